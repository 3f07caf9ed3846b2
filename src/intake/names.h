// Names of people in a text.
#pragma once

#include <string>

#include "intake/reader.h"

namespace intake {

/// As a letter would write it: "Lee, Dana" turned around, without what stands in brackets or after a bar.
std::string plain_name(const Context& context, const std::string& written);

/// With the title that the text gives to somebody of this last name, if it is always the same one.
std::string with_title(const Context& context, const std::string& name);

/// The longest name that begins at `at`: titles, then words with capitals and particles. Empty if none does.
std::string name_at(const Context& context, const Text& text, std::size_t at, std::size_t to);

}  // namespace intake
