// The form: state + event -> new state -> FormView. Pure; the only thing that it holds on to is the catalog.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "form/event.h"
#include "form/view.h"
#include "letter/catalog.h"
#include "letter/request.h"
#include "letter/value.h"

namespace form {

/// What was done to one sentence; see letter::Edit.
struct SentenceEdit {
    bool omit = false;
    std::optional<std::string> text;
    std::string base;  ///< the form's sentence when it was reworded; another one now is told, never taken
    std::uint32_t turn = 0;
    bool operator==(const SentenceEdit&) const = default;
};

/// What a person has entered: every value as it was typed, good or bad. Nothing is thrown away, also not by changing
/// the situation. A field that is not visible keeps its value and takes no part in the letter.
struct Draft {
    std::map<std::string, std::string> values;
    /// By situation, goal, channel, language and sentence, with '/' between.
    std::map<std::string, SentenceEdit> edits;
    std::uint32_t seed = 0;  ///< which of the equal wordings
    /// An invitation or a link that was read (form/import.h); another takes its place, and none is changed.
    std::shared_ptr<const letter::Value> import;
    bool operator==(const Draft&) const = default;
};

/// The draft, and what is of the moment.
struct State : Draft {
    std::vector<Draft> undone;                  ///< to go back to, newest last
    std::vector<Draft> redone;                  ///< to go forward to, newest last
    std::string last_changed;                   ///< the field whose typing is one step
    bool sure = false;                          ///< "delete everything" was pressed once
    std::set<std::string> left;                 ///< fields that have lost the focus once: only these show errors
    std::string invite;                         ///< what was pasted or typed to be read; never kept
    std::string invite_problem;                 ///< why it was not read: a code that the locale has words for
    std::shared_ptr<const letter::Value> done;  ///< letters done (form/history.h)
    std::string chosen_done;
    std::set<std::string> offered;  ///< the only situations to offer; none: all of them
    std::string focus;
    std::string now;
    std::string device_zone;
    std::string status;
    Action action = Action::none;
    bool system_dark = false;
};

/// A fresh form.
State initial(const letter::Catalog& catalog);

/// The state after the event. An unknown id or kind changes nothing. `letter` has the words of the letter.
State apply(const letter::Catalog& catalog, State state, const Event& event, const letter::Catalog& letter);
inline State apply(const letter::Catalog& catalog, State state, const Event& event) {
    return apply(catalog, std::move(state), event, catalog);
}

/// The locale of the page, and that of the letter, as chosen; empty: the one that is there.
std::string page_locale(const letter::Catalog& catalog, const State& state);
std::string letter_locale(const letter::Catalog& catalog, const State& state);

/// The request that the visible, valid fields make. `letter` has the locale in which it will be composed.
letter::Request request(const letter::Catalog& catalog, const State& state, const letter::Catalog& letter);
inline letter::Request request(const letter::Catalog& catalog, const State& state) {
    return request(catalog, state, catalog);
}

/// What to show: the form and the advice in `catalog`'s language, the letter in that of `letter`.
FormView view(const letter::Catalog& catalog, const State& state, const letter::Catalog& letter);
inline FormView view(const letter::Catalog& catalog, const State& state) {
    return view(catalog, state, catalog);
}

}  // namespace form
