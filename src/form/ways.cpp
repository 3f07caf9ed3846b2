#include "form/ways.h"

#include <algorithm>

#include "form/model.h"

namespace form {
namespace {

bool web(std::string_view way) {
    return way == "gmail" || way == "outlook_live" || way == "outlook_office" || way == "yahoo";
}

}  // namespace

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

std::string way(const State& state, const letter::Letter& letter) {
    const std::vector<std::string> offered = ways(letter);
    const bool there = std::find(offered.begin(), offered.end(), value(state, "way")) != offered.end();
    return there ? value(state, "way") : offered.front();
}

Section ways_section(const letter::Catalog& page, const State& state, const letter::Letter& letter) {
    Section section{"ways", Pane::letter, page.ui("section.ways.heading"), {}, {}};
    Control list;
    list.id = "way";
    list.role = Role::select;
    list.label = page.ui("field.way.label");
    list.value = way(state, letter);
    for (const std::string& one : ways(letter)) list.options.push_back({one, page.ui("way." + one), {}, {}});
    list.help = page.ui("way." + (web(list.value) ? std::string("web") : list.value) + ".help");
    Control go;
    go.id = "way_go";
    go.role = Role::button;
    go.label = page.ui("action.way");
    go.icon = "arrow";
    go.span = Span::half;
    section.controls = {std::move(list), std::move(go)};
    return section;
}

}  // namespace form
