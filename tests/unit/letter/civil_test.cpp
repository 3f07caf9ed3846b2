#include "letter/civil.h"

#include <doctest/doctest.h>

using namespace letter;

TEST_CASE("a date is read as an HTML date input gives it") {
    CHECK(parse_date("2026-11-24") == Date{2026, 11, 24});
    CHECK(parse_date("2024-02-29").has_value());
    for (const char* bad : {"", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-1-1", "2026/11/24",
                            "2026-11-2x", "0000-01-01"})
        CHECK_MESSAGE(!parse_date(bad), bad);
}

TEST_CASE("a time is read as an HTML time input gives it") {
    CHECK(parse_time("14:30") == Time{14, 30});
    CHECK(parse_time("00:00:59") == Time{0, 0});
    for (const char* bad : {"", "24:00", "12:60", "2:30", "12-30", "ab:cd", "12:30x"})
        CHECK_MESSAGE(!parse_time(bad), bad);
}

TEST_CASE("weekdays follow the calendar") {
    CHECK(weekday({2026, 11, 24}) == 2);
    CHECK(weekday({2000, 2, 29}) == 2);
    CHECK(weekday({1969, 12, 31}) == 3);
    CHECK(days_from_epoch({1970, 1, 1}) == 0);
    CHECK(days_from_epoch({2026, 11, 25}) - days_from_epoch({2026, 11, 24}) == 1);
}
