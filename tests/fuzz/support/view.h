// What holds for the form's view after any events at all.
#pragma once

#include <string>

#include "form/view.h"

namespace fuzz {

/// What is wrong with it; empty if nothing is.
std::string view_fault(const form::FormView& view);

/// The same for a letter: clean UTF-8 without control characters, and its HTML is only ours.
std::string letter_fault(const letter::Letter& letter);

}  // namespace fuzz
