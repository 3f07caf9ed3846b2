// Laying an overlay of a sound shape over the catalog and a locale.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "letter/json_reader.h"

namespace overlay {

/// Adds what is new in `overlay` to `catalog`, replaces what has the same id, and takes out what then has no use.
void merge_catalog(letter::Value& catalog, const letter::Value& overlay);

/// The same with the words of one locale; `catalog` is the merged one.
void merge_words(letter::Value& locale, const letter::Value& overlay, const letter::Value& catalog);

/// The overlay's words in this locale, or null.
const letter::Value* words_in(const letter::Value& overlay, std::string_view locale);

/// The locales that can be offered; see overlay.h.
std::vector<std::string> offered(const letter::Value& catalog, const letter::Value& overlay);

/// The catalog or a locale as a file.
std::string to_json(const letter::Value& document);

}  // namespace overlay
