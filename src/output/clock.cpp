#include "output/clock.h"

#include "letter/civil.h"

namespace output {
namespace {

constexpr Seconds day = 86400;

/// The day so many days after 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
letter::Date civil(Seconds days) {
    days += 719468;
    const Seconds era = (days >= 0 ? days : days - 146096) / 146097;
    const Seconds of_era = days - era * 146097;
    const Seconds year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    const Seconds of_year = of_era - (365 * year + year / 4 - year / 100);
    const Seconds shifted = (5 * of_year + 2) / 153;
    const Seconds month = shifted < 10 ? shifted + 3 : shifted - 9;
    return {static_cast<int>(year + era * 400 + (month <= 2 ? 1 : 0)), static_cast<int>(month),
            static_cast<int>(of_year - (153 * shifted + 2) / 5 + 1)};
}

Seconds floor_day(Seconds at) {
    return (at >= 0 ? at : at - (day - 1)) / day;
}

std::string digits(Seconds value, std::size_t width) {
    std::string text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

/// A number of exactly `width` digits taken off the front.
std::optional<int> take_number(std::string_view& text, std::size_t width) {
    int value = 0;
    if (text.size() < width) return std::nullopt;
    for (const char c : text.substr(0, width)) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    text.remove_prefix(width);
    return value;
}

bool take(std::string_view& text, char c) {
    if (text.empty() || text[0] != c) return false;
    text.remove_prefix(1);
    return true;
}

/// "HH:MM:SS", or without the colons; a leap second is the one before it.
std::optional<Seconds> take_time(std::string_view& text, bool colons, bool seconds_needed) {
    const std::optional<int> hour = take_number(text, 2);
    if (!hour || (colons && !take(text, ':'))) return std::nullopt;
    const std::optional<int> minute = take_number(text, 2);
    if (!minute || *hour > 23 || *minute > 59) return std::nullopt;
    const Seconds sum = *hour * Seconds{3600} + *minute * Seconds{60};
    const bool more = colons ? take(text, ':') : !text.empty() && text[0] != 'Z';
    if (!more) return seconds_needed ? std::nullopt : std::optional(sum);
    const std::optional<int> second = take_number(text, 2);
    if (!second || *second > 60) return std::nullopt;
    return sum + (*second > 59 ? 59 : *second);
}

/// "+01:00" and the like, in minutes.
std::optional<int> take_offset(std::string_view& text) {
    if (take(text, 'Z') || take(text, 'z')) return 0;
    const bool west = take(text, '-');
    if (!west && !take(text, '+')) return std::nullopt;
    const std::optional<Seconds> size = take_time(text, true, false);
    if (!size) return std::nullopt;
    return static_cast<int>(*size / 60) * (west ? -1 : 1);
}

std::optional<Seconds> take_date(std::string_view& text) {
    const std::optional<letter::Date> date = letter::parse_date(text.substr(0, 10));
    if (!date) return std::nullopt;
    text.remove_prefix(10);
    return letter::days_from_epoch(*date) * day;
}

}  // namespace

std::optional<CalendarClock> parse_clock(std::string_view text) {
    CalendarClock clock;
    const std::optional<Seconds> date = take_date(text);
    if (!date) return std::nullopt;
    clock.at = *date;
    clock.date_only = text.empty();
    if (clock.date_only) return clock;
    if (!take(text, 'T') && !take(text, 't')) return std::nullopt;
    const std::optional<Seconds> time = take_time(text, true, false);
    if (!time) return std::nullopt;
    clock.at += *time;
    if (take(text, '.'))
        while (!text.empty() && text[0] >= '0' && text[0] <= '9') text.remove_prefix(1);
    if (text.empty()) return clock;
    const std::optional<int> offset = take_offset(text);
    if (!offset || !text.empty()) return std::nullopt;
    clock.at -= *offset * Seconds{60};
    clock.utc = true;
    return clock;
}

std::optional<Stamp> parse_stamp(std::string_view text) {
    const std::optional<CalendarClock> clock = parse_clock(text);
    if (!clock || !clock->utc || text[16] != ':' || calendar_text(*clock).empty()) return std::nullopt;
    std::string_view zone = text.substr(text.find_first_of("zZ+-", 16));
    return Stamp{clock->at, take_offset(zone).value_or(0)};
}

std::string mail_date(const Stamp& stamp) {
    constexpr const char* days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Seconds local = stamp.utc + stamp.offset * Seconds{60};
    const letter::Date date = civil(floor_day(local));
    const Seconds time = local - floor_day(local) * day;
    const int offset = stamp.offset < 0 ? -stamp.offset : stamp.offset;
    return std::string(days[letter::weekday(date)]) + ", " + digits(date.day, 2) + " " + months[date.month - 1] + " " +
           digits(date.year, 4) + " " + digits(time / 3600, 2) + ":" + digits(time / 60 % 60, 2) + ":" +
           digits(time % 60, 2) + (stamp.offset < 0 ? " -" : " +") + digits(offset / 60, 2) + digits(offset % 60, 2);
}

std::optional<CalendarClock> parse_calendar_clock(std::string_view text) {
    if (text.size() < 8) return std::nullopt;
    const std::string dashed =
        std::string(text.substr(0, 4)) + "-" + std::string(text.substr(4, 2)) + "-" + std::string(text.substr(6, 2));
    std::string_view date_text = dashed;
    const std::optional<Seconds> date = take_date(date_text);
    if (!date) return std::nullopt;
    text.remove_prefix(8);
    CalendarClock clock = {*date, false, text.empty()};
    if (clock.date_only) return clock;
    if (!take(text, 'T')) return std::nullopt;
    const std::optional<Seconds> time = take_time(text, false, true);
    if (!time) return std::nullopt;
    clock.at += *time;
    clock.utc = take(text, 'Z');
    return text.empty() ? std::optional(clock) : std::nullopt;
}

std::string calendar_text(const CalendarClock& clock) {
    const letter::Date date = civil(floor_day(clock.at));
    if (date.year < 1 || date.year > 9999) return {};
    const Seconds time = clock.at - floor_day(clock.at) * day;
    std::string text = digits(date.year, 4) + digits(date.month, 2) + digits(date.day, 2);
    if (!clock.date_only)
        text +=
            "T" + digits(time / 3600, 2) + digits(time / 60 % 60, 2) + digits(time % 60, 2) + (clock.utc ? "Z" : "");
    return text;
}

}  // namespace output
