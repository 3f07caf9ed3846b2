#include "form/model.h"

#include <algorithm>

#include "form/fields.h"

namespace form {
namespace {

const std::string nothing;

bool uses(const letter::Situation& situation, std::string_view field) {
    return std::find(situation.fields.begin(), situation.fields.end(), field) != situation.fields.end();
}

/// The field as the catalog names it: the three slots are one.
std::string_view catalog_name(std::string_view field) {
    return field.substr(0, 4) == "slot" ? std::string_view("slots") : field;
}

bool does_without(const letter::Choice& goal, std::string_view what) {
    return std::find(goal.without.begin(), goal.without.end(), what) != goal.without.end();
}

/// Whether the date says how soon the interview is; a wrong date does not.
bool date_tells(const letter::Catalog& catalog, const State& state) {
    return !value(state, "date").empty() && now(state) && problem(catalog, state, "date").empty();
}

}  // namespace

const std::string& value(const State& state, std::string_view id) {
    const auto found = state.values.find(std::string(id));
    return found == state.values.end() ? nothing : found->second;
}

bool offered(const State& state, const std::string& situation) {
    return state.offered.empty() || state.offered.count(situation) != 0;
}

const letter::Situation& situation(const letter::Catalog& catalog, const State& state) {
    const letter::Situation* found = catalog.find(value(state, "situation"));
    if (found && offered(state, found->id)) return *found;
    for (const letter::Situation& one : catalog.situations())
        if (offered(state, one.id)) return one;
    return catalog.situations().front();
}

std::string goal_key(const letter::Situation& situation) {
    return "goal." + situation.id;
}

const letter::Choice& chosen_goal(const letter::Catalog& catalog, const State& state) {
    const letter::Situation& chosen = situation(catalog, state);
    const std::string& wanted = value(state, goal_key(chosen));
    for (const letter::Choice& one : chosen.goals)
        if (one.id == wanted) return one;
    return chosen.goals.front();
}

std::string goal(const letter::Catalog& catalog, const State& state) {
    return chosen_goal(catalog, state).id;
}

std::vector<std::string> channels(const letter::Catalog& catalog, const State& state) {
    std::vector<std::string> offered = situation(catalog, state).channels;
    const letter::Choice& goal = chosen_goal(catalog, state);
    offered.erase(
        std::remove_if(offered.begin(), offered.end(),
                       [&](const std::string& one) { return does_without(goal, one == "phone" ? "script" : one); }),
        offered.end());
    return offered;
}

std::string channel(const letter::Catalog& catalog, const State& state) {
    const std::vector<std::string> offered = channels(catalog, state);
    const std::string& wanted = value(state, "channel");
    const bool there = std::find(offered.begin(), offered.end(), wanted) != offered.end();
    return there ? wanted : "email";
}

std::string reason(const letter::Catalog& catalog, const State& state) {
    const std::string& wanted = value(state, "reason");
    if (wanted == "own") return wanted;
    for (const letter::Choice& one : situation(catalog, state).reasons)
        if (one.id == wanted) return wanted;
    return "none";
}

std::string zone(const letter::Catalog& catalog, const State& state) {
    const auto chosen = state.values.find("zone");
    if (chosen != state.values.end()) return chosen->second == "none" ? nothing : chosen->second;
    if (!has_time(catalog, state)) return nothing;
    for (const letter::Zone& one : catalog.zones())
        if (one.id == state.device_zone) return one.id;
    return nothing;
}

std::string page_locale(const letter::Catalog& catalog, const State& state) {
    const std::string& chosen = value(state, "language");
    return chosen.empty() ? catalog.locale() : chosen;
}

std::string letter_locale(const letter::Catalog& catalog, const State& state) {
    const std::string& chosen = value(state, "letter_language");
    return chosen.empty() || chosen == "same" ? page_locale(catalog, state) : chosen;
}

std::string choice(const State& state, std::string_view id) {
    const std::span<const std::string_view> all = fixed_choices(id);
    const std::string& wanted = value(state, id);
    return std::find(all.begin(), all.end(), wanted) != all.end() ? wanted : std::string(all.front());
}

std::string chosen(const letter::Catalog& catalog, const State& state, std::string_view id) {
    if (id == "situation") return situation(catalog, state).id;
    if (id == "goal") return goal(catalog, state);
    if (id == "channel") return channel(catalog, state);
    if (id == "reason") return reason(catalog, state);
    if (id == "language") return page_locale(catalog, state);
    if (id == "letter_language") return value(state, id).empty() ? "same" : value(state, id);
    if (id == "zone") {
        std::string named = zone(catalog, state);
        return named.empty() ? "none" : named;
    }
    return fixed_choices(id).empty() ? std::string() : choice(state, id);
}

bool has_time(const letter::Catalog& catalog, const State& state) {
    if (!value(state, "time").empty()) return true;
    if (!visible(catalog, state, "slot1_time")) return false;
    for (std::size_t i = 1; i <= slot_count; ++i)
        if (!value(state, "slot" + std::to_string(i) + "_time").empty()) return true;
    return false;
}

std::optional<letter::Moment> now(const State& state) {
    const std::string_view text = state.now;
    const std::optional<letter::Date> date = letter::parse_date(text.substr(0, 10));
    const std::optional<letter::Time> time = letter::parse_time(text.size() > 11 ? text.substr(11) : "00:00");
    if (!date || !time) return std::nullopt;
    return letter::Moment{*date, *time};
}

bool visible(const letter::Catalog& catalog, const State& state, std::string_view field) {
    if (field == "tone" || field == "keep" || field == "theme" || field == "language" || field == "letter_language")
        return true;
    const std::string way = channel(catalog, state);
    const bool message = way == "text" || way == "network";
    if (field == "length") return !message;
    if (message && field == "email") return false;
    const letter::Situation& chosen = situation(catalog, state);
    const std::string_view name = catalog_name(field);
    if (!uses(chosen, name) || does_without(chosen_goal(catalog, state), name)) return false;
    if (field == "own_reason") return visible(catalog, state, "reason") && reason(catalog, state) == "own";
    if (field == "notice") return !chosen.notice && !date_tells(catalog, state);
    return true;
}

}  // namespace form
