#include "page/view_json.h"

#include <nlohmann/json.hpp>

namespace page {
namespace {

using nlohmann::json;

constexpr const char* role_names[] = {"cards", "segmented", "textbox", "multiline", "select", "date",
                                      "time",  "button",    "link",    "note",      "letter"};
constexpr const char* theme_names[] = {"system", "light", "dark"};
constexpr const char* action_names[] = {"none", "copy", "open_mail"};
constexpr const char* kind_names[] = {"verdict", "now", "better", "avoid", "know"};

std::string dump(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

void put(json& object, const char* key, const std::string& value) {
    if (!value.empty()) object[key] = value;
}

json option_json(const form::Option& option) {
    json result = {{"value", option.value}, {"label", option.label}};
    put(result, "hint", option.hint);
    return result;
}

json control_json(const form::Control& control) {
    json result = {{"id", control.id}, {"role", role_names[static_cast<int>(control.role)]}};
    put(result, "label", control.label);
    put(result, "value", control.value);
    put(result, "placeholder", control.placeholder);
    put(result, "help", control.help);
    put(result, "error", control.error);
    put(result, "autocomplete", control.autocomplete);
    put(result, "inputmode", control.inputmode);
    put(result, "href", control.href);
    if (control.primary) result["primary"] = true;
    if (control.label_hidden) result["labelHidden"] = true;
    result["span"] = static_cast<int>(control.span);
    if (!control.options.empty()) {
        json& options = result["options"] = json::array();
        for (const form::Option& option : control.options) options.push_back(option_json(option));
    }
    return result;
}

json section_json(const form::Section& section) {
    json result = {{"id", section.id}, {"pane", static_cast<int>(section.pane)}};
    put(result, "heading", section.heading);
    put(result, "note", section.note);
    json& controls = result["controls"] = json::array();
    for (const form::Control& control : section.controls) controls.push_back(control_json(control));
    return result;
}

json letter_json(const letter::Letter& letter) {
    json result = {{"signature", letter.signature}};
    put(result, "subject", letter.subject);
    put(result, "salutation", letter.salutation);
    put(result, "close", letter.close);
    json& paragraphs = result["paragraphs"] = json::array();
    for (const letter::Paragraph& paragraph : letter.paragraphs) {
        json item = {{"text", letter::join(paragraph)}};
        put(item, "heading", paragraph.heading);
        paragraphs.push_back(std::move(item));
    }
    return result;
}

json advice_json(const letter::Advice& advice) {
    json result = {{"points", json::array()}};
    put(result, "verdict", advice.verdict);
    for (const letter::AdvicePoint& point : advice.points)
        result["points"].push_back({{"kind", kind_names[static_cast<int>(point.kind)]}, {"text", point.text}});
    return result;
}

}  // namespace

std::string view_json(const form::FormView& view, const std::string& updated) {
    json result = {{"title", view.title},
                   {"tagline", view.tagline},
                   {"letter", letter_json(view.letter)},
                   {"advice", advice_json(view.advice)},
                   {"letterLabel", view.letter_label},
                   {"adviceLabel", view.advice_label},
                   {"subjectLabel", view.subject_label},
                   {"status", view.status},
                   {"focus", view.focus},
                   {"dark", view.dark},
                   {"theme", theme_names[static_cast<int>(view.theme)]},
                   {"action", action_names[static_cast<int>(view.action)]},
                   {"language", view.language},
                   {"updated", updated}};
    json& sections = result["sections"] = json::array();
    for (const form::Section& section : view.sections) sections.push_back(section_json(section));
    return dump(result);
}

std::string placements_json(const std::vector<gui::Placement>& placements) {
    json result = json::array();
    for (const gui::Placement& p : placements) {
        json item = {p.id,
                     static_cast<int>(p.part),
                     p.index,
                     p.block,
                     static_cast<int>(p.pane),
                     p.rect.x,
                     p.rect.y,
                     p.rect.w,
                     p.rect.h,
                     p.font_size,
                     p.semibold + 2 * p.native};
        if (!p.text.empty()) item.push_back(p.text);
        result.push_back(std::move(item));
    }
    return dump(result);
}

}  // namespace page
