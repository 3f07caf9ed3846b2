// Which components and properties our calendar files may have.
#include <algorithm>
#include <initializer_list>

#include "fuzz/support/calendar.h"

namespace fuzz {
namespace {

using Names = std::initializer_list<std::string_view>;

bool listed(Names names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::size_t count(const Component& component, std::string_view name) {
    return static_cast<std::size_t>(std::count_if(component.properties.begin(), component.properties.end(),
                                                  [&](const Property& one) { return one.name == name; }));
}

/// Only these properties, each at most once, the needed ones once.
std::string properties_fault(const Component& component, Names needed, Names allowed) {
    for (const Property& one : component.properties) {
        if (!listed(needed, one.name) && !listed(allowed, one.name)) return "in " + component.name + ": " + one.name;
        if (count(component, one.name) > 1) return "twice in " + component.name + ": " + one.name;
    }
    for (const std::string_view name : needed)
        if (count(component, name) == 0) return "not in " + component.name + ": " + std::string(name);
    return {};
}

/// Takes ";NAME=value" off the front; false if it is none (RFC 5545, 3.2).
bool take_parameter(std::string_view& text) {
    const std::size_t equals = text.find('=');
    if (text[0] != ';' || equals == std::string_view::npos || equals < 2 || text.find(';', 1) < equals) return false;
    text.remove_prefix(equals + 1);
    const bool quoted = !text.empty() && text[0] == '"';
    if (quoted) text.remove_prefix(1);
    const std::size_t end = std::min(text.find_first_of(quoted ? "\"" : ";:,\""), text.size());
    text.remove_prefix(end);
    if (!quoted) return text.empty() || text[0] == ';';
    if (text.empty()) return false;
    text.remove_prefix(1);
    return text.empty() || text[0] == ';';
}

/// The parameters that we write: CN and PARTSTAT of people, TZID or VALUE of times.
std::string parameters_fault(const Component& event) {
    for (const Property& one : event.properties) {
        const bool person = one.name == "ORGANIZER" || one.name == "ATTENDEE";
        std::size_t count = 0;
        for (std::string_view left = one.parameters; !left.empty(); ++count)
            if (!take_parameter(left)) return "parameters of " + one.name + one.parameters;
        if (count > (person ? 2U : 1U)) return "too many parameters: " + one.name + one.parameters;
        if (person && one.value.substr(0, 7) != "mailto:") return "no address: " + one.value;
    }
    return {};
}

/// A zone is copied from somebody else's file: nothing in it may be more than a zone.
std::string zone_fault(const Component& zone) {
    if (count(zone, "TZID") + count(zone, "tzid") > 1 || zone.parts.empty()) return "a zone without an id or parts";
    for (const Component& part : zone.parts) {
        if (part.name != "STANDARD" && part.name != "DAYLIGHT") return "in a zone: " + part.name;
        if (!part.parts.empty()) return "in a zone's part: " + part.parts[0].name;
        for (const Property& one : part.properties)
            if (listed({"ATTENDEE", "ORGANIZER", "UID", "METHOD", "SUMMARY", "ATTACH", "URL"}, one.name))
                return "in a zone: " + one.name;
    }
    return {};
}

}  // namespace

std::string answer_fault(const Component& calendar, std::string_view method) {
    if (std::string fault = properties_fault(calendar, {"PRODID", "VERSION", "METHOD"}, {}); !fault.empty())
        return fault;
    if (calendar.value("METHOD") != method) return "another method";
    if (calendar.parts.empty() || calendar.parts.back().name != "VEVENT") return "no event at the end";
    for (const Component& part : calendar.parts) {
        if (&part == &calendar.parts.back()) continue;
        if (part.name != "VTIMEZONE") return "beside the event: " + part.name;
        if (std::string fault = zone_fault(part); !fault.empty()) return fault;
    }
    const Component& event = calendar.parts.back();
    if (!event.parts.empty()) return "in the event: " + event.parts[0].name;
    const std::string fault =
        properties_fault(event, {"UID", "SEQUENCE", "DTSTAMP", "ORGANIZER", "ATTENDEE", "SUMMARY"},
                         {"RECURRENCE-ID", "DTSTART", "DTEND", "DURATION", "LOCATION", "COMMENT"});
    if (!fault.empty()) return fault;
    if (count(event, "DTEND") > 0 && count(event, "DURATION") > 0) return "an end and a duration";
    return parameters_fault(event);
}

std::string reminder_fault(const Component& calendar) {
    if (std::string fault = properties_fault(calendar, {"PRODID", "VERSION"}, {}); !fault.empty()) return fault;
    if (calendar.parts.size() != 1 || calendar.parts[0].name != "VEVENT") return "not one event";
    const Component& event = calendar.parts[0];
    if (event.parts.size() != 1 || event.parts[0].name != "VALARM" || !event.parts[0].parts.empty())
        return "not one alarm";
    const std::string fault =
        properties_fault(event, {"UID", "DTSTAMP", "DTSTART", "SUMMARY", "TRANSP"}, {"DURATION", "DESCRIPTION"});
    if (!fault.empty()) return fault;
    return properties_fault(event.parts[0], {"ACTION", "TRIGGER", "DESCRIPTION"}, {});
}

}  // namespace fuzz
