// Composes the letters that an overlay makes, before anybody else does.
#pragma once

#include <string>
#include <vector>

#include "letter/catalog.h"
#include "letter/json_reader.h"

namespace overlay {

/// What is wrong with a letter, and which one it is.
struct Fault {
    std::string situation;
    std::string goal;
    std::string message;
};

/// What an overlay has a hand in.
struct Touched {
    std::vector<std::string> situations;  ///< new or replaced
    std::vector<std::string> moves;       ///< with words of its own
};

/// One fault a goal at most. Tries every tone, length and reason with each other, the other choices in turns, with all
/// details and with none; where the letter's body is ours, only tone and length. `structure` is the merged catalog's
/// document.
std::vector<Fault> try_letters(const letter::Catalog& catalog, const letter::Value& structure, const Touched& touched);

}  // namespace overlay
