#include "form/view.h"

#include <algorithm>

#include "form/fields.h"
#include "form/history.h"
#include "form/import.h"
#include "form/model.h"
#include "form/sentences.h"
#include "form/ways.h"
#include "letter/compose.h"
#include "letter/format_date.h"
#include "output/output.h"

namespace form {
namespace {

std::string key(std::string_view group, std::string_view id, std::string_view part = {}) {
    std::string result = std::string(group) + "." + std::string(id);
    if (!part.empty()) (result += ".") += part;
    return result;
}

/// Where the focus stands in this control: at the chosen one of its radios, or nowhere if it is only read.
std::string stop(const Control& control) {
    if (control.role == Role::note || control.role == Role::letter) return {};
    if (control.role == Role::finding && control.value.empty()) return {};
    const bool radio = control.role == Role::cards || control.role == Role::segmented;
    return radio ? control.id + ":" + control.value : control.id;
}

class Builder {
public:
    Builder(const letter::Catalog& catalog, const State& state, const letter::Catalog& words)
        : catalog_(catalog), state_(state), words_(words) {}

    FormView build() {
        FormView view;
        view.title = catalog_.ui("title");
        view.tagline = catalog_.ui("tagline");
        const letter::Request wanted = request(catalog_, state_, words_);
        view.letter = letter::compose(words_, wanted);
        view.advice = letter::advise(catalog_, wanted);
        view.sections.push_back(section("header"));
        view.sections.push_back(situation_section());
        view.sections.push_back(import_section(catalog_, state_, words_));
        for (const std::string_view id : {"interview", "people", "reason", "slots", "you", "style"}) {
            Section one = section(id);
            if (!one.controls.empty()) view.sections.push_back(std::move(one));
        }
        view.sections.push_back(keep_section());
        if (Section done = history_section(catalog_, state_); !done.controls.empty())
            view.sections.push_back(std::move(done));
        view.sections.push_back(about_section());
        add_letter_pane(view, wanted);
        const Writing writing{catalog_, words_, state_};
        view.sections.push_back(check_section(writing, findings(writing, wanted, view.letter)));
        const std::vector<std::string> ways = ways_of(catalog_, state_, view.letter);
        view.way = way(state_, ways);
        view.sections.push_back(ways_section(catalog_, state_, ways));
        view.answer = chosen_goal(catalog_, state_).answer;
        view.next = chosen_goal(catalog_, state_).next;
        view.done_label = done_label(view.letter);
        view.sections.push_back(sentences_section(writing, view.letter));
        if (const letter::Sentence* chosen = chosen_sentence(state_, view.letter)) view.sentence = chosen->key;
        finish(view);
        return view;
    }

private:
    std::string optional_text(const std::string& name) const {
        const std::string* found = catalog_.find_ui(name);
        return found ? *found : std::string();
    }

    Section section(std::string_view id) const {
        Section result;
        result.id = id;
        result.heading = optional_text(key("section", id, "heading"));
        result.note = optional_text(key("section", id, "note"));
        for (const Field& field : fields())
            if (field.section == id && visible(catalog_, state_, field.id)) result.controls.push_back(control(field));
        return result;
    }

    Control named(std::string_view id, Role role) const {
        Control result;
        result.id = id;
        result.role = role;
        result.label = optional_text(key("field", id, "label"));
        return result;
    }

    Control control(const Field& field) const {
        Control result = named(field.id, field.role);
        result.span = field.span;
        result.placeholder = optional_text(key("field", field.id, "placeholder"));
        result.help = optional_text(key("field", field.id, "help"));
        result.autocomplete = field.autocomplete;
        result.inputmode = field.inputmode;
        result.value = value(state_, field.id);
        if (const std::optional<std::string> from = source(catalog_, state_, field.id)) result.help = *from;
        if (state_.left.count(result.id) != 0) result.error = problem(catalog_, state_, field.id);
        if (field.role == Role::date || field.role == Role::time) result.display = display(field);
        if (field.role == Role::select || field.role == Role::segmented) add_options(result);
        return result;
    }

    std::string display(const Field& field) const {
        const std::string& typed = value(state_, field.id);
        if (field.role == Role::date) {
            const std::optional<letter::Date> date = letter::parse_date(typed);
            return date ? letter::format_date(catalog_, *date) : typed;
        }
        const std::optional<letter::Time> time = letter::parse_time(typed);
        return time ? letter::format_time(catalog_, *time) : typed;
    }

