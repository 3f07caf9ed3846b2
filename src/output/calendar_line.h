// Content lines of iCalendar (RFC 5545, 3.1): folded at 75 octets, never inside a code point; a value cannot end its
// line.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace output {

/// A TEXT value (RFC 5545, 3.3.11): backslash, semicolon, comma and line breaks escaped; control characters, which it
/// may not have, left out. Unicode's own line breaks become line breaks: some readers take them for the end of the
/// line.
std::string calendar_escaped(std::string_view text);

/// A TEXT value read back.
std::string calendar_unescaped(std::string_view text);

/// A person's name as a parameter value in quotes, with RFC 6868's escapes. A backslash, which some readers take for an
/// escape although it is none there, becomes a slash.
std::string calendar_quoted(std::string_view text);

class CalendarLines {
public:
    /// A whole line, such as "METHOD:REPLY"; it must have no line break in it.
    void line(std::string_view text);
    /// A property with a TEXT value; nothing if it is empty.
    void text(std::string_view name, std::string_view value);
    std::string take() { return std::exchange(text_, {}); }

private:
    std::string text_;
};

}  // namespace output
