#include "letter/validate_parts.h"

namespace letter {
namespace {

const FixedNames answer_names = {"declined", "accepted", "counter"};
const FixedNames spoken_by_name = {"subject", "salutation", "close",
                                   "message-hello"};  // the composer says these itself

void check_plan(const Node& plan, Names& used) {
    for (const Node& paragraph : plan.items()) {
        check_keys(paragraph, {"heading", "moves"});
        for (const std::string& step : paragraph.at("moves").texts()) used.push_back(step.substr(0, step.find('@')));
    }
}

void check_situation(const Node& node, Names& used) {
    check_keys(node, {"id", "icon", "channels", "fields", "notice", "reasons", "goals"});
    for (const Node& field : node.at("fields").items()) check_name(field, "field", field.text(), field_names);
    const Names channels = node.at("channels").texts();
    for (const Node& channel : node.at("channels").items())
        check_name(channel, "channel", channel.text(), channel_names);
    if (node.has("notice")) check_name(node.at("notice"), "notice", node.text("notice"), notice_names);
    Names goals;
    for (const Node& goal : node.at("goals").items()) {
        check_keys(goal, {"id", "answer", "next", "without", "email", "phone"});
        if (goal.has("answer")) check_name(goal.at("answer"), "answer", goal.text("answer"), answer_names);
        if (goal.has("next")) check_name(goal.at("next"), "next step", goal.text("next"), {"close", "rest"});
        const Names without = goal.has("without") ? goal.at("without").texts() : Names();
        const std::string id = goal.text("id");
        if (contains(goals, id)) goal.report("there are two goals \"" + id + "\"; rename one");
        goals.push_back(id);
        check_plan(goal.at("email"), used);
        if (goal.has("phone")) check_plan(goal.at("phone"), used);
        if (goal.has("phone") != (contains(channels, "phone") && !contains(without, "script")))
            goal.report("a phone plan and the channel \"phone\" belong together; add or remove one of them");
    }
}

}  // namespace

void validate_structure(const Node& root, const CatalogData&) {
    check_keys(root, {"$schema", "version", "locales", "moves", "honorifics", "zones", "situations"});
    Names used(spoken_by_name.begin(), spoken_by_name.end());
    Names ids;
    for (const Node& situation : root.at("situations").items()) {
        const std::string id = situation.text("id");
        if (contains(ids, id)) situation.report("there are two situations \"" + id + "\"; rename one");
        ids.push_back(id);
        check_situation(situation, used);
    }
    for (const auto& [id, node] : root.at("moves").members())
        if (!contains(used, id)) node.report("no plan uses this move; use it or take it out");
}

}  // namespace letter
