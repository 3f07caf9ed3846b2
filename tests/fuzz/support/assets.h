// What ships, as the targets need it. A file that is not there ends the run: it must be started in the source folder.
#pragma once

#include <string>
#include <string_view>

#include "intake/words.h"
#include "letter/catalog.h"

namespace fuzz {

std::string file(const std::string& path);

/// assets/catalog.json with a locale; loaded once.
const letter::Catalog& catalog(std::string_view locale = "en-US");

/// The words of every language, as the page's reader has them.
const intake::Words& words();

}  // namespace fuzz
