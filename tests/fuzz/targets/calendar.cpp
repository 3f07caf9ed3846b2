// Answers to an invitation and reminders: whatever was in it, one event with our properties, and every text as it was.
#include "fuzz/support/calendar.h"

#include <algorithm>

#include "fuzz/support/input.h"
#include "fuzz/support/lines.h"
#include "fuzz/support/require.h"
#include "letter/text.h"
#include "output/icalendar.h"

namespace {

using Problems = std::vector<letter::Problem>;
using Made = std::optional<std::string>;

/// The text as iCalendar can say it.
std::string in_calendar(const std::string& text) {
    std::string clean = fuzz::with_line_feeds(letter::repair_utf8(text));
    for (const char* const line_break : {"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"})
        letter::replace_all(clean, line_break, "\n");
    const auto control = [](char c) { return (c >= 0 && c < ' ' && c != '\t' && c != '\n') || c == 0x7F; };
    clean.erase(std::remove_if(clean.begin(), clean.end(), control), clean.end());
    return clean;
}

void check_text(const fuzz::Component& event, const char* name, const std::string& text) {
    fuzz::same(fuzz::calendar_text_of(event.value(name)), in_calendar(text), name);
}

fuzz::Component read(const Made& made, const Problems& problems) {
    fuzz::require(made.has_value() == problems.empty(), "either a calendar or a reason");
    fuzz::Component calendar;
    if (made) fuzz::sound(read_calendar(*made, calendar));
    return calendar;
}

void check_answer(const fuzz::Component& calendar, const char* method, const output::Invitation& invitation,
                  const std::string& comment) {
    fuzz::sound(answer_fault(calendar, method));
    const fuzz::Component& event = calendar.parts.back();
    check_text(event, "UID", invitation.uid);
    check_text(event, "SUMMARY", invitation.summary);
    check_text(event, "LOCATION", invitation.location);
    check_text(event, "COMMENT", comment);
    fuzz::same(event.value("ATTENDEE"), "mailto:" + invitation.attendee.address, "who answers");
    fuzz::same(event.value("ORGANIZER"), "mailto:" + invitation.organizer.address, "who invited");
}

void answer(fuzz::Input& input, bool moves) {
    const output::Invitation invitation = any_invitation(input);
    const std::string stamp = any_stamp(input);
    const std::string start = any_start(input);
    const std::string comment = input.text();
    Problems problems;
    const Made made = moves ? output::counter(invitation, start, stamp, comment, problems)
                            : output::reply(invitation, output::Participation::accepted, stamp, comment, problems);
    const fuzz::Component calendar = read(made, problems);
    if (!made) return;
    check_answer(calendar, moves ? "COUNTER" : "REPLY", invitation, comment);
    fuzz::require(!moves || !calendar.parts.back().value("DTSTART").empty(), "a proposal has a time");
}

void remind(fuzz::Input& input) {
    const output::Reminder reminder = any_reminder(input);
    Problems problems;
    const Made made = output::reminder(reminder, any_stamp(input), problems);
    const fuzz::Component calendar = read(made, problems);
    if (!made) return;
    fuzz::sound(reminder_fault(calendar));
    check_text(calendar.parts[0], "SUMMARY", reminder.summary);
    check_text(calendar.parts[0], "DESCRIPTION", reminder.description);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const std::size_t kind = input.below(3);
    if (kind == 2)
        remind(input);
    else
        answer(input, kind == 1);
    return 0;
}