    void add_options(Control& control) const {
        if (control.id == "zone") return add_zones(control);
        if (control.id == "reason") return add_reasons(control);
        if (control.id == "language" || control.id == "letter_language") return add_languages(control);
        control.value = choice(state_, control.id);
        control.label_hidden = control.id == "theme";
        // The default stands first in the table; a scale reads better in its own order.
        for (const std::string_view one : fixed_choices(control.id))
            control.options.push_back({std::string(one), catalog_.ui(key(control.id, one)), {}, icon(control.id, one)});
        if (control.id == "tone" || control.id == "length") std::swap(control.options[0], control.options[1]);
    }

    static std::string icon(std::string_view id, std::string_view value) {
        if (id != "theme") return {};
        return value == "system" ? "auto" : value == "light" ? "sun" : "moon";
    }

    void add_zones(Control& control) const {
        control.value = zone(catalog_, state_);
        if (control.value.empty()) control.value = "none";
        control.options.push_back({"none", catalog_.ui("zone.none"), {}, {}});
        for (const letter::Zone& one : catalog_.zones()) control.options.push_back({one.id, one.label, {}, {}});
    }

    void add_languages(Control& control) const {
        const bool page = control.id == "language";
        control.value = page ? page_locale(catalog_, state_) : choice_of_letter_language();
        if (!page) control.options.push_back({"same", catalog_.ui("letter_language.same"), {}, {}});
        for (const letter::Language& one : catalog_.languages())
            control.options.push_back({one.locale, one.name, {}, {}});
    }

    std::string choice_of_letter_language() const {
        const std::string& chosen = value(state_, "letter_language");
        return chosen.empty() ? "same" : chosen;
    }

    void add_reasons(Control& control) const {
        control.value = reason(catalog_, state_);
        control.options.push_back({"none", catalog_.ui("reason.none"), {}, {}});
        for (const letter::Choice& one : situation(catalog_, state_).reasons)
            control.options.push_back({one.id, one.label, {}, {}});
        control.options.push_back({"own", catalog_.ui("reason.own"), {}, {}});
    }

    Control press(std::string_view id, const std::string& label, const char* icon, bool possible = true) const {
        Control result = named(id, Role::button);
        result.label = catalog_.ui(label);
        result.icon = icon;
        result.span = Span::half;
        result.disabled = !possible;
        return result;
    }

    Section about_section() const {
        Section result = section("about");
        Control privacy = named("privacy", Role::link);
        privacy.href = "privacy." + catalog_.locale() + ".html";
        privacy.span = Span::half;
        result.controls.push_back(std::move(privacy));
        return result;
    }

    /// Going back, and where the draft is kept.
    Section keep_section() const {
        Section result = section("keep");
        result.controls.insert(result.controls.begin(), {press("undo", "action.undo", "undo", !state_.undone.empty()),
                                                         press("redo", "action.redo", "redo", !state_.redone.empty())});
        result.controls.push_back(press("save_file", "action.save_file", "save"));
        result.controls.push_back(press("open_file", "action.open_file", "open"));
        result.controls.push_back(press("clear", state_.sure ? "action.clear_sure" : "action.clear", "avoid"));
        return result;
    }

    Section situation_section() const {
        Section result = section("situation");
        Control cards = named("situation", Role::cards);
        cards.label_hidden = true;
        const letter::Situation& chosen = situation(catalog_, state_);
        cards.value = chosen.id;
        for (const letter::Situation& one : catalog_.situations())
            if (offered(state_, one.id)) cards.options.push_back({one.id, one.title, one.hint, one.icon});
        result.controls.push_back(std::move(cards));
        if (chosen.goals.size() > 1) {
            // More than four do not fit side by side.
            Control goals = named("goal", chosen.goals.size() > 4 ? Role::select : Role::segmented);
            goals.value = goal(catalog_, state_);
            for (const letter::Choice& one : chosen.goals) goals.options.push_back({one.id, one.label, one.hint, {}});
            result.controls.push_back(std::move(goals));
        }
        return result;
    }

