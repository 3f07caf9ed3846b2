#include <algorithm>
#include <utility>

#include "form/draft.h"
#include "form/fields.h"
#include "form/history.h"
#include "form/import.h"
#include "form/model.h"
#include "form/sentences.h"
#include "letter/compose.h"
#include "letter/text.h"

namespace form {
namespace {

constexpr std::size_t longest_value = 10000;

/// The text as it is kept: well-formed UTF-8, and no more of it than anybody types.
std::string kept(const std::string& text) {
    const std::string good = letter::repair_utf8(letter::cut(text, longest_value));
    return std::string(letter::cut(good, longest_value));
}

void set(const letter::Catalog& catalog, State& state, const Event& event) {
    if (event.id == "done") state.chosen_done = kept(event.value);
    std::string value = kept(event.value);
    if (event.id == "zone" && value.empty()) value = "none";
    if (!acceptable(catalog, state, event.id, value)) return;
    // A select that is only left says its value again. That is no choice: the device's zone still may follow, and a
    // reason that this situation does not offer is still there in the one that does.
    if (!value.empty() && value == chosen(catalog, state, event.id)) return;
    const std::string key = event.id == "goal" ? goal_key(situation(catalog, state)) : event.id;
    if (value.empty()) {
        state.values.erase(key);
    } else {
        state.values[key] = std::move(value);
    }
}

std::size_t stale_count(const Writing& writing) {
    if (writing.state.edits.empty()) return 0;
    const letter::Request wanted = request(writing.page, writing.state, writing.words);
    return stale_sentences(writing, letter::compose(writing.words, wanted)).size();
}

/// The same, and says so when the form would now say something else than the person's own wording.
void set_and_tell(const letter::Catalog& catalog, State& state, const Event& event, const letter::Catalog& words) {
    const std::size_t before = stale_count({catalog, words, state});
    set(catalog, state, event);
    if (stale_count({catalog, words, state}) > before) state.status = catalog.ui("status.stale");
}

/// The control that a focus names: "id", or "id:value" of a radio.
std::string_view control_of(std::string_view focus) {
    return focus.substr(0, focus.find(':'));
}

/// Asks once, then forgets all of it: the fields, the steps that could bring them back, and what the page has kept.
void clear(const letter::Catalog& catalog, State& state) {
    if (!state.sure) {
        state.sure = true;
        return;
    }
    State fresh = initial(catalog);
    fresh.now = state.now;
    fresh.device_zone = state.device_zone;
    fresh.system_dark = state.system_dark;
    fresh.offered = state.offered;
    fresh.focus = state.focus;
    for (const char* const id : {"theme", "language", "keep"})
        if (!value(state, id).empty()) fresh.values[id] = value(state, id);
    state = std::move(fresh);
    state.action = Action::forget;
    state.status = catalog.ui("status.cleared");
}

/// The letter in the language of the invitation.
void write_as_invited(const letter::Catalog& catalog, State& state) {
    const letter::Language* const written = state.import ? import_language(catalog, *state.import) : nullptr;
    if (!written) return;
    state.values["letter_language"] = written->locale;
    state.focus = "unfill";
}

void press(const letter::Catalog& catalog, State& state, const std::string& id) {
    if (id == "copy") {
        state.action = Action::copy;
        state.status.clear();  // so that the same words are new when they come again
    }
    if (id == "another") ++state.seed;
    if (id == "call_first") state.values["channel"] = "phone";
    if (id == "way_go") state.action = Action::way;
    if (id == "undo") step_back(state);
    if (id == "redo") step_forward(state);
    if (id == "save_file") state.action = Action::save_file;
    if (id == "open_file") state.action = Action::open_file;
    if (id == "clear") clear(catalog, state);
    if (id == "read_invite" && !letter::trim(state.invite).empty()) state.action = Action::read_invite;
    if (id == "open_invite") state.action = Action::open_invite;
    if (id == "unfill") unfill(state);
    if (id == "import_language") write_as_invited(catalog, state);
    if (id == "reopen") state.action = Action::reopen;
    if (id == "remind") state.action = Action::remind;
    if (id == "privacy") state.action = Action::open_privacy;
    if (id == "forget_done") state.action = Action::forget_done;
    if (id == "mail" && channel(catalog, state) == "email") state.action = Action::open_mail;
}

/// A draft that cannot be read changes nothing. The page keeps the damaged record aside when it hears of it.
void restore(const letter::Catalog& catalog, State& state, const Event& event) {
    const bool file = event.id != "kept";
    const DraftResult result = read_draft(event.value);
    const Draft before = draft_of(state);
    if (result.draft)
        put_draft(state, *result.draft);
    else
        state.action = Action::set_aside;
    if (result.draft && file) remember(state, before, {});
    const char* const good = event.id == "done" ? "status.reopened" : file ? "status.opened" : "";
    const char* const bad = file ? "status.file_bad" : "status.damaged";
    const std::string key = result.draft ? good : bad;
    if (!key.empty()) state.status = catalog.ui(key, "reason", letter::one_line(result.problem, 200));
}

void report(const letter::Catalog& catalog, State& state, const Event& event) {
    const bool failed = event.kind == Event::Kind::failed;
    if (event.id == "reading") state.status = catalog.ui("status.reading");
    if (event.id == "invite" && failed) {
        state.invite_problem = event.value;
        state.status.clear();
        state.focus = "invite";
    }
    if (event.id == "keep" && failed) state.status = catalog.ui("status.not_kept");
    if (event.id == "way") state.status = catalog.ui(failed ? "status.not_made" : "status.made");
    if (event.id == "share" && failed) state.status = catalog.ui("status.no_share");
    if (event.id != "copy") return;
    const bool script = channel(catalog, state) != "email";
    const bool done = event.kind == Event::Kind::done;
    state.status = catalog.ui(!done ? "status.copy_failed" : script ? "status.copied_script" : "status.copied");
}

/// What the person does: each is a step that can be taken back.
void act(const letter::Catalog& catalog, State& state, const Event& event, const letter::Catalog& words) {
    const Draft before = draft_of(state);
    const bool pressed = event.kind == Event::Kind::press;
    const bool sure = state.sure;
    const bool imported = !pressed && set_import(state, event);
    if (!imported && !apply_to_sentence(catalog, words, state, event)) {
        if (pressed)
            press(catalog, state, event.id);
        else
            set_and_tell(catalog, state, event, words);
    }
    if (sure) state.sure = false;
    const bool step = pressed && (event.id == "undo" || event.id == "redo");
    if (!step && state.action != Action::forget) remember(state, before, pressed ? std::string() : event.id);
}

}  // namespace

State initial(const letter::Catalog& catalog) {
    State state;
    state.values["situation"] = catalog.situations().front().id;
    return state;
}

State apply(const letter::Catalog& catalog, State state, const Event& event, const letter::Catalog& words) {
    using Kind = Event::Kind;
    state.action = Action::none;
    if (event.kind == Kind::set || event.kind == Kind::press) {
        act(catalog, state, event, words);
        return state;
    }
    switch (event.kind) {
        case Kind::set:
        case Kind::press:
            break;  // acted upon above
        case Kind::focus:
            state.focus = letter::repair_utf8(event.id);
            break;
        case Kind::blur:
            if (find_field(event.id)) state.left.insert(event.id);
            if (control_of(state.focus) == control_of(event.id)) state.focus.clear();
            break;
        case Kind::now:
            state.now = kept(event.value);
            break;
        case Kind::zone:
            state.device_zone = kept(event.value);
            break;
        case Kind::system_dark:
            state.system_dark = event.value == "1";
            break;
        case Kind::done:
        case Kind::failed:
            report(catalog, state, event);
            break;
        case Kind::dismiss:
            state.status.clear();
            break;
        case Kind::restore:
            restore(catalog, state, event);
            break;
        case Kind::fill: {
            const Draft before = draft_of(state);
            fill(catalog, state, event);
            remember(state, before, {});
            break;
        }
        case Kind::history:
            read_history(state, event.value);
            break;
        case Kind::offer:
            if (catalog.find(event.id)) state.offered.insert(event.id);
            break;
    }
    return state;
}

}  // namespace form
