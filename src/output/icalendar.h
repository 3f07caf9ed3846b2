// Answers to an invitation (iTIP, RFC 5546) and a reminder for one's own calendar, as iCalendar files (RFC 5545).
//
// All three are whole VCALENDAR objects, CRLF, folded at 75 octets. Nothing in them is from a clock: `stamp` comes from
// outside. The MIME type of an answer must say the same method: "text/calendar; method=REPLY; charset=utf-8".
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "letter/catalog.h"
#include "output/invitation.h"

namespace output {

enum class Participation { declined, accepted };

/// METHOD:REPLY (RFC 5546, 3.2.3): exactly one ATTENDEE, the person, who declines or accepts. `comment` may be empty.
/// Nothing, and why, where the invitation does not allow one: no UID, no good address of either side.
std::optional<std::string> reply(const Invitation& invitation, Participation answer, const std::string& stamp,
                                 const std::string& comment, std::vector<letter::Problem>& problems);

/// METHOD:COUNTER (RFC 5546, 3.2.7): the same event at another time, as long as it was.
///
/// `start` is "2026-12-01T10:00" on the clock of the invitation's own start (its TZID, or floating), or with "Z" or an
/// offset, which is written as UTC. An invitation in UTC needs the latter; one of whole days needs "2026-12-01".
std::optional<std::string> counter(const Invitation& invitation, const std::string& start, const std::string& stamp,
                                   const std::string& comment, std::vector<letter::Problem>& problems);

/// Something to do, in one's own calendar.
struct Reminder {
    std::string uid;    ///< empty: made from the content, so that importing it twice gives one entry
    std::string start;  ///< "2026-12-01T09:00" on the person's own clock, the same with "Z", or "2026-12-01"
    std::string summary;
    std::string description;  ///< may be empty
    int minutes = 15;         ///< how long it takes; of no meaning for a whole day
    int alarm = 0;            ///< minutes before the start at which it is shown
};

/// A VEVENT with a VALARM that shows it; without METHOD: it is nobody's invitation.
std::optional<std::string> reminder(const Reminder& reminder, const std::string& stamp,
                                    std::vector<letter::Problem>& problems);

}  // namespace output
