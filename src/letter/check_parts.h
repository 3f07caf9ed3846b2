// The parts of `check`, one file a kind. Each adds what it finds.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "letter/catalog_data.h"
#include "letter/check.h"

namespace letter {

struct Checked {
    const Catalog& catalog;
    const CatalogData& data;
    const Request& request;
    const Letter& letter;
    std::vector<Finding>& findings;

    /// Adds a finding about a sentence, with the mend that fits where its words come from.
    void add(std::string_view id, const Sentence& sentence, std::string_view text) const;
    /// The same, with a text that can stand instead; where the sentence is typed in the form, its field is the mend.
    void add_mended(std::string_view id, const Sentence& sentence, std::string_view text, std::string mended) const;
};

/// The form's field whose typed value holds these words and stands in this sentence; empty if there is none.
std::string_view field_of(const Checked& checked, const Sentence& sentence, std::string_view words);

/// Whether its words are the person's own, wholly or in part.
bool own_words(const Sentence& sentence);

/// Small letters, straight apostrophes: as long as `plain`, which is the text with straight apostrophes.
std::string folded(std::string_view plain);
std::string straight(std::string_view text);

struct Found {
    std::size_t at = std::string_view::npos;
    std::size_t size = 0;
    explicit operator bool() const { return at != std::string_view::npos; }
};

/// The first of these phrases in a folded text, at word boundaries; "word*" may go on.
Found find_phrase(std::string_view text, const std::vector<std::string>& phrases);

/// The phrases of this kind ("blame"); empty where the locale has none.
const std::vector<std::string>& phrases(const CatalogData& data, std::string_view kind);

void check_meaning(const Checked& checked);  ///< cancelled or moved, thanks and apology once
void check_phrases(const Checked& checked);  ///< blame, medical detail, criticism, money, too much of a reason
void check_dates(const Checked& checked);    ///< past dates, weekdays that are not the date's
void check_style(const Checked& checked);    ///< placeholders, capitals, exclamation marks, length
void check_names(const Checked& checked);    ///< named twice, or somebody else

void check_details(const Checked& checked);  ///< the position and the date, without which they cannot place it

}  // namespace letter
