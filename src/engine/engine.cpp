#include "engine/engine.h"

#include <algorithm>

#include "engine/ops.h"
#include "letter/json_reader.h"
#include "letter/json_writer.h"
#include "overlay/overlay.h"

namespace engine {
namespace {

Result refused(const std::vector<letter::Problem>& problems) {
    letter::JsonWriter json;
    json.open('{').key("problems").open('[');
    for (const letter::Problem& one : problems)
        json.open('{').key("at").string(one.pointer).key("message").string(one.message).close('}');
    json.close(']').close('}');
    return {false, json.take()};
}

/// Nothing that is written by hand comes near it, and up to it an output takes a tenth of a second; what is read, not
/// made, has its own limits.
constexpr std::size_t longest = 500'000;

/// Whether its first member is the op, and that is intake.
bool begins_with_intake(std::string_view json) {
    for (const std::string_view token : {"{", "\"op\"", ":", "\"intake\""}) {
        json.remove_prefix(std::min(json.find_first_not_of(" \t\r\n"), json.size()));
        if (json.substr(0, token.size()) != token) return false;
        json.remove_prefix(token.size());
    }
    return true;
}

/// Said before the call is parsed, for that is what would take long.
bool too_long(std::string_view json) {
    return json.size() > longest && !begins_with_intake(json);
}

/// The same of a call that says its op twice: the last one counts.
bool too_long(std::string_view json, const letter::Value& document) {
    const letter::Value* const op = document.find("op");
    return json.size() > longest && !(op && op->text == "intake");
}

Result refused_for_length() {
    return refused({{"request", "", "this is longer than 500,000 bytes; shorten the letter"}});
}

}  // namespace

std::vector<letter::Problem> Engine::start(std::string_view catalog, std::string_view locale) {
    letter::LoadResult loaded = letter::load_catalog(catalog, locale, "catalog", "locale");
    if (loaded.catalog) catalog_ = std::move(loaded.catalog);
    return std::move(loaded.problems);
}

Result Engine::call(std::string_view json) const {
    if (too_long(json)) return refused_for_length();
    std::vector<letter::Problem> problems;
    const std::optional<letter::Value> document = letter::parse_json(json, "request", problems);
    if (!document) return refused(problems);
    if (too_long(json, *document)) return refused_for_length();
    static const std::string file = "request";
    const std::optional<std::string> bytes =
        perform({letter::Node(*document, file, problems), problems, catalog_ ? &*catalog_ : nullptr});
    if (!bytes || !problems.empty()) return refused(problems);
    return {true, *bytes};
}

Result lay_over(std::string_view catalog, std::string_view locale, std::string_view overlay) {
    const overlay::Laid laid = overlay::lay(catalog, locale, overlay);
    if (!laid.problems.empty()) return refused(laid.problems);
    return {true, laid.catalog + "\n" + laid.locale};
}

}  // namespace engine
