// Points in time as the formats write them. Nothing here knows a zone's rules or reads a clock.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace output {

/// Seconds since 1970-01-01T00:00:00 on one clock: UTC's, or the wall clock of some place.
using Seconds = std::int64_t;

/// A point in time and the offset from UTC with which it was written.
struct Stamp {
    Seconds utc = 0;
    int offset = 0;  ///< minutes east of UTC
};

/// Reads `2026-11-24T09:00:00Z` or `…+01:00` (RFC 3339; a fraction is dropped); nothing for any other text.
std::optional<Stamp> parse_stamp(std::string_view text);

/// "Tue, 24 Nov 2026 09:00:00 +0100" (RFC 5322, 3.3).
std::string mail_date(const Stamp& stamp);

/// A DATE or DATE-TIME (RFC 5545, 3.3.4 and 3.3.5).
struct CalendarClock {
    Seconds at = 0;
    bool utc = false;  ///< with "Z"
    bool date_only = false;
};

/// Reads `20261124`, `20261124T090000` or `20261124T090000Z`.
std::optional<CalendarClock> parse_calendar_clock(std::string_view text);

/// Reads `2026-11-24`, `2026-11-24T09:00` (seconds may follow), the same with `Z`, or with an offset, which makes it
/// UTC.
std::optional<CalendarClock> parse_clock(std::string_view text);

/// As RFC 5545 writes it; empty if the year has not four digits.
std::string calendar_text(const CalendarClock& clock);

}  // namespace output
