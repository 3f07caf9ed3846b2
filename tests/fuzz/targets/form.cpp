// Events of every kind in any order: the form stays sound, an event that comes twice is harmless, a step back and
// forward is none, and what was entered survives being kept.
#include "form/form.h"

#include "form/draft.h"
#include "form/fields.h"
#include "fuzz/support/assets.h"
#include "fuzz/support/brought.h"
#include "fuzz/support/input.h"
#include "fuzz/support/require.h"
#include "fuzz/support/view.h"

namespace {

using Kind = form::Event::Kind;

constexpr std::size_t fill = 11;
constexpr std::size_t history = 12;
constexpr std::size_t kinds = 14;  ///< one that the form does not know changes nothing
constexpr std::size_t most_events = 24;
constexpr std::size_t seen_every = 3;  ///< a view costs more than an event

const char* const others[] = {"situation",
                              "goal",
                              "channel",
                              "way",
                              "copy",
                              "mail",
                              "another",
                              "call_first",
                              "way_go",
                              "undo",
                              "redo",
                              "clear",
                              "save_file",
                              "open_file",
                              "sentence",
                              "sentence_text",
                              "sentence_omit",
                              "sentence_keep",
                              "mend.0",
                              "mend.1",
                              "sentence_restore",
                              "sentence_other",
                              "sentence_fresh",
                              "kept",
                              "file",
                              "keep",
                              "share",
                              "invitation",
                              "link",
                              "done",
                              "invite",
                              "read_invite",
                              "open_invite",
                              "unfill",
                              "import_language",
                              "reopen",
                              "remind",
                              "forget_done",
                              "privacy",
                              "attendee",
                              "reading",
                              "advice",
                              "letter",
                              "tone:warm",
                              "situation:cancel"};

const char* const values[] = {"none",
                              "own",
                              "phone",
                              "email",
                              "text",
                              "warm",
                              "short",
                              "full",
                              "2026-11-24",
                              "2026-11-30",
                              "09:00",
                              "14:30",
                              "UTC",
                              "past",
                              "1",
                              "same",
                              "de",
                              "fr",
                              "en-US",
                              "",
                              "mine",
                              "weeks",
                              "closed",
                              "2026-11-24T09:00",
                              "I am so so sorry!!! John Doe [name]",
                              "Dana Lee, Dr. Sam Ortiz and Kim",
                              "a@b.co"};

/// A control that is shown, one that may be, or anything.
std::string any_id(fuzz::Input& input, const form::FormView& view) {
    switch (input.below(8)) {
        case 0:
            return others[input.below(std::size(others))];
        case 1:
            return std::string(form::fields()[input.below(form::fields().size())].id);
        case 2:
            return input.text(30);
        default: {
            const std::vector<form::Control>& controls = input.of(view.sections).controls;
            return controls.empty() ? "" : input.of(controls).id;
        }
    }
}

std::string any_value(fuzz::Input& input, const form::FormView& view, const std::string& id) {
    const form::Control* const control = form::find(view, id);
    if (control && !control->options.empty() && input.below(4) != 0) return input.of(control->options).value;
    return input.flip() ? values[input.below(std::size(values))] : input.text(2000);
}

form::Event any_event(fuzz::Input& input, const form::FormView& view) {
    // Most of what happens is setting and pressing.
    const std::size_t kind = input.flip() ? input.below(2) : input.below(kinds);
    const std::string id = any_id(input, view);
    std::string value = kind == fill      ? fuzz::any_import(input)
                        : kind == history ? fuzz::any_history(input)
                                          : any_value(input, view, id);
    return {static_cast<Kind>(kind), id, std::move(value)};
}

void check_kept(const form::State& state) {
    const std::string written = form::write_draft(form::draft_of(state));
    const form::DraftResult read = form::read_draft(written);
    fuzz::require(read.draft.has_value(), "what was written can be read: " + read.problem);
    fuzz::same(form::write_draft(*read.draft), written, "a draft that was kept");
}

void check_steps(const letter::Catalog& page, const form::State& state) {
    if (state.undone.empty() || state.sure) return;
    form::State stepped = form::apply(page, state, {Kind::press, "undo", ""});
    stepped = form::apply(page, std::move(stepped), {Kind::press, "redo", ""});
    fuzz::same(form::write_draft(stepped), form::write_draft(state), "a step back and forward");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const char* const locales[] = {"en-US", "de"};
    const letter::Catalog& page = fuzz::catalog(locales[input.below(2)]);
    const letter::Catalog& words = fuzz::catalog(locales[input.below(2)]);
    form::State state = form::apply(page, form::initial(page), {Kind::now, "", "2026-11-24T09:00"}, words);
    form::FormView view = form::view(page, state, words);
    for (std::size_t i = 0; i < most_events && !input.done(); ++i) {
        const form::Event event = any_event(input, view);
        state = form::apply(page, std::move(state), event, words);
        if (event.kind == Kind::set) {
            const std::string once = form::write_draft(state);
            state = form::apply(page, std::move(state), event, words);
            fuzz::same(form::write_draft(state), once, "the same value twice");
        }
        if (i % seen_every != 0) continue;
        view = form::view(page, state, words);
        fuzz::sound(fuzz::view_fault(view));
    }
    fuzz::sound(fuzz::view_fault(form::view(page, state, words)));
    check_kept(state);
    check_steps(page, state);
    return 0;
}
