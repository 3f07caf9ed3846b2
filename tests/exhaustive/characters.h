// Code points, and what kind they are: Latin letters are all that these locales write.
#pragma once

#include <string>
#include <string_view>

namespace exhaustive {

inline std::u32string code_points(std::string_view utf8) {
    std::u32string text;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0U) == 0x80U && !text.empty())
            text.back() = (text.back() << 6U) | (byte & 0x3FU);
        else
            text += byte < 0x80 ? byte : byte < 0xE0 ? byte & 0x1FU : byte < 0xF0 ? byte & 0x0FU : byte & 0x07U;
    }
    return text;
}

constexpr char32_t no_break = U'\u00A0';
constexpr char32_t narrow_no_break = U'\u202F';

constexpr bool is_space(char32_t c) {
    return c == ' ' || c == no_break || c == narrow_no_break || (c >= '\t' && c <= '\r');
}

constexpr bool is_digit(char32_t c) {
    return c >= '0' && c <= '9';
}

constexpr bool is_capital(char32_t c) {
    return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) || c == 0x152;
}

constexpr bool is_letter(char32_t c) {
    return is_capital(c) || (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0x24F && c != 0xF7);
}

constexpr char32_t small(char32_t c) {
    return !is_capital(c) ? c : c == 0x152 ? 0x153 : c + 32;
}

/// Whether `c` is one of `all`.
constexpr bool one_of(std::u32string_view all, char32_t c) {
    return all.find(c) != std::u32string_view::npos;
}

}  // namespace exhaustive
