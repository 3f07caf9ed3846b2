// What the page brings to the form as JSON: an invitation or a link that was read, and the list of letters done.
#pragma once

#include <string>

#include "fuzz/support/input.h"

namespace fuzz {

std::string any_import(Input& input);
std::string any_history(Input& input);

}  // namespace fuzz
