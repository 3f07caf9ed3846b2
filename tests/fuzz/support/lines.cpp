#include "fuzz/support/lines.h"

#include <algorithm>

namespace fuzz {
namespace {

constexpr std::size_t longest_line = 76;

/// The value of an upper-case hexadecimal digit, or -1.
int hex(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The byte that two digits at `at` are.
std::optional<char> hex_byte(std::string_view text, std::size_t at) {
    if (at + 2 > text.size() || hex(text[at]) < 0 || hex(text[at + 1]) < 0) return std::nullopt;
    return static_cast<char>(hex(text[at]) * 16 + hex(text[at + 1]));
}

unsigned byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

/// Length of the character at the start, or 0.
std::size_t character(std::string_view text) {
    const unsigned lead = byte_at(text, 0);
    if (lead < 0x80) return 1;
    const std::size_t size = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    for (std::size_t i = 1; i < size; ++i)
        if (byte_at(text, i) < 0x80 || byte_at(text, i) > 0xBF) return 0;
    const unsigned second = byte_at(text, 1);
    const bool bad = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ||
                     (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F);
    return bad ? 0 : size;
}

/// One encoded line; false if it is none. `soft`: it goes on in the next one.
bool decode_line(const std::string& line, std::string& result, bool& soft) {
    soft = false;
    if (line.size() > longest_line || (!line.empty() && (line.back() == ' ' || line.back() == '\t'))) return false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != '=') {
            const bool plain = (line[i] >= ' ' && line[i] < 0x7F) || line[i] == '\t';
            if (!plain) return false;
            result += line[i];
            continue;
        }
        soft = i + 1 == line.size();
        if (soft) return true;
        const std::optional<char> byte = hex_byte(line, i + 1);
        if (!byte) return false;
        result += *byte;
        i += 2;
    }
    return true;
}

}  // namespace

std::optional<std::vector<std::string>> crlf_lines(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find("\r\n");
        if (end == std::string_view::npos || text.substr(0, end).find_first_of("\r\n") != std::string_view::npos)
            return std::nullopt;
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end + 2);
    }
    return lines;
}

std::optional<std::string> quoted_printable_decoded(const std::vector<std::string>& lines) {
    std::string result;
    bool soft = true;
    for (const std::string& line : lines) {
        if (!soft) result += "\r\n";
        if (!decode_line(line, result, soft)) return std::nullopt;
    }
    return soft && !lines.empty() ? std::nullopt : std::optional(result);
}

std::optional<std::string> base64_decoded(std::string_view text) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    if (text.size() % 4 != 0) return std::nullopt;
    const std::size_t padding = text.empty() ? 0 : text.size() - std::min(text.find('='), text.size());
    if (padding > 2 || text.substr(text.size() - padding).find_first_not_of('=') != std::string_view::npos)
        return std::nullopt;
    std::string result;
    unsigned bits = 0;
    unsigned held = 0;
    for (const char c : text.substr(0, text.size() - padding)) {
        const std::size_t value = digits.find(c);
        if (value == std::string_view::npos) return std::nullopt;
        bits = (bits << 6U | static_cast<unsigned>(value)) & 0xFFFFU;
        held += 6;
        if (held < 8) continue;
        held -= 8;
        result += static_cast<char>(bits >> held & 0xFFU);
    }
    return result;
}

std::optional<std::string> percent_decoded(std::string_view text, std::string_view also) {
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            const std::optional<char> byte = hex_byte(text, i + 1);
            if (!byte) return std::nullopt;
            result += *byte;
            i += 2;
        } else if (plain.find(text[i]) != std::string_view::npos || also.find(text[i]) != std::string_view::npos) {
            result += text[i];
        } else {
            return std::nullopt;
        }
    }
    return result;
}

bool well_formed(std::string_view text) {
    while (!text.empty()) {
        const std::size_t size = character(text);
        if (size == 0) return false;
        text.remove_prefix(size);
    }
    return true;
}

std::string on_one_line(std::string_view text) {
    constexpr std::string_view replacement = "\xEF\xBF\xBD";
    std::string result;
    bool space = false;
    while (!text.empty()) {
        const std::size_t size = character(text);
        const std::string_view one = size > 0 ? text.substr(0, size) : replacement;
        text.remove_prefix(size > 0 ? size : 1);
        const unsigned first = byte_at(one, 0);
        const bool blank = first <= ' ' || first == 0x7F || (first == 0xC2 && byte_at(one, 1) < 0xA0) ||
                           one == "\xE2\x80\xA8" || one == "\xE2\x80\xA9";
        if (!blank && space && !result.empty()) result += ' ';
        if (!blank) result += one;
        space = blank;
    }
    return result;
}

std::string with_line_feeds(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r')
            result += text[i];
        else if (i + 1 == text.size() || text[i + 1] != '\n')
            result += '\n';
    return result;
}

}  // namespace fuzz
