#include "tool/requests.h"

#include <algorithm>

#include "letter/compose.h"
#include "letter/request_json.h"
#include "letter/validate_parts.h"

namespace tool {

bool Catalogs::start() {
    letter::LoadResult result = load(arguments_);
    if (!result.catalog) return false;
    const std::string locale = result.catalog->locale();
    standard_ = &loaded_.emplace(locale, std::move(*result.catalog)).first->second;
    return true;
}

const letter::Catalog* Catalogs::named(const letter::Node& locale, const std::vector<letter::Problem>& problems) {
    const std::string name = locale.text();
    if (!problems.empty()) return nullptr;
    if (const auto found = loaded_.find(name); found != loaded_.end()) return &found->second;
    letter::Names names;
    for (const letter::Language& one : standard().languages()) names.push_back(one.locale);
    letter::check_name(locale, "locale", name, names);
    // Only what the catalog names is looked for: a request names no file.
    if (!letter::contains(names, name)) return nullptr;
    letter::LoadResult result = load(arguments_, name);
    if (result.catalog) return &loaded_.emplace(name, std::move(*result.catalog)).first->second;
    locale.report("the locale \"" + name + "\" cannot be loaded; mend its file");
    return nullptr;
}

std::optional<Composed> compose_json(Catalogs& catalogs, std::string_view json, const std::string& file,
                                     std::vector<letter::Problem>& problems) {
    if (json.size() > longest_request) {
        problems.push_back({file, "", too_long});
        return std::nullopt;
    }
    std::optional<letter::Value> document = letter::parse_json(json, file, problems);
    if (!document) return std::nullopt;
    const letter::Catalog* catalog = &catalogs.standard();
    const letter::Node root(*document, file, problems);
    if (root.has("locale")) catalog = catalogs.named(root.at("locale"), problems);
    if (!catalog) return std::nullopt;
    std::erase_if(document->children, [&](const letter::Value::Member& one) {
        return document->kind == letter::Value::Kind::object && one.first == "locale";
    });
    const letter::Request request = letter::read_request(*catalog, root);
    if (!problems.empty()) return std::nullopt;
    return Composed{catalog, letter::compose(*catalog, request)};
}

}  // namespace tool
