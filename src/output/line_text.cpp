#include "output/line_text.h"

#include <cstdint>

#include "letter/text.h"

namespace output {
namespace {

/// Length of the line break or control character at the start of well-formed `text`, or 0.
std::size_t breaking(std::string_view text) {
    const auto first = static_cast<unsigned char>(text[0]);
    if (first < ' ' || first == 0x7F) return 1;
    if (first == 0xC2 && static_cast<unsigned char>(text[1]) < 0xA0) return 2;  // C1 controls, U+0085 among them
    return text.substr(0, 3) == "\xE2\x80\xA8" || text.substr(0, 3) == "\xE2\x80\xA9" ? 3 : 0;
}

}  // namespace

std::string header_text(std::string_view text) {
    const std::string clean = letter::repair_utf8(text);
    std::string result;
    for (std::string_view left = clean; !left.empty();) {
        const std::size_t size = breaking(left);
        const char c = size > 0 ? ' ' : left[0];
        if (c != ' ' || (!result.empty() && result.back() != ' ')) result += c;
        left.remove_prefix(size > 0 ? size : 1);
    }
    return std::string(letter::trim(result));
}

bool one_clean_line(std::string_view text) {
    if (letter::repair_utf8(text) != text) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\t' && breaking(text.substr(i)) > 0) return false;
    return true;
}

std::string body_text(std::string_view text) {
    const std::string clean = letter::repair_utf8(text);
    std::string result;
    result.reserve(clean.size());
    for (std::size_t i = 0; i < clean.size(); ++i) {
        if (clean[i] != '\r')
            result += clean[i];
        else if (i + 1 == clean.size() || clean[i + 1] != '\n')
            result += '\n';
    }
    return result;
}

std::string with_crlf(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '\n') result += '\r';
        result += c;
    }
    return result;
}

bool good_address(std::string_view address) {
    constexpr std::size_t longest = 254;  // RFC 5321, 4.5.3.1.3, without the brackets
    if (address.size() > longest || letter::one_line(address, longest) != address) return false;
    const std::size_t at = address.find('@');
    return address.find_first_of(" <>()[]\\,;:\"") == std::string_view::npos && at != std::string_view::npos &&
           at > 0 && at + 1 < address.size() && address.find('@', at + 1) == std::string_view::npos;
}

std::string content_name(std::string_view content) {
    constexpr std::string_view hex = "0123456789abcdef";
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : content) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    std::string name;
    for (unsigned shift = 64; shift > 0; shift -= 4) name += hex[hash >> (shift - 4) & 15U];
    return name;
}

}  // namespace output
