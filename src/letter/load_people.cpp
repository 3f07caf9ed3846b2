#include "letter/load.h"

namespace letter {

std::vector<HonorificKind> load_honorifics(const Node& node) {
    std::vector<HonorificKind> kinds;
    for (const auto& [kind, words] : node.members()) {
        kinds.push_back({kind, words.texts()});
        if (kinds.back().words.empty()) words.report("write at least one word for this kind, or take it out");
    }
    return kinds;
}

void load_people(const Node& root, CatalogData& data) {
    data.honorifics = load_honorifics(root.at("honorifics"));
    if (root.has("roles")) data.roles = root.at("roles").texts();
    if (!root.has("greetings")) return;
    for (const auto& [tone, table] : root.at("greetings").members()) {
        Greetings greetings;
        greetings.tone = tone;
        for (const auto& [kind, pattern] : table.members()) greetings.greetings.push_back({kind, pattern.text()});
        data.greetings.push_back(std::move(greetings));
    }
}

}  // namespace letter
