// Why a sentence is in the letter, in the words of the page's language.
#pragma once

#include <string>

#include "letter/catalog.h"
#include "letter/letter.h"

namespace letter {

/// What the sentence is there for, and which of the person's choices and details it follows from.
std::string explain(const Catalog& page, const Sentence& sentence);

}  // namespace letter
