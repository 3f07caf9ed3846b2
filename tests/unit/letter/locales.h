// Every locale that ships.
#pragma once

#include <string>
#include <vector>

#include "letter/catalog.h"
#include "unit/support.h"

namespace support {

inline std::vector<std::string> locales() {
    std::vector<std::string> all;
    for (const letter::Language& language : catalog().languages()) all.push_back(language.locale);
    return all;
}

inline letter::Catalog load(const std::string& locale) {
    letter::LoadResult loaded =
        letter::load_catalog(structure_text(), file("assets/locales/" + locale + ".json"), "catalog", locale);
    return std::move(*loaded.catalog);
}

}  // namespace support
