#include "letter/civil.h"

#include <array>

namespace letter {
namespace {

/// The number made by `count` digits at `from`, or -1.
int digits(std::string_view text, std::size_t from, std::size_t count) {
    if (from + count > text.size()) return -1;
    int value = 0;
    for (const char c : text.substr(from, count)) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

int days_in_month(int year, int month) {
    constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const Date date{digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2)};
    if (date.year < 1 || date.month < 1 || date.month > 12 || date.day < 1) return std::nullopt;
    if (date.day > days_in_month(date.year, date.month)) return std::nullopt;
    return date;
}

std::optional<Time> parse_time(std::string_view text) {
    if (text.size() < 5 || text[2] != ':' || (text.size() > 5 && text[5] != ':')) return std::nullopt;
    const Time time{digits(text, 0, 2), digits(text, 3, 2)};
    if (time.hour < 0 || time.hour > 23 || time.minute < 0 || time.minute > 59) return std::nullopt;
    return time;
}

// Days from civil: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
long days_from_epoch(const Date& date) {
    const long y = date.month <= 2 ? date.year - 1 : date.year;
    const long era = (y >= 0 ? y : y - 399) / 400;
    const long year_of_era = y - era * 400;
    const long day_of_year = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

int weekday(const Date& date) {
    return static_cast<int>(((days_from_epoch(date) + 4) % 7 + 7) % 7);
}

}  // namespace letter
