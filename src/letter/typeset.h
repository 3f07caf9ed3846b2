// A locale's typography: what is the same for every text.
#pragma once

#include <string>

#include "letter/catalog_data.h"

namespace letter {

/// The locale's spaces before punctuation ("?" in French has a narrow no-break space). For texts of the locale file.
std::string typeset_words(const CatalogData& data, std::string text);

/// Elision ("de" + "analyste" -> "d’analyste"), once the values stand in the sentence.
void typeset_sentence(const CatalogData& data, std::string& text);

}  // namespace letter
