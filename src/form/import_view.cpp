// The section of the invitation: before, a box and a file; after, what came of it.
#include <algorithm>

#include "form/fields.h"
#include "form/import.h"
#include "form/json_tree.h"
#include "form/model.h"
#include "letter/format_date.h"
#include "letter/text.h"

namespace form {
namespace {

using letter::Value;

std::string list(const std::vector<std::string>& names) {
    return letter::join_list(names, ", ", ", ", ", ");
}

/// "en" and "en-GB"
bool same_language(std::string_view a, std::string_view b) {
    return a.substr(0, 2) == b.substr(0, 2);
}

class ImportView {
public:
    ImportView(const letter::Catalog& page, const State& state, const letter::Catalog& words)
        : page_(page), state_(state), words_(words) {}

    Section build() {
        section_ = {"import", Pane::form, page_.ui("section.import.heading"), page_.ui("section.import.note"), {}};
        if (!state_.import) {
            box();
        } else {
            report(*state_.import);
            choices(*state_.import);
        }
        return std::move(section_);
    }

private:
    Control& add(std::string id, Role role, std::string label, Span span = Span::full) {
        Control control;
        control.id = std::move(id);
        control.role = role;
        control.label = std::move(label);
        control.span = span;
        section_.controls.push_back(std::move(control));
        return section_.controls.back();
    }

    void box() {
        Control& invite = add("invite", Role::multiline, page_.ui("field.invite.label"));
        invite.placeholder = page_.ui("field.invite.placeholder");
        invite.value = state_.invite;
        if (!state_.invite_problem.empty()) {
            const std::string* words = page_.find_ui("import.bad." + state_.invite_problem);
            invite.error = words ? *words : page_.ui("import.bad.nothing");
        }
        Control& read = add("read_invite", Role::button, page_.ui("action.read_invite"), Span::half);
        read.icon = "arrow";
        read.disabled = letter::trim(state_.invite).empty();
        add("open_invite", Role::button, page_.ui("action.open_invite") + " (.ics, .eml)", Span::half).icon = "open";
    }

    std::string label(const std::string& field) const {
        return page_.ui("field." + field.substr(0, field.find('.')) + ".label");
    }

    /// Fields that are seen; the others keep what was filled in, in case another situation shows them.
    bool seen(const std::string& field) const { return !find_field(field) || visible(page_, state_, field); }

    void sentence(std::string& text, const char* key, const std::vector<std::string>& names) const {
        if (names.empty()) return;
        if (!text.empty()) text += ' ';
        text += page_.ui(key, "fields", list(names));
    }

    void report(const Value& import) {
        std::vector<std::string> found;
        std::vector<std::string> missing;
        std::vector<std::string> unclear;
        for (const Value::Member& one : children_of(import, "filled"))
            if (seen(one.first)) found.push_back(label(one.first));
        for (const Value::Member& one : children_of(import, "missing"))
            if (find_field(one.second.text) && seen(one.second.text)) missing.push_back(label(one.second.text));
        for (const Value::Member& one : children_of(import, "unsure")) {
            const std::string field(text_of(one.second, "field"));
            if (children_of(one.second, "values").empty() && seen(field))
                unclear.push_back(label(field) + " " + page_.ui("import.reads", "words", text_of(one.second, "words")));
        }
        std::vector<std::string> unknown;
        for (const Value::Member& one : children_of(import, "unknown")) unknown.push_back(one.second.text);
        std::string text;
        const bool link = text_of(import, "source") == "link";
        sentence(text, link ? "import.linked" : "import.filled", found);
        sentence(text, "import.missing", missing);
        sentence(text, "import.unclear", unclear);
        if (link) sentence(text, "import.unknown", unknown);
        if (text_of(import, "method") == "CANCEL") add("cancelled", Role::finding, page_.ui("import.cancelled"));
        add("unfill", Role::finding, text).value = page_.ui("action.unfill");
    }

    std::string shown(const std::string& field, const std::string& value) const {
        if (const std::optional<letter::Date> date = letter::parse_date(value); date && field != "time")
            return letter::format_date(page_, *date);
        if (const std::optional<letter::Time> time = letter::parse_time(value); time && field == "time")
            return letter::format_time(page_, *time);
        for (const letter::Zone& zone : page_.zones())
            if (zone.id == value) return zone.label;
        return value;
    }

    Control& question(std::string id, std::string label) {
        Control& control = add(std::move(id), Role::select, std::move(label), Span::half);
        control.options.push_back({"none", page_.ui("import.choose"), {}, {}});
        control.value = "none";
        return control;
    }

    void unsure(const std::string& field, const Value& one) {
        Control& control = question(std::string(unsure_prefix) + field, label(field));
        for (const Value::Member& member : children_of(one, "values")) {
            const std::string& value = member.second.text;
            control.options.push_back({value, shown(field, value), {}, {}});
            if (form::value(state_, field) == value) control.value = value;
        }
        control.help = page_.ui("import.reads", "words", text_of(one, "words"));
        const std::string doubt(text_of(one, "doubt"));
        if (const std::string* words = page_.find_ui("import.doubt." + doubt)) (control.help += ' ') += *words;
    }

    /// One that has been answered stays: the answer can be changed.
    void choices(const Value& import) {
        for (const Value::Member& one : children_of(import, "unsure")) {
            const std::string field(text_of(one.second, "field"));
            const bool asked =
                std::any_of(section_.controls.begin(), section_.controls.end(),
                            [&](const Control& other) { return other.id == std::string(unsure_prefix) + field; });
            if (!asked && !children_of(one.second, "values").empty() && seen(field)) unsure(field, one.second);
        }
        if (text_of(import, "answerable") == "1") attendees(children_of(import, "attendees"));
        language(import);
    }

    void attendees(const std::vector<Value::Member>& list) {
        if (list.size() < 2) return;
        Control& control = question("attendee", page_.ui("field.attendee.label"));
        if (!value(state_, "attendee").empty()) control.value = value(state_, "attendee");
        for (const Value::Member& one : list) {
            const std::string address(text_of(one.second, "address"));
            const std::string name(text_of(one.second, "name"));
            control.options.push_back({address, name.empty() ? address : name, {}, {}});
        }
    }

    /// The letter goes to people who write so; but whoever writes may have chosen otherwise.
    void language(const Value& import) {
        const letter::Language* const written = import_language(page_, import);
        if (!written || same_language(words_.locale(), written->locale)) return;
        add("import_language", Role::finding, page_.ui("import.language", "language", written->name)).value =
            page_.ui("action.import_language");
    }

    const letter::Catalog& page_;
    const State& state_;
    const letter::Catalog& words_;
    Section section_;
};

}  // namespace

const letter::Language* import_language(const letter::Catalog& page, const Value& import) {
    const std::string_view written = text_of(import, "language");
    if (written.size() < 2) return nullptr;
    for (const letter::Language& one : page.languages())
        if (same_language(one.locale, written)) return &one;
    return nullptr;
}

Section import_section(const letter::Catalog& page, const State& state, const letter::Catalog& words) {
    return ImportView(page, state, words).build();
}

}  // namespace form
