// Letters done: a list that the page keeps (web/src/history.ts), to be opened again or followed up.
#pragma once

#include <string>

#include "form/form.h"
#include "form/view.h"

namespace form {

/// Takes over `{"done":[{"id","when","label","next"},…]}`, newest first; a damaged list is none.
void read_history(State& state, const std::string& json);

/// The list and what can be done with the chosen letter; without controls while there is none.
Section history_section(const letter::Catalog& page, const State& state);

}  // namespace form
