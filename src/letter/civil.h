// Calendar dates and clock times as people write them: no zone arithmetic, no clock.
#pragma once

#include <compare>
#include <optional>
#include <string_view>

namespace letter {

/// A day of the proleptic Gregorian calendar (ISO 8601).
struct Date {
    int year = 0;
    int month = 0;  ///< 1 to 12
    int day = 0;    ///< 1 to 31
    auto operator<=>(const Date&) const = default;
};

/// A wall-clock time, to the minute.
struct Time {
    int hour = 0;    ///< 0 to 23
    int minute = 0;  ///< 0 to 59
    auto operator<=>(const Time&) const = default;
};

/// The person's own wall clock, given from outside: nothing in the core reads a clock.
struct Moment {
    Date date;
    Time time;
    auto operator<=>(const Moment&) const = default;
};

/// Reads `YYYY-MM-DD` as an HTML date input gives it; nothing for any other text or a day that does not exist.
std::optional<Date> parse_date(std::string_view text);

/// Reads `HH:MM` (seconds are accepted and dropped), as an HTML time input gives it.
std::optional<Time> parse_time(std::string_view text);

/// Days since 1970-01-01, negative before it.
long days_from_epoch(const Date& date);

/// 0 is Sunday, 6 is Saturday.
int weekday(const Date& date);

}  // namespace letter
