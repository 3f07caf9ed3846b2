// The calendar, day by day, against itself and the C library.
#include <doctest/doctest.h>

#include <array>
#include <ctime>

#include "letter/format_date.h"
#include "unit/support.h"

using namespace letter;

namespace {

Date date_of(std::time_t seconds) {
    std::tm parts = {};
    gmtime_r(&seconds, &parts);
    return {parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday};
}

std::string iso(const Date& date) {
    std::array<char, 40> text = {};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    return text.data();
}

}  // namespace

TEST_CASE("every day of two hundred years has its number, its weekday and its text") {
    for (long day = -25567; day < 47482; ++day) {
        const Date date = date_of(static_cast<std::time_t>(day) * 86400);
        if (days_from_epoch(date) != day) FAIL_CHECK(iso(date));
        if (weekday(date) != static_cast<int>(((day + 4) % 7 + 7) % 7)) FAIL_CHECK(iso(date));
        if (parse_date(iso(date)) != date) FAIL_CHECK(iso(date));
    }
}

TEST_CASE("no day that does not exist is read") {
    int read = 0;
    for (int year : {1900, 2000, 2023, 2024})
        for (int month = 0; month < 14; ++month)
            for (int day = 0; day < 34; ++day) read += parse_date(iso({year, month, day})).has_value() ? 1 : 0;
    CHECK(read == 365 + 366 + 365 + 366);
}

TEST_CASE("every minute of the day is read and written") {
    for (int minute = 0; minute < 1440; ++minute) {
        const Time time = {minute / 60, minute % 60};
        std::array<char, 40> text = {};
        std::snprintf(text.data(), text.size(), "%02d:%02d", time.hour, time.minute);
        if (parse_time(text.data()) != time) FAIL_CHECK(text.data());
        const int hour = time.hour % 12 == 0 ? 12 : time.hour % 12;
        std::snprintf(text.data(), text.size(), "%d:%02d\u00a0%s", hour, time.minute, time.hour < 12 ? "a.m." : "p.m.");
        if (format_time(support::catalog(), time) != text.data()) FAIL_CHECK(text.data());
    }
}

TEST_CASE("noise is neither a date nor a time") {
    support::Dice dice(31);
    const std::string characters = "0123456789-:/ T\xFF";
    for (int i = 0; i < 20000; ++i) {
        std::string text;
        for (std::uint32_t size = dice.roll(12); size > 0; --size) text += characters[dice.roll(characters.size())];
        const std::optional<Date> date = parse_date(text);
        if (date && iso(*date) != text) FAIL_CHECK(text);
        const std::optional<Time> time = parse_time(text);
        if (time && (time->hour > 23 || time->minute > 59)) FAIL_CHECK(text);
    }
}
