// The form as a value: what both renderers show. Nothing in it is hidden from either of them.
#pragma once

#include <string>
#include <vector>

#include "letter/letter.h"

namespace form {

/// What a control is, in ARIA's sense; each renderer picks its own shape for it.
enum class Role {
    cards,      ///< radio group drawn as cards (icon, label, hint)
    segmented,  ///< radio group drawn as one row of segments
    textbox,    ///< one line
    multiline,
    select,
    date,  ///< value is ISO 8601 YYYY-MM-DD or empty
    time,  ///< value is HH:MM or empty
    button,
    link,     ///< `href`
    note,     ///< the advice: FormView::advice
    letter,   ///< the letter: FormView::letter
    finding,  ///< `label` says what was found; `value` is the label of the press that mends it, or empty
};

/// How wide the control wants to be in its section, of six columns; a narrow page gives every control six.
enum class Span { full = 6, half = 3, third = 2 };

struct Option {
    std::string value;
    std::string label;
    std::string hint;
    std::string icon;
};

struct Control {
    std::string id;
    Role role = Role::textbox;
    std::string label;
    std::string value;
    std::vector<Option> options;
    std::string placeholder;
    std::string help;
    std::string error;         ///< empty while the value is good or not yet left
    std::string autocomplete;  ///< HTML autofill token
    std::string inputmode;     ///< HTML inputmode
    std::string href;          ///< of a link
    std::string icon;
    std::string display;  ///< of a date or time: the value as the locale writes it
    Span span = Span::full;
    bool primary = false;       ///< the main action
    bool disabled = false;      ///< there is nothing that it could do now
    bool label_hidden = false;  ///< for assistive technology only; not drawn
};

/// Which of the two side-by-side panes a section stands in (one under the other on a phone).
enum class Pane { form, letter };

struct Section {
    std::string id;
    Pane pane = Pane::form;
    std::string heading;  ///< drawn as a heading; empty: none
    std::string note;     ///< a line under the heading
    std::vector<Control> controls;
};

enum class Theme { system, light, dark };

/// Something only the page can do; it does it inside the user's own event and reports back with Event::done.
enum class Action {
    none,
    copy,
    open_mail,
    save_file,  ///< the draft
    open_file,
    way,          ///< send it the chosen way: FormView::way
    forget,       ///< delete what is kept on the device
    set_aside,    ///< the draft that was given could not be read: keep it apart
    read_invite,  ///< the text in the control "invite"
    open_invite,  ///< choose a file, and read it
    reopen,       ///< the letter chosen in the control "done"; give its draft back
    remind,       ///< make a reminder of it
    forget_done,  ///< take it out of the list
    open_privacy,
};

struct FormView {
    std::string title;  ///< product name
    std::string tagline;
    std::vector<Section> sections;
    letter::Letter letter;
    letter::Advice advice;
    std::string letter_label;  ///< accessible name of the letter
    std::string advice_label;
    std::string subject_label;  ///< "Subject"
    std::string skip_label;     ///< of the link to the letter
    std::string see_label;      ///< the same on a phone, where it floats over the form
    std::string status;         ///< for the polite live region and the toast; empty: nothing to say
    std::string way;            ///< the chosen other way to send it
    std::string answer;         ///< to the imported invitation: "declined", "accepted", "counter", or empty
    std::string next;           ///< what is left to do once it is sent: "answer", "close", "rest"
    std::string done_label;     ///< how a list of letters names this one
    std::string sentence;       ///< key of the chosen sentence, or empty
    std::string focus;          ///< id of the control that has the focus ("" for none); "id:value" for a radio
    bool dark = false;          ///< resolved theme
    Theme theme = Theme::system;
    Action action = Action::none;  ///< what the last event asked the page to do
    std::string language;          ///< of the page, BCP 47
    std::string letter_language;
};

/// The control with this id, or null.
const Control* find(const FormView& view, const std::string& id);

/// Ids in focus order ("id", or "id:value" of the chosen radio), as the Tab key walks them.
std::vector<std::string> focus_order(const FormView& view);

}  // namespace form
