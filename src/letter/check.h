// The linter over a finished message, hand edits included.
#pragma once

#include <string>
#include <vector>

#include "letter/catalog.h"
#include "letter/letter.h"
#include "letter/request.h"

namespace letter {

/// What one press can do about a finding.
enum class Mend : std::uint8_t {
    none,
    omit,     ///< leave the sentence out
    fresh,    ///< go back to the form's own sentence
    field,    ///< go to the field `target`
    reason,   ///< give no reason
    replace,  ///< `target` stands instead of the sentence
};

struct Finding {
    std::string id;        ///< its words are the ui text "check.<id>"
    std::string text;      ///< the words that it is about: {text}
    std::string weekday;   ///< {weekday}
    std::string sentence;  ///< Sentence::key; empty if it is about the whole message
    Mend mend = Mend::none;
    std::string target;
};

/// Everything that a careful reader would stop at, most serious first. `words` is the catalog of the letter's language.
/// A message as it was composed from good details has none but the details that it lacks (content.md, rules 1 to 13).
std::vector<Finding> check(const Catalog& words, const Request& request, const Letter& letter);

}  // namespace letter
