// Raw text -> plain lines, and which line breaks were only wrapping.
#include <algorithm>
#include <array>

#include "intake/scan.h"
#include "letter/text.h"

namespace intake {
namespace {

constexpr std::size_t longest_text = 65536;
constexpr std::size_t longest_line = 4000;
constexpr std::size_t wrapped_from = 50;  ///< bytes: a shorter line ends where its writer ended it

/// No-break and thin spaces, tabs: a space. Soft hyphens: nothing.
std::string plain_spaces(std::string_view raw) {
    std::string text(raw);
    for (const std::string_view space : {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\t"})
        letter::replace_all(text, space, " ");
    letter::replace_all(text, "\xC2\xAD", "");
    letter::replace_all(text, "\r\n", "\n");
    letter::replace_all(text, "\r", "\n");
    return text;
}

/// Without bullets and the stars and underscores that some programs put for bold.
std::string bare(std::string line) {
    line.erase(std::remove(line.begin(), line.end(), '*'), line.end());
    line = std::string(letter::trim(line));
    for (const std::string_view bullet :
         {"- ", "\xE2\x80\xA2", "\xC2\xB7", "\xE2\x80\x93 ", "\xE2\x96\xAA", "\xE2\x97\x8F"})
        if (line.compare(0, bullet.size(), bullet) == 0) return std::string(letter::trim(line.substr(bullet.size())));
    return line;
}

/// "When: …", "Ort: …": a line that stands for itself.
bool labelled(std::string_view line) {
    constexpr std::size_t longest_label = 30;
    const std::size_t colon = line.substr(0, longest_label).find(':');
    return colon != std::string_view::npos && colon > 0 && !is_digit(line[colon - 1]);
}

/// Line breaks inside a paragraph become spaces.
void join_wrapped(std::string& text) {
    std::size_t line = 0;
    for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', line)) {
        const std::string_view next = std::string_view(text).substr(end + 1, longest_line);
        const bool goes_on = !next.empty() && is_word(next[0]) && !labelled(next.substr(0, next.find('\n')));
        if (end - line >= wrapped_from && goes_on) text[end] = ' ';
        line = end + 1;
    }
}

}  // namespace

std::string clean(std::string_view raw) {
    const std::string text = plain_spaces(letter::cut(raw, longest_text));
    std::string result;
    std::size_t empty = 0;
    for (const std::string_view line : split(text, '\n')) {
        const std::string cleaned = bare(letter::one_line(line, longest_line));
        empty = cleaned.empty() ? empty + 1 : 0;
        if (empty > 1) continue;
        result += cleaned;
        result += '\n';
    }
    return result;
}

Text::Text(std::string cleaned) : written(std::move(cleaned)), folded(fold(written)) {
    join_wrapped(folded);
}

std::string_view Text::of(Range range) const {
    return std::string_view(written).substr(range.from, range.to - range.from);
}

}  // namespace intake