    void add_letter_pane(FormView& view, const letter::Request& wanted) const {
        Section advice{"advice", Pane::letter, {}, {}, {named("advice", Role::note)}};
        Section output{"output", Pane::letter, {}, {}, {}};
        const bool script = view.letter.channel == letter::Channel::phone;
        const bool email = view.letter.channel == letter::Channel::email;
        if (channels(catalog_, state_).size() > 1) output.controls.push_back(channel_control());
        const bool call = call_first(wanted);
        if (call) {
            Control first = press("call_first", "action.call_first", "phone");
            first.primary = true;
            output.controls.push_back(std::move(first));
        }
        Control copy = named("copy", Role::button);
        copy.label = catalog_.ui("action.copy");
        copy.icon = "copy";
        copy.primary = !call;
        output.controls.push_back(std::move(copy));
        if (email) output.controls.push_back(mail_control(view.letter));
        Control another = named("another", Role::button);
        another.label = catalog_.ui("action.another");
        another.icon = "refresh";
        output.controls.push_back(std::move(another));
        output.controls.push_back(named("letter", Role::letter));
        view.sections.push_back(std::move(advice));
        view.sections.push_back(std::move(output));
        view.letter_label = catalog_.ui(script  ? "letter.script_label"
                                        : email ? "letter.label"
                                                : "letter.message_label");
    }

    /// So near to the interview, or after it, a call comes before any letter.
    bool call_first(const letter::Request& wanted) const {
        const std::vector<std::string> offered = channels(catalog_, state_);
        if (channel(catalog_, state_) != "email" || std::find(offered.begin(), offered.end(), "phone") == offered.end())
            return false;
        const std::optional<letter::Notice> notice = letter::effective_notice(wanted);
        if (situation(catalog_, state_).notice == "past") return true;
        if (!notice) return situation(catalog_, state_).notice.has_value();
        return notice == letter::Notice::same_day || notice == letter::Notice::minutes;
    }

    static std::string channel_icon(std::string_view channel) {
        return channel == "phone" ? "phone" : channel == "email" ? "mail" : channel == "text" ? "message" : "people";
    }

    Control channel_control() const {
        Control result = named("channel", Role::segmented);
        result.label_hidden = true;
        result.value = channel(catalog_, state_);
        for (const std::string& one : channels(catalog_, state_))
            result.options.push_back({one, catalog_.ui(key("channel", one)), {}, channel_icon(one)});
        return result;
    }

    Control mail_control(const letter::Letter& letter) const {
        Control result = named("mail", Role::link);
        result.label = catalog_.ui("action.mail");
        result.icon = "mail";
        std::vector<std::string> to;
        if (visible(catalog_, state_, "email") && problem(catalog_, state_, "email").empty())
            to = addresses(value(state_, "email"));
        result.href = output::mailto(letter, to);
        if (result.href.size() > output::mailto_safe) result.help = catalog_.ui("help.mail_long");
        return result;
    }

    /// The subject says best what it was about; a call or a message has none.
    std::string done_label(const letter::Letter& letter) const {
        if (!letter.subject.empty()) return letter.subject;
        const std::string& company = value(state_, "company");
        return situation(catalog_, state_).title + (company.empty() ? "" : ", " + company);
    }

    void finish(FormView& view) const {
        view.advice_label = catalog_.ui("advice.label");
        view.subject_label = catalog_.ui("letter.subject");
        view.skip_label = catalog_.ui("static.skip");
        view.see_label = catalog_.ui("static.see");
        view.status = state_.status;
        // What a change has taken away has not the focus, whatever the last event said.
        const Control* focused = find(view, state_.focus.substr(0, state_.focus.find(':')));
        if (focused) view.focus = stop(*focused);
        view.action = state_.action;
        view.language = catalog_.locale();
        view.letter_language = words_.locale();
        const std::string theme = choice(state_, "theme");
        view.theme = theme == "light" ? Theme::light : theme == "dark" ? Theme::dark : Theme::system;
        view.dark = view.theme == Theme::system ? state_.system_dark : view.theme == Theme::dark;
    }

    const letter::Catalog& catalog_;
    const State& state_;
    const letter::Catalog& words_;  ///< of the letter
};

}  // namespace

FormView view(const letter::Catalog& catalog, const State& state, const letter::Catalog& letter) {
    return Builder(catalog, state, letter).build();
}

const Control* find(const FormView& view, const std::string& id) {
    for (const Section& section : view.sections)
        for (const Control& control : section.controls)
            if (control.id == id) return &control;
    return nullptr;
}

std::vector<std::string> focus_order(const FormView& view) {
    std::vector<std::string> order;
    for (const Section& section : view.sections)
        for (const Control& control : section.controls)
            if (std::string one = stop(control); !one.empty()) order.push_back(std::move(one));
    return order;
}

}  // namespace form
