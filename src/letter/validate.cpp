#include "letter/validate.h"

#include <algorithm>

#include "letter/validate_parts.h"

namespace letter {

const FixedNames notice_names = {"weeks", "days", "day-before", "same-day", "minutes", "past"};
const FixedNames tone_names = {"warm", "neutral", "formal"};
const FixedNames length_names = {"short", "standard", "full"};
const FixedNames channel_names = {"email", "phone", "text", "network"};
const FixedNames to_names = {"manager", "recruiter", "agency", "panel", "referrer"};
const FixedNames stage_names = {"first", "later"};
const FixedNames door_names = {"open", "closed"};
const FixedNames field_names = {"position", "company",    "date",  "time",   "zone",       "place", "notice",
                                "topic",    "recipients", "email", "reason", "own_reason", "slots", "name",
                                "phone",    "to",         "stage", "door",   "delay",      "wish",  "deadline"};

bool contains(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

void check_name(const Node& node, std::string_view what, const std::string& name, const Names& known) {
    if (contains(known, name)) return;
    std::string message = "there is no " + std::string(what) + " \"" + name + "\"; there are:";
    for (const std::string& one : known) (message += ' ') += one;
    node.report(message);
}

void check_keys(const Node& object, const Names& known) {
    for (const auto& [key, node] : object.members()) check_name(node, "entry", key, known);
}

void check_name(const Node& node, std::string_view what, const std::string& name, FixedNames known) {
    check_name(node, what, name, Names(known.begin(), known.end()));
}

void check_keys(const Node& object, FixedNames known) {
    check_keys(object, Names(known.begin(), known.end()));
}

bool always_filled(std::string_view wording) {
    int depth = 0;
    for (const char c : wording) {
        if (c == '{' && depth == 0) return false;
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
    }
    return true;
}

std::vector<Problem> validate_catalog(std::string_view structure_json, std::string_view locale_json,
                                      const std::string& structure_file, const std::string& locale_file) {
    LoadResult loaded = load_catalog(structure_json, locale_json, structure_file, locale_file);
    if (!loaded.catalog) return std::move(loaded.problems);
    std::vector<Problem> problems;
    const std::optional<Value> structure = parse_json(structure_json, structure_file, problems);
    const std::optional<Value> locale = parse_json(locale_json, locale_file, problems);
    if (!structure || !locale) return problems;
    validate_structure(Node(*structure, structure_file, problems), loaded.catalog->data());
    validate_locale(Node(*locale, locale_file, problems), loaded.catalog->data());
    return problems;
}

}  // namespace letter
