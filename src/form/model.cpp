#include "form/model.h"

#include <algorithm>

#include "form/fields.h"

namespace form {
namespace {

const std::string nothing;

bool uses(const letter::Situation& situation, std::string_view field) {
    return std::find(situation.fields.begin(), situation.fields.end(), field) != situation.fields.end();
}

bool moves_it(std::string_view goal) {
    return goal == "move" || goal == "reschedule";
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

const letter::Situation& situation(const letter::Catalog& catalog, const State& state) {
    const letter::Situation* found = catalog.find(value(state, "situation"));
    return found ? *found : catalog.situations().front();
}

std::string goal_key(const letter::Situation& situation) {
    return "goal." + situation.id;
}

std::string goal(const letter::Catalog& catalog, const State& state) {
    const letter::Situation& chosen = situation(catalog, state);
    const std::string& wanted = value(state, goal_key(chosen));
    for (const letter::Choice& one : chosen.goals)
        if (one.id == wanted) return wanted;
    return chosen.goals.front().id;
}

std::string channel(const letter::Catalog& catalog, const State& state) {
    const std::vector<std::string>& offered = situation(catalog, state).channels;
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
    if (field == "tone" || field == "length" || field == "theme") return true;
    const letter::Situation& chosen = situation(catalog, state);
    if (field.substr(0, 4) == "slot") return uses(chosen, "slots") && moves_it(goal(catalog, state));
    if (!uses(chosen, field)) return false;
    const std::string aim = goal(catalog, state);
    const bool explains = aim != "ask" && aim != "accept";
    if (field == "reason") return explains;
    if (field == "own_reason") return explains && reason(catalog, state) == "own";
    if (field == "notice") return explains && !chosen.notice && !date_tells(catalog, state);
    return true;
}

}  // namespace form
