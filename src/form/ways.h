// The other ways to send a letter: what each does, and what to do if nothing happens. Private to form.
#pragma once

#include <string>
#include <vector>

#include "form/form.h"
#include "form/view.h"
#include "letter/letter.h"

namespace form {

/// The ways that this message can go, in the order in which they are offered.
std::vector<std::string> ways_of(const letter::Catalog& page, const State& state, const letter::Letter& letter);

/// The chosen way; the first if it is not offered.
std::string way(const State& state, const std::vector<std::string>& offered);

/// A list of the ways, what the chosen one does, and the press that does it.
Section ways_section(const letter::Catalog& page, const State& state, const std::vector<std::string>& offered);

}  // namespace form
