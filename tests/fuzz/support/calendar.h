// An iCalendar file as a strict reader sees it (RFC 5545, 3.1 to 3.4).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fuzz {

struct Property {
    std::string name;
    std::string parameters;  ///< as they stand there, with the semicolon before them
    std::string value;
};

struct Component {
    std::string name;
    std::vector<Property> properties;
    std::vector<Component> parts;

    /// The value of the property, or empty.
    std::string value(std::string_view property) const;
};

/// Reads one VCALENDAR and nothing else: CRLF, at most 75 octets a line, no character cut in two, no control
/// characters. What is wrong; empty if nothing is.
std::string read_calendar(std::string_view file, Component& calendar);

/// What holds for each answer (RFC 5546, 3.2.3 and 3.2.7), whatever was put into it.
std::string answer_fault(const Component& calendar, std::string_view method);

/// The same for a reminder.
std::string reminder_fault(const Component& calendar);

/// A TEXT value (RFC 5545, 3.3.11) read; "\x01" at its end if something in it is not escaped.
std::string calendar_text_of(std::string_view value);

}  // namespace fuzz
