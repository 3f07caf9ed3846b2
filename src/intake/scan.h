// Finding phrases in text without caring for case, kinds of apostrophe and line breaks.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "intake/words.h"

namespace intake {

/// Bytes [from, to) of a text.
struct Range {
    std::size_t from = 0, to = 0;
    bool empty() const { return from == to; }
};

/// Small letters (ASCII, Latin-1, and of Latin Extended-A what French needs), byte for byte as long as the original.
std::string fold(std::string_view text);

/// Plain lines: well-formed UTF-8 without steering characters, ordinary spaces, "\n" line ends, no bullets, no stars.
std::string clean(std::string_view raw);

/// A text that is looked through many times.
struct Text {
    explicit Text(std::string cleaned);
    std::string_view of(Range range) const;  ///< as written
    std::string written;                     ///< for quoting
    std::string folded;                      ///< the same, folded, lines that were only wrapped joined by a space
};

bool is_digit(char c);
bool is_space(char c);
/// Whether the byte belongs to a word: letters, digits, and every byte of a non-ASCII character.
bool is_word(char c);
/// Whether a letter or digit ends, or begins, at this place: there a phrase is only part of a word.
bool word_before(std::string_view text, std::size_t at);
bool word_after(std::string_view text, std::size_t at);
/// Whether a character with a capital begins here.
bool is_capital(std::string_view written, std::size_t at);

std::size_t skip_spaces(std::string_view text, std::size_t at);

/// The end of `phrase` if it stands at `at`, as whole words. A space in it matches any white space, ' also ’.
std::optional<std::size_t> match(std::string_view text, std::size_t at, std::string_view phrase);
/// The end of the longest phrase that stands at `at`.
std::optional<std::size_t> match(std::string_view text, std::size_t at, const Phrases& phrases);
/// Which group has a phrase that stands at `at`, and its end: months, weekdays.
std::optional<std::pair<std::size_t, std::size_t>> match_group(std::string_view text, std::size_t at,
                                                               const std::vector<Phrases>& groups);

/// The next place at or after `from` where the phrase stands.
std::optional<Range> find_phrase(std::string_view text, std::string_view phrase, std::size_t from = 0);
/// Whether any of them stands anywhere.
bool has_any(std::string_view text, const Phrases& phrases);

/// The line, and the sentence (ended by . ! ? and white space, or by a line end), that `at` is in.
Range line_at(std::string_view text, std::size_t at);
Range sentence_at(std::string_view text, std::size_t at);

/// The bytes before each place where `of` stands cut away: the parts between.
std::vector<std::string_view> split(std::string_view text, char of);

}  // namespace intake
