// What the iCalendar files have in common.
#pragma once

#include <string>
#include <vector>

#include "letter/catalog.h"
#include "output/calendar_line.h"
#include "output/invitation.h"

namespace output {

/// The first lines of a VCALENDAR; an empty method: none.
CalendarLines begin_calendar(const std::string& method);

/// An RFC 3339 moment as a UTC DATE-TIME; empty if it is none.
std::string stamp_text(const std::string& stamp);

/// Whether this is a time that can be written: its value is one, and its zone's name has nothing that a parameter
/// cannot have (a quote, a control character).
bool good_time(const CalendarTime& time);

/// "DTSTART;TZID=Europe/Berlin:20261201T143000"; empty if it is not a good_time.
std::string time_line(const std::string& name, const CalendarTime& time);

/// Adds a problem at a place of the request.
void add_problem(std::vector<letter::Problem>& problems, const std::string& place, const std::string& message);

/// Reports a `stamp` that is not a moment.
void check_stamp(const std::string& stamp, std::vector<letter::Problem>& problems);

}  // namespace output
