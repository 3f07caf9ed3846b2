// A portal's own wording, laid over the catalog and a locale: situations, sentences, advice and closes that are added
// or replaced (assets/schema/overlay.schema.json, docs/overlay.md). The result is a catalog and a locale like ours, so
// that nothing else in the product knows of overlays.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "letter/catalog.h"

namespace overlay {

struct Laid {
    std::string catalog;                    ///< JSON; empty if there is a problem
    std::string locale;                     ///< JSON; empty if there is a problem
    std::vector<letter::Problem> problems;  ///< with pointers into the overlay, named as `file`
};

/// Lays the overlay over both documents, which are sound, and tries the letters that come of it. An overlay may come
/// from anybody: what is no plain text, or is longer than limits.h allows, is a problem. Never throws.
Laid lay(std::string_view catalog, std::string_view locale, std::string_view overlay,
         const std::string& file = "overlay");

/// The locales that can be offered with this overlay: if it adds or replaces situations or moves, those for which it
/// has words; else all of the catalog's. All of them for what is no overlay: lay() says what is wrong with it.
std::vector<std::string> locales(std::string_view catalog, std::string_view overlay);

}  // namespace overlay
