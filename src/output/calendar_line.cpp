#include "output/calendar_line.h"

#include "letter/text.h"
#include "output/line_text.h"

namespace output {

std::string calendar_escaped(std::string_view text) {
    std::string clean = body_text(text);
    for (const char* const line_break : {"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"})
        letter::replace_all(clean, line_break, "\n");
    std::string result;
    for (const char c : clean) {
        if (c == '\n') {
            result += "\\n";
            continue;
        }
        if ((c >= 0 && c < ' ' && c != '\t') || c == 0x7F) continue;
        if (c == '\\' || c == ';' || c == ',') result += '\\';
        result += c;
    }
    return result;
}

std::string calendar_unescaped(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '\\' && i + 1 < text.size()) {
            c = text[++i];
            if (c == 'n' || c == 'N') c = '\n';
        }
        result += c;
    }
    return result;
}

std::string calendar_quoted(std::string_view text) {
    std::string result = "\"";
    for (const char c : header_text(text)) {
        if (c == '^')
            result += "^^";
        else if (c == '"')
            result += "^'";
        else if (c == '\\')
            result += '/';
        else
            result += c;
    }
    return result + '"';
}

void CalendarLines::line(std::string_view text) {
    constexpr std::size_t octets = 75;
    for (bool first = true; !text.empty(); first = false) {
        const std::string_view part = letter::cut(text, first ? octets : octets - 1);
        if (!first) text_ += ' ';
        (text_ += part) += "\r\n";
        text.remove_prefix(part.size());
    }
}

void CalendarLines::text(std::string_view name, std::string_view value) {
    const std::string escaped = calendar_escaped(value);
    if (!escaped.empty()) line(std::string(name) + ":" + escaped);
}

}  // namespace output
