#include "fuzz/support/calendar.h"

#include <algorithm>

#include "fuzz/support/lines.h"

namespace fuzz {
namespace {

constexpr std::size_t octets = 75;

bool has_control(std::string_view line) {
    return std::any_of(line.begin(), line.end(), [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 0x7F; });
}

/// Content lines, unfolded.
std::string unfold(std::string_view file, std::vector<std::string>& content) {
    const auto lines = crlf_lines(file);
    if (!lines) return "a bare CR or LF, or no end";
    for (const std::string& line : *lines) {
        if (line.size() > octets) return "a line is too long: " + line;
        if (line.empty()) return "an empty line";
        if (has_control(line)) return "a control character: " + line;
        if (!well_formed(line)) return "a character is cut in two: " + line;
        if (line[0] != ' ')
            content.push_back(line);
        else if (content.empty())
            return "it begins with a fold";
        else
            content.back() += line.substr(1);
    }
    return {};
}

/// Where the value begins: after the first colon outside quotes.
std::size_t colon_of(const std::string& line) {
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') quoted = !quoted;
        if (line[i] == ':' && !quoted) return i;
    }
    return std::string::npos;
}

std::string read_property(const std::string& line, Property& property) {
    const std::size_t colon = colon_of(line);
    if (colon == std::string::npos) return "a line without a value: " + line;
    const std::string head = line.substr(0, colon);
    property.name = head.substr(0, head.find(';'));
    property.parameters = head.substr(property.name.size());
    property.value = line.substr(colon + 1);
    const bool named = !property.name.empty() && std::all_of(property.name.begin(), property.name.end(), [](char c) {
        return c == '-' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
    return named ? "" : "a property without a name: " + line;
}

std::string upper(std::string text) {
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - ('a' - 'A'));
    return text;
}

/// Reads lines from `at` into the component until its END.
std::string read_component(const std::vector<std::string>& lines, std::size_t& at, Component& component) {
    for (; at < lines.size(); ++at) {
        Property property;
        if (std::string fault = read_property(lines[at], property); !fault.empty()) return fault;
        const std::string name = upper(property.name);
        if (name == "END") return upper(property.value) == component.name ? "" : "the wrong END: " + lines[at];
        if (name != "BEGIN") {
            component.properties.push_back(property);
            continue;
        }
        component.parts.emplace_back().name = upper(property.value);
        ++at;
        if (std::string fault = read_component(lines, at, component.parts.back()); !fault.empty()) return fault;
    }
    return "no END of " + component.name;
}

}  // namespace

std::string Component::value(std::string_view property) const {
    for (const Property& one : properties)
        if (one.name == property) return one.value;
    return {};
}

std::string read_calendar(std::string_view file, Component& calendar) {
    std::vector<std::string> lines;
    if (std::string fault = unfold(file, lines); !fault.empty()) return fault;
    if (lines.empty() || lines[0] != "BEGIN:VCALENDAR") return "no VCALENDAR";
    calendar.name = "VCALENDAR";
    std::size_t at = 1;
    if (std::string fault = read_component(lines, at, calendar); !fault.empty()) return fault;
    return at + 1 == lines.size() ? "" : "something stands after the calendar";
}

std::string calendar_text_of(std::string_view value) {
    std::string result;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == ';' || value[i] == ',') return result + '\x01';
        if (value[i] != '\\') {
            result += value[i];
            continue;
        }
        if (++i == value.size() || std::string_view("\\;,nN").find(value[i]) == std::string_view::npos)
            return result + '\x01';
        result += value[i] == 'n' || value[i] == 'N' ? '\n' : value[i];
    }
    return result;
}

}  // namespace fuzz
