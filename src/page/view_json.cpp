#include "page/view_json.h"

#include "letter/json_writer.h"
#include "output/letter_json.h"

namespace page {
namespace {

using letter::JsonWriter;

constexpr const char* role_names[] = {"cards", "segmented", "textbox", "multiline", "select", "date",
                                      "time",  "button",    "link",    "note",      "letter", "finding"};
constexpr const char* theme_names[] = {"system", "light", "dark"};
constexpr const char* action_names[] = {"none",   "copy",   "open_mail",   "save_file",   "open_file",
                                        "way",    "forget", "set_aside",   "read_invite", "open_invite",
                                        "reopen", "remind", "forget_done", "open_privacy"};
constexpr const char* kind_names[] = {"verdict", "now", "better", "avoid", "know"};

void write_options(JsonWriter& json, const std::vector<form::Option>& options) {
    if (options.empty()) return;
    json.key("options").open('[');
    for (const form::Option& option : options) {
        json.open('{').key("value").string(option.value).key("label").string(option.label);
        json.put("hint", option.hint).close('}');
    }
    json.close(']');
}

void write_control(JsonWriter& json, const form::Control& control) {
    json.open('{').key("id").string(control.id).key("role").string(role_names[static_cast<int>(control.role)]);
    json.put("label", control.label).put("value", control.value).put("placeholder", control.placeholder);
    json.put("help", control.help).put("error", control.error).put("autocomplete", control.autocomplete);
    json.put("inputmode", control.inputmode).put("href", control.href);
    if (control.disabled) json.key("disabled").boolean(true);
    if (control.primary) json.key("primary").boolean(true);
    if (control.label_hidden) json.key("labelHidden").boolean(true);
    json.key("span").number(static_cast<int>(control.span));
    write_options(json, control.options);
    json.close('}');
}

void write_section(JsonWriter& json, const form::Section& section) {
    json.open('{').key("id").string(section.id).key("pane").number(static_cast<int>(section.pane));
    json.put("heading", section.heading).put("note", section.note).key("controls").open('[');
    for (const form::Control& control : section.controls) write_control(json, control);
    json.close(']').close('}');
}

void write_strings(JsonWriter& json, const char* name, const std::vector<std::string>& values) {
    json.key(name).open('[');
    for (const std::string& value : values) json.string(value);
    json.close(']');
}

void write_advice(JsonWriter& json, const letter::Advice& advice) {
    json.key("advice").open('{').put("verdict", advice.verdict).key("points").open('[');
    for (const letter::AdvicePoint& point : advice.points) {
        json.open('{').key("kind").string(kind_names[static_cast<int>(point.kind)]);
        json.key("text").string(point.text).close('}');
    }
    json.close(']').close('}');
}

}  // namespace

std::string view_json(const form::FormView& view, const std::string& updated, const std::vector<std::string>& wanted) {
    JsonWriter json;
    const std::pair<const char*, const std::string*> texts[] = {{"title", &view.title},
                                                                {"tagline", &view.tagline},
                                                                {"letterLabel", &view.letter_label},
                                                                {"adviceLabel", &view.advice_label},
                                                                {"subjectLabel", &view.subject_label},
                                                                {"skipLabel", &view.skip_label},
                                                                {"seeLabel", &view.see_label},
                                                                {"status", &view.status},
                                                                {"focus", &view.focus},
                                                                {"sentence", &view.sentence},
                                                                {"way", &view.way},
                                                                {"answer", &view.answer},
                                                                {"next", &view.next},
                                                                {"doneLabel", &view.done_label},
                                                                {"language", &view.language},
                                                                {"letterLanguage", &view.letter_language},
                                                                {"updated", &updated}};
    json.open('{');
    for (const auto& [name, value] : texts) json.key(name).string(*value);
    json.key("theme").string(theme_names[static_cast<int>(view.theme)]);
    json.key("action").string(action_names[static_cast<int>(view.action)]);
    json.key("dark").boolean(view.dark);
    write_strings(json, "wanted", wanted);
    output::write_letter(json, view.letter);
    write_advice(json, view.advice);
    json.key("sections").open('[');
    for (const form::Section& section : view.sections) write_section(json, section);
    json.close(']').close('}');
    return json.take();
}

std::string placements_json(const std::vector<gui::Placement>& placements) {
    JsonWriter json;
    json.open('[');
    for (const gui::Placement& p : placements) {
        json.open('[').string(p.id);
        for (const int value : {static_cast<int>(p.part), p.index, p.block, static_cast<int>(p.pane)})
            json.number(value);
        for (const float value : {p.rect.x, p.rect.y, p.rect.w, p.rect.h, p.font_size}) json.number(value);
        json.number(p.semibold + 2 * p.native);
        if (!p.text.empty()) json.string(p.text);
        json.close(']');
    }
    return json.close(']').take();
}

}  // namespace page
