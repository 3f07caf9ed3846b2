#include <algorithm>
#include <array>

#include "form/fields.h"
#include "form/model.h"
#include "form/sentences.h"

namespace form {
namespace {

using letter::Length;
using letter::Notice;
using letter::Tone;

/// The value if its field is shown and nothing is wrong with it.
std::string good(const letter::Catalog& catalog, const State& state, std::string_view id) {
    if (!visible(catalog, state, id) || !problem(catalog, state, id).empty()) return {};
    return value(state, id);
}

Tone tone(const std::string& name) {
    return name == "warm" ? Tone::warm : name == "formal" ? Tone::formal : Tone::neutral;
}

letter::Channel channel_named(const std::string& name) {
    constexpr std::array<std::string_view, 4> names = {"email", "phone", "text", "network"};
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? letter::Channel::email : static_cast<letter::Channel>(found - names.begin());
}

Length length(const std::string& name) {
    return name == "short" ? Length::brief : name == "full" ? Length::full : Length::standard;
}

std::optional<Notice> notice(const std::string& name) {
    const std::span<const std::string_view> all = fixed_choices("notice");
    for (std::size_t i = 1; i < all.size(); ++i)
        if (all[i] == name) return static_cast<Notice>(i - 1);
    return std::nullopt;
}

std::vector<letter::Slot> slots(const letter::Catalog& catalog, const State& state) {
    std::vector<letter::Slot> result;
    for (std::size_t i = 1; i <= slot_count; ++i) {
        const std::string slot = "slot" + std::to_string(i);
        const std::optional<letter::Date> date = letter::parse_date(good(catalog, state, slot + "_date"));
        if (date) result.push_back({date, letter::parse_time(good(catalog, state, slot + "_time"))});
    }
    return result;
}

}  // namespace

letter::Request request(const letter::Catalog& catalog, const State& state, const letter::Catalog& words) {
    const auto text = [&](std::string_view id) { return good(catalog, state, id); };
    letter::Request result;
    result.situation = situation(catalog, state).id;
    result.goal = goal(catalog, state);
    result.channel = channel_named(channel(catalog, state));
    result.tone = tone(choice(state, "tone"));
    result.length = length(choice(state, "length"));
    if (visible(catalog, state, "notice")) result.notice = notice(choice(state, "notice"));
    if (visible(catalog, state, "reason")) result.reason = reason(catalog, state);
    result.own_reason = text("own_reason");
    result.recipients = letter::parse_recipients(words, text("recipients"));
    result.company = text("company");
    result.position = text("position");
    result.place = text("place");
    result.topic = text("topic");
    result.delay = text("delay");
    result.wish = text("wish");
    result.deadline = letter::parse_date(text("deadline"));
    if (choice(state, "to") != "none") result.to = good(catalog, state, "to");
    if (choice(state, "stage") != "none") result.stage = good(catalog, state, "stage");
    result.door = choice(state, "door") == "open";
    result.seed = state.seed;
    result.date = letter::parse_date(text("date"));
    result.time = letter::parse_time(text("time"));
    if (visible(catalog, state, "zone") && problem(catalog, state, "zone").empty()) result.zone = zone(catalog, state);
    result.slots = slots(catalog, state);
    result.candidate = {text("name"), text("phone")};
    result.now = now(state);
    result.edits = edits({catalog, words, state});
    return result;
}

}  // namespace form
