#include "output/calendar_parts.h"
#include "output/clock.h"
#include "output/icalendar.h"
#include "output/line_text.h"

namespace output {
namespace {

void check(const Reminder& one, std::vector<letter::Problem>& problems) {
    constexpr int most = 60 * 24 * 366;
    const std::optional<CalendarClock> start = parse_clock(one.start);
    if (!start || calendar_text(*start).empty())
        add_problem(problems, "/reminder/start", "write the time as 2026-12-01T09:00");
    if (calendar_escaped(one.summary).empty()) add_problem(problems, "/reminder/summary", "say what is to be done");
    if (one.minutes < 0 || one.minutes > most) add_problem(problems, "/reminder/minutes", "write 0 to 527040 minutes");
    if (one.alarm < 0 || one.alarm > most) add_problem(problems, "/reminder/alarm", "write 0 to 527040 minutes");
}

std::string uid(const Reminder& one) {
    if (!calendar_escaped(one.uid).empty()) return one.uid;
    return content_name(one.start + "\n" + one.summary + "\n" + one.description) + "@letter-assistant.invalid";
}

}  // namespace

std::optional<std::string> reminder(const Reminder& one, const std::string& stamp,
                                    std::vector<letter::Problem>& problems) {
    const std::size_t before = problems.size();
    check(one, problems);
    check_stamp(stamp, problems);
    if (problems.size() > before) return std::nullopt;
    const CalendarClock start = *parse_clock(one.start);
    CalendarLines lines = begin_calendar("");
    lines.line("BEGIN:VEVENT");
    lines.text("UID", uid(one));
    lines.line("DTSTAMP:" + stamp_text(stamp));
    lines.line(time_line("DTSTART", {calendar_text(start), {}}));
    if (!start.date_only) lines.line("DURATION:PT" + std::to_string(one.minutes) + "M");
    lines.text("SUMMARY", one.summary);
    lines.text("DESCRIPTION", one.description);
    lines.line("TRANSP:TRANSPARENT");
    lines.line("BEGIN:VALARM");
    lines.line("ACTION:DISPLAY");
    lines.text("DESCRIPTION", one.summary);
    lines.line("TRIGGER:-PT" + std::to_string(one.alarm) + "M");
    lines.line("END:VALARM");
    lines.line("END:VEVENT");
    lines.line("END:VCALENDAR");
    return lines.take();
}

}  // namespace output
