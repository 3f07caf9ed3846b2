#include "letter/text.h"

#include <algorithm>

namespace letter {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool continuation(unsigned char byte) {
    return (byte & 0xC0U) == 0x80U;
}

/// Length of the well-formed sequence at the start of `text`, or 0 (Unicode Standard, table 3-7).
std::size_t sequence(std::string_view text) {
    const auto at = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned lead = at(0);
    if (lead < 0x80) return 1;
    const std::size_t size = lead >= 0xC2 && lead < 0xE0   ? 2
                             : lead >= 0xE0 && lead < 0xF0 ? 3
                             : lead >= 0xF0 && lead < 0xF5 ? 4
                                                           : 0;
    for (std::size_t i = 1; i < size; ++i)
        if (!continuation(static_cast<unsigned char>(at(i)))) return 0;
    if (lead == 0xE0 && at(1) < 0xA0) return 0;
    if (lead == 0xED && at(1) > 0x9F) return 0;
    if (lead == 0xF0 && at(1) < 0x90) return 0;
    if (lead == 0xF4 && at(1) > 0x8F) return 0;
    return size;
}

/// Characters that steer or hide text: C1 controls, zero-width and bidirectional controls, line separators, the BOM.
bool unwanted(std::string_view c) {
    if (c.size() == 2) return c == "\xD8\x9C" || (c[0] == '\xC2' && static_cast<unsigned char>(c[1]) < 0xA0);
    if (c.size() != 3) return false;
    if (c == "\xEF\xBB\xBF") return true;
    if (c[0] != '\xE2') return false;
    const auto second = static_cast<unsigned char>(c[1]);
    const auto third = static_cast<unsigned char>(c[2]);
    if (second == 0x80) return third == 0x8B || third == 0x8E || third == 0x8F || (third >= 0xA8 && third <= 0xAE);
    return second == 0x81 && third >= 0xA6 && third <= 0xAF;
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

}  // namespace

std::string repair_utf8(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const std::size_t size = sequence(text);
        result += size ? text.substr(0, size) : replacement;
        text.remove_prefix(size ? size : 1);
    }
    return result;
}

std::string_view cut(std::string_view text, std::size_t limit) {
    if (text.size() <= limit) return text;
    while (limit > 0 && continuation(static_cast<unsigned char>(text[limit]))) --limit;
    return text.substr(0, limit);
}

std::string one_line(std::string_view text, std::size_t limit) {
    std::string result;
    std::string clean = repair_utf8(cut(text, limit * 4));
    for (std::string_view left = clean; !left.empty();) {
        const std::string_view c = left.substr(0, sequence(left));
        left.remove_prefix(c.size());
        const auto first = static_cast<unsigned char>(c[0]);
        const bool space = first == ' ' || (first >= '\t' && first <= '\r');
        if (space && (result.empty() || result.back() == ' ')) continue;
        if (space)
            result += ' ';
        else if (first >= 0x20 && first != 0x7F && !unwanted(c))
            result += c;
    }
    return std::string(trim(cut(result, limit)));
}

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ') text.remove_prefix(1);
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ') text.remove_suffix(1);
    return text;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

bool equal_ignoring_case(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (lower(a[i]) != lower(b[i])) return false;
    return true;
}

void capitalize(std::string& text) {
    constexpr char lower_to_upper = 'a' - 'A';
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - lower_to_upper);
    // U+00E0 to U+00FE but for the division sign: C3 A0 to C3 BE.
    if (text.size() > 1 && text[0] == '\xC3' && text[1] >= '\xA0' && text[1] <= '\xBE' && text[1] != '\xB7')
        text[1] = static_cast<char>(text[1] - lower_to_upper);
}

std::string join_list(const std::vector<std::string>& items, std::string_view separator, std::string_view two,
                      std::string_view last) {
    std::string result;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) result += i + 1 < items.size() ? separator : items.size() == 2 ? two : last;
        result += items[i];
    }
    return result;
}

}  // namespace letter
