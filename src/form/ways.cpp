#include "form/ways.h"

#include <algorithm>

#include "form/json_tree.h"
#include "form/model.h"

namespace form {
namespace {

bool web(std::string_view way) {
    return way == "gmail" || way == "outlook_live" || way == "outlook_office" || way == "yahoo";
}

std::vector<std::string> ways(const letter::Letter& letter) {
    switch (letter.channel) {
        case letter::Channel::email:
            return {"gmail", "outlook_live", "outlook_office", "yahoo", "eml", "share", "print", "txt", "reminder"};
        case letter::Channel::text:
            return {"sms", "share", "txt"};
        case letter::Channel::phone:
            return {"print", "share", "txt"};
        default:
            return {"share", "txt"};
    }
}

/// How the calendar answer of this letter is called; empty if there is none.
std::string calendar_way(const letter::Catalog& page, const State& state) {
    if (!state.import || text_of(*state.import, "answerable") != "1" || text_of(*state.import, "raw").empty())
        return {};
    const std::string& answer = chosen_goal(page, state).answer;
    return answer == "declined" ? "reply" : answer == "accepted" ? "accept" : answer;
}

/// What is still wanted before the calendar answer can be made; empty: nothing.
std::string wanted_first(const State& state, std::string_view way) {
    if (way != "reply" && way != "accept" && way != "counter") return {};
    if (children_of(*state.import, "attendees").size() > 1 && value(state, "attendee").empty()) return "way.attendee";
    const bool time = !value(state, "slot1_date").empty() && !value(state, "slot1_time").empty();
    return way == "counter" && !time ? "way.counter_time" : "";
}

}  // namespace

std::vector<std::string> ways_of(const letter::Catalog& page, const State& state, const letter::Letter& letter) {
    std::vector<std::string> offered = ways(letter);
    const std::string calendar = calendar_way(page, state);
    if (!calendar.empty()) offered.push_back(calendar);
    return offered;
}

std::string way(const State& state, const std::vector<std::string>& offered) {
    const bool there = std::find(offered.begin(), offered.end(), value(state, "way")) != offered.end();
    return there ? value(state, "way") : offered.front();
}

Section ways_section(const letter::Catalog& page, const State& state, const std::vector<std::string>& offered) {
    Section section{"ways", Pane::letter, page.ui("section.ways.heading"), {}, {}};
    Control list;
    list.id = "way";
    list.role = Role::select;
    list.label = page.ui("field.way.label");
    list.value = way(state, offered);
    for (const std::string& one : offered) list.options.push_back({one, page.ui("way." + one), {}, {}});
    const std::string first = wanted_first(state, list.value);
    list.help = page.ui("way." + (web(list.value) ? std::string("web") : list.value) + ".help");
    if (!first.empty()) list.help = page.ui(first);
    Control go;
    go.id = "way_go";
    go.role = Role::button;
    go.label = page.ui("action.way");
    go.icon = "arrow";
    go.span = Span::half;
    go.disabled = !first.empty();
    section.controls = {std::move(list), std::move(go)};
    return section;
}

}  // namespace form
