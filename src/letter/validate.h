// Checks that only who writes a catalog or a locale needs: names that nothing knows, words that are never said, texts
// that the form will look for. Apart from the loader, so that the page does not carry them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "letter/catalog.h"

namespace letter {

/// Every problem of the two documents: the loader's, and then what it lets pass.
std::vector<Problem> validate_catalog(std::string_view structure_json, std::string_view locale_json,
                                      const std::string& structure_file = "assets/catalog.json",
                                      const std::string& locale_file = "assets/locales/en-US.json");

}  // namespace letter
