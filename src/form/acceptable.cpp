// Which values a control may take.
#include <algorithm>

#include "form/fields.h"
#include "form/import.h"
#include "form/model.h"

namespace form {
namespace {

bool offers(const std::vector<letter::Choice>& choices, std::string_view id) {
    return std::any_of(choices.begin(), choices.end(), [&](const letter::Choice& one) { return one.id == id; });
}

}  // namespace

bool acceptable(const letter::Catalog& catalog, const State& state, std::string_view id, const std::string& value) {
    if (id == "situation") return catalog.find(value) && offered(state, value);
    if (id == "way") return value.size() < 20;
    if (id == "goal") return offers(situation(catalog, state).goals, value);
    if (id == "channel") {
        const std::vector<std::string> offered = channels(catalog, state);
        return std::find(offered.begin(), offered.end(), value) != offered.end();
    }
    if (id == "language" || id == "letter_language") {
        const std::vector<letter::Language>& all = catalog.languages();
        return (value == "same" && id == "letter_language") ||
               std::any_of(all.begin(), all.end(), [&](const letter::Language& one) { return one.locale == value; });
    }
    if (id == "reason") return value == "none" || value == "own" || offers(situation(catalog, state).reasons, value);
    const std::span<const std::string_view> fixed = fixed_choices(id);
    if (!fixed.empty()) return std::find(fixed.begin(), fixed.end(), value) != fixed.end();
    return find_field(id) != nullptr;
}

}  // namespace form
