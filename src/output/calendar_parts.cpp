#include "output/calendar_parts.h"

#include "output/clock.h"
#include "output/line_text.h"

namespace output {
namespace {

bool needs_zone(const CalendarClock& clock, const CalendarTime& time) {
    return !clock.date_only && !clock.utc && !time.tzid.empty();
}

}  // namespace

CalendarLines begin_calendar(const std::string& method) {
    CalendarLines lines;
    lines.line("BEGIN:VCALENDAR");
    lines.line("PRODID:-//Letter Assistant//Letter Assistant//EN");
    lines.line("VERSION:2.0");
    if (!method.empty()) lines.line("METHOD:" + method);
    return lines;
}

std::string stamp_text(const std::string& stamp) {
    const std::optional<Stamp> moment = parse_stamp(stamp);
    return moment ? calendar_text({moment->utc, true, false}) : std::string();
}

bool good_time(const CalendarTime& time) {
    const std::optional<CalendarClock> clock = parse_calendar_clock(time.value);
    if (!clock) return false;
    // "^" starts an escape for those who know RFC 6868, and is itself for those who do not.
    return !needs_zone(*clock, time) ||
           (time.tzid.find_first_of("\"^") == std::string::npos && one_clean_line(time.tzid));
}

std::string time_line(const std::string& name, const CalendarTime& time) {
    if (!good_time(time)) return {};
    const CalendarClock clock = *parse_calendar_clock(time.value);
    std::string line = name;
    if (clock.date_only) line += ";VALUE=DATE";
    if (needs_zone(clock, time)) {
        // The backslash for those who take it for an escape.
        const bool plain = time.tzid.find_first_of(":;,\\") == std::string::npos;
        line += ";TZID=" + (plain ? time.tzid : "\"" + time.tzid + "\"");
    }
    return line + ":" + time.value;
}

void add_problem(std::vector<letter::Problem>& problems, const std::string& place, const std::string& message) {
    problems.push_back({"request", place, message});
}

void check_stamp(const std::string& stamp, std::vector<letter::Problem>& problems) {
    if (stamp_text(stamp).empty()) add_problem(problems, "/stamp", "write the moment as 2026-11-24T09:00:00Z");
}

}  // namespace output
