#include "output/icalendar.h"

#include <algorithm>

#include "output/calendar_parts.h"
#include "output/clock.h"
#include "output/line_text.h"
#include "output/time_zones.h"

namespace output {
namespace {

using Problems = std::vector<letter::Problem>;

/// What an answer needs of the invitation and its own stamp; reports what is missing.
void check(const Invitation& invitation, const std::string& stamp, Problems& problems) {
    if (calendar_escaped(invitation.uid).empty())
        add_problem(problems, "/invitation/uid",
                    "the invitation has no UID, so no calendar could tell what is answered");
    if (!good_address(invitation.organizer.address))
        add_problem(problems, "/invitation/organizer/address",
                    "the organizer's e-mail address is not known or not one");
    if (!good_address(invitation.attendee.address))
        add_problem(problems, "/invitation/attendee/address", "write the e-mail address that was invited");
    if (!invitation.recurrence_id.value.empty() && !good_time(invitation.recurrence_id))
        add_problem(problems, "/invitation/recurrenceId", "this is not a time as iCalendar writes it");
    check_stamp(stamp, problems);
}

std::string person_line(const std::string& name, const Address& person, const std::string& parameters) {
    const std::string shown = header_text(person.name);
    return name + (shown.empty() ? "" : ";CN=" + calendar_quoted(shown)) + parameters + ":mailto:" + person.address;
}

std::string sequence_text(const std::string& sequence) {
    constexpr std::size_t longest = 10;  // RFC 5545, 3.3.8: at most 2147483647
    const bool number = !sequence.empty() && sequence.size() <= longest &&
                        std::all_of(sequence.begin(), sequence.end(), [](char c) { return c >= '0' && c <= '9'; });
    return number ? sequence : "0";
}

/// When the event is, in an answer: DTSTART, and DTEND or DURATION.
struct When {
    CalendarTime start;
    CalendarTime end;
    std::string duration;
};

/// A DURATION by its characters (RFC 5545, 3.3.6); empty if it is none.
std::string duration_text(const std::string& duration) {
    constexpr std::size_t longest = 40;
    const bool good = duration.size() > 2 && duration.size() <= longest && duration[0] == 'P' &&
                      duration.find_first_not_of("PWDTHMS0123456789") == std::string::npos;
    return good ? duration : std::string();
}

std::string answer(const Invitation& invitation, const std::string& method, const When& when,
                   const std::string& participation, const std::string& stamp, const std::string& comment) {
    CalendarLines lines = begin_calendar(method);
    std::string text = lines.take() + zones_used(invitation.timezones,
                                                 {when.start.tzid, when.end.tzid, invitation.recurrence_id.tzid});
    lines.line("BEGIN:VEVENT");
    lines.text("UID", invitation.uid);
    lines.line(time_line("RECURRENCE-ID", invitation.recurrence_id));
    lines.line("SEQUENCE:" + sequence_text(invitation.sequence));
    lines.line("DTSTAMP:" + stamp_text(stamp));
    lines.line(person_line("ORGANIZER", invitation.organizer, ""));
    lines.line(person_line("ATTENDEE", invitation.attendee, ";PARTSTAT=" + participation));
    lines.line(time_line("DTSTART", when.start));
    const std::string end = time_line("DTEND", when.end);
    lines.line(end);
    if (end.empty() && !when.duration.empty()) lines.line("DURATION:" + when.duration);
    // A COUNTER has a SUMMARY, be it empty (RFC 5546, 3.2.7).
    lines.line("SUMMARY:" + calendar_escaped(invitation.summary));
    lines.text("LOCATION", invitation.location);
    lines.text("COMMENT", comment);
    lines.line("END:VEVENT");
    lines.line("END:VCALENDAR");
    return text + lines.take();
}

/// The invitation's own times; without a start there is no end either.
When times_of(const Invitation& invitation) {
    if (!good_time(invitation.start)) return {};
    return {invitation.start, good_time(invitation.end) ? invitation.end : CalendarTime(),
            duration_text(invitation.duration)};
}

/// The new end: as long after the new start as the old one was after the old. Not where that cannot be known.
CalendarTime moved_end(const Invitation& invitation, const CalendarClock& start, const std::string& tzid) {
    const std::optional<CalendarClock> from = parse_calendar_clock(invitation.start.value);
    const std::optional<CalendarClock> to = parse_calendar_clock(invitation.end.value);
    const bool comparable = from && to && from->utc == to->utc && from->date_only == to->date_only &&
                            (from->utc || invitation.start.tzid == invitation.end.tzid);
    if (!comparable || to->at <= from->at) return {};
    CalendarClock end = start;
    end.at += to->at - from->at;
    return {calendar_text(end), tzid};
}

/// The times that are proposed, in the invitation's own form; reports what does not fit to it.
When moved(const Invitation& invitation, const std::string& text, Problems& problems) {
    const std::optional<CalendarClock> old = parse_calendar_clock(invitation.start.value);
    const std::optional<CalendarClock> start = parse_clock(text);
    if (!old || !(good_time(invitation.start) || (start && start->utc)))
        add_problem(problems, "/invitation/start", "the invitation has no time that could be moved");
    if (!start || calendar_text(*start).empty())
        add_problem(problems, "/start", "write the new time as 2026-12-01T10:00, or with Z if it is in UTC");
    if (!old || !start) return {};
    if (old->date_only != start->date_only)
        add_problem(problems, "/start",
                    old->date_only ? "the invitation is for whole days: write 2026-12-01"
                                   : "the invitation has a time of day: write 2026-12-01T10:00");
    if (old->utc && !start->utc)
        add_problem(problems, "/start",
                    "the invitation's time is in UTC: write the new one in UTC too, with Z at its end");
    const std::string tzid = start->utc || start->date_only ? std::string() : invitation.start.tzid;
    return {{calendar_text(*start), tzid}, moved_end(invitation, *start, tzid), duration_text(invitation.duration)};
}

}  // namespace

std::optional<std::string> reply(const Invitation& invitation, Participation participation, const std::string& stamp,
                                 const std::string& comment, Problems& problems) {
    const std::size_t before = problems.size();
    check(invitation, stamp, problems);
    if (problems.size() > before) return std::nullopt;
    const char* const said = participation == Participation::accepted ? "ACCEPTED" : "DECLINED";
    return answer(invitation, "REPLY", times_of(invitation), said, stamp, comment);
}

std::optional<std::string> counter(const Invitation& invitation, const std::string& start, const std::string& stamp,
                                   const std::string& comment, Problems& problems) {
    const std::size_t before = problems.size();
    check(invitation, stamp, problems);
    const When when = moved(invitation, start, problems);
    if (problems.size() > before) return std::nullopt;
    return answer(invitation, "COUNTER", when, "TENTATIVE", stamp, comment);
}

}  // namespace output
