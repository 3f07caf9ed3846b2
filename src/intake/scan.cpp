#include "intake/scan.h"

#include <algorithm>

namespace intake {
namespace {

constexpr std::string_view curly = "\xE2\x80\x99";

unsigned char byte_at(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

}  // namespace

std::string fold(std::string_view text) {
    std::string result(text);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const unsigned char byte = byte_at(result, i);
        if (byte >= 'A' && byte <= 'Z') result[i] = static_cast<char>(byte + 0x20);
        if (i == 0) continue;
        const unsigned char lead = byte_at(result, i - 1);
        // U+00C0 to U+00DE but for the multiplication sign; U+0152 (OE).
        if (lead == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97) result[i] = static_cast<char>(byte + 0x20);
        if (lead == 0xC5 && byte == 0x92) result[i] = '\x93';
    }
    return result;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_space(char c) {
    return c == ' ' || c == '\n';
}

bool is_word(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool is_capital(std::string_view written, std::size_t at) {
    if (at >= written.size()) return false;
    if (written[at] >= 'A' && written[at] <= 'Z') return true;
    if (at + 1 >= written.size() || written[at] != '\xC3') return false;
    const unsigned char second = byte_at(written, at + 1);
    return second >= 0x80 && second <= 0x9E && second != 0x97;
}

std::size_t skip_spaces(std::string_view text, std::size_t at) {
    while (at < text.size() && is_space(text[at])) ++at;
    return at;
}

bool word_before(std::string_view text, std::size_t at) {
    if (at == 0) return false;
    std::size_t start = at - 1;
    while (start > 0 && at - start < 4 && (byte_at(text, start) & 0xC0U) == 0x80U) --start;
    return word_after(text, start);
}

bool word_after(std::string_view text, std::size_t at) {
    if (at >= text.size() || !is_word(text[at])) return false;
    // General Punctuation (U+2000 to U+207F), and what Latin-1 has before its letters.
    return text[at] != '\xC2' && text.substr(at, 2) != "\xE2\x80" && text.substr(at, 2) != "\xE2\x81";
}

std::optional<std::size_t> match(std::string_view text, std::size_t at, std::string_view phrase) {
    if (phrase.empty() || (is_word(phrase.front()) && word_before(text, at))) return std::nullopt;
    for (const char c : phrase) {
        if (at >= text.size()) return std::nullopt;
        if (c == ' ') {
            if (!is_space(text[at])) return std::nullopt;
            at = skip_spaces(text, at);
        } else if (c == '\'' && text.substr(at, curly.size()) == curly) {
            at += curly.size();
        } else if (text[at++] != c) {
            return std::nullopt;
        }
    }
    return is_word(phrase.back()) && word_after(text, at) ? std::nullopt : std::optional(at);
}

std::optional<std::size_t> match(std::string_view text, std::size_t at, const Phrases& phrases) {
    std::optional<std::size_t> longest;
    if (at >= text.size()) return longest;
    const char first = text[at];
    for (const std::string& phrase : phrases) {
        if (phrase[0] != first) continue;  // nearly all of them; none begins with an apostrophe
        const std::optional<std::size_t> end = match(text, at, phrase);
        if (end && (!longest || *end > *longest)) longest = end;
    }
    return longest;
}

std::optional<std::pair<std::size_t, std::size_t>> match_group(std::string_view text, std::size_t at,
                                                               const std::vector<Phrases>& groups) {
    std::optional<std::pair<std::size_t, std::size_t>> longest;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const std::optional<std::size_t> end = match(text, at, groups[i]);
        if (end && (!longest || *end > longest->second)) longest = {i, *end};
    }
    return longest;
}

std::optional<Range> find_phrase(std::string_view text, std::string_view phrase, std::size_t from) {
    // Up to the first character that can be written in more than one way, a plain search does.
    const std::string_view start = phrase.substr(0, std::min(phrase.find_first_of(" '"), phrase.size()));
    if (start.empty()) return std::nullopt;
    for (std::size_t at = text.find(start, from); at != std::string_view::npos; at = text.find(start, at + 1))
        if (const std::optional<std::size_t> end = match(text, at, phrase)) return Range{at, *end};
    return std::nullopt;
}

bool has_any(std::string_view text, const Phrases& phrases) {
    return std::any_of(phrases.begin(), phrases.end(), [&](const std::string& one) { return find_phrase(text, one); });
}

Range line_at(std::string_view text, std::size_t at) {
    const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    return {before == std::string_view::npos ? 0 : before + 1, std::min(text.find('\n', at), text.size())};
}

Range sentence_at(std::string_view text, std::size_t at) {
    const Range line = line_at(text, at);
    // "30. November", "Dr. Lee", "Dra. Soler" and "p.m." end nothing.
    constexpr std::size_t shortest_last_word = 4;
    const auto ends = [&](std::size_t i) {
        if (std::string_view(".!?").find(text[i]) == std::string_view::npos) return false;
        if (i + 1 < line.to && text[i + 1] != ' ') return false;
        if (text[i] != '.') return true;
        std::size_t letters = 0;
        while (letters < i - line.from && is_word(text[i - letters - 1]) && !is_digit(text[i - letters - 1])) ++letters;
        return letters >= shortest_last_word;
    };
    constexpr std::size_t longest = 1000;
    std::size_t from = at;
    while (from > line.from && at - from < longest && !ends(from - 1)) --from;
    std::size_t to = at;
    while (to < line.to && to - at < longest && !ends(to)) ++to;
    return {from, to};
}

std::vector<std::string_view> split(std::string_view text, char of) {
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(of, from), text.size());
        parts.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return parts;
}

}  // namespace intake
