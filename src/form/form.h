// The form: state + event -> new state -> FormView. Pure; the only thing that it holds on to is the catalog.
#pragma once

#include <map>
#include <set>
#include <string>

#include "form/event.h"
#include "form/view.h"
#include "letter/catalog.h"
#include "letter/request.h"

namespace form {

/// Every value as it was typed, good or bad: nothing a person enters is thrown away, also not by changing the
/// situation. A field that is not visible keeps its value and takes no part in the letter.
struct State {
    std::map<std::string, std::string> values;
    std::set<std::string> left;  ///< fields that have lost the focus once: only these show errors
    std::string focus;
    std::uint32_t seed = 0;  ///< which of the equal wordings
    std::string now;
    std::string device_zone;
    std::string status;
    Action action = Action::none;
    bool system_dark = false;
};

/// A fresh form.
State initial(const letter::Catalog& catalog);

/// The state after the event. An unknown id or kind changes nothing.
State apply(const letter::Catalog& catalog, State state, const Event& event);

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
