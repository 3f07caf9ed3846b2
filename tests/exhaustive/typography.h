// What is wrong with a text by the typography of its language, whatever it says.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace exhaustive {

/// Where a text stands. `opening` is the first sentence after a salutation.
enum class Role : std::uint8_t { subject, salutation, opening, sentence, heading, close, count_ };

struct Style {
    std::string_view language;         ///< "en"
    char32_t open_quote, close_quote;  ///< of the first level
    std::string_view salutation_ends;  ///< any of these characters
    std::string_view close_ends;       ///< the same; a space: a letter
    bool small_opening;                ///< the first sentence goes on after the salutation's comma
};

Style style_of(std::string_view locale, bool small_opening);

struct TextCheck {
    const char* kind;
    bool (*broken)(const Style& style, Role role, std::u32string_view text);
};

/// All of them; at most 32.
std::span<const TextCheck> text_checks();

/// One bit for each check that the text does not pass.
std::uint32_t broken_checks(const Style& style, Role role, std::string_view utf8);

}  // namespace exhaustive
