#include "form/history.h"

#include "form/json_tree.h"
#include "letter/format_date.h"
#include "letter/json_reader.h"

namespace form {
namespace {

using letter::Value;

/// What it was about comes first: a narrow list cuts off its end.
std::string label(const letter::Catalog& page, const Value& one) {
    const std::optional<letter::Date> day = letter::parse_date(text_of(one, "when"));
    return std::string(text_of(one, "label")) + (day ? " (" + letter::format_date(page, *day) + ")" : "");
}

Control press(const letter::Catalog& page, const char* id, const char* icon) {
    Control control;
    control.id = id;
    control.role = Role::button;
    control.label = page.ui("action." + control.id);
    control.icon = icon;
    control.span = Span::half;
    return control;
}

}  // namespace

void read_history(State& state, const std::string& json) {
    std::vector<letter::Problem> problems;
    std::optional<Value> read = letter::parse_json(json, "history", problems);
    if (read) clean(*read);
    state.done = read ? std::make_shared<const Value>(std::move(*read)) : nullptr;
}

Section history_section(const letter::Catalog& page, const State& state) {
    Section section{"done", Pane::form, page.ui("section.done.heading"), page.ui("section.done.note"), {}};
    if (!state.done || children_of(*state.done, "done").empty()) return section;
    Control list;
    list.id = "done";
    list.role = Role::select;
    list.label = page.ui("field.done.label");
    list.value = "none";
    list.options.push_back({"none", page.ui("done.none"), {}, {}});
    for (const Value::Member& one : children_of(*state.done, "done")) {
        const std::string id(text_of(one.second, "id"));
        list.options.push_back({id, label(page, one.second), {}, {}});
        if (id != state.chosen_done) continue;
        list.value = id;
        const std::string* next = page.find_ui("next." + std::string(text_of(one.second, "next")));
        list.help = next ? *next : page.ui("next.answer");
    }
    const bool chosen = list.value != "none";
    section.controls.push_back(std::move(list));
    if (!chosen) return section;
    section.controls.push_back(press(page, "reopen", "open"));
    section.controls.push_back(press(page, "remind", "calendar"));
    section.controls.push_back(press(page, "forget_done", "avoid"));
    return section;
}

}  // namespace form
