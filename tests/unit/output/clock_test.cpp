// Moments as RFC 3339, RFC 5322 and RFC 5545 write them.
#include "output/clock.h"

#include <doctest/doctest.h>

#include <string>

using namespace output;

namespace {

std::string mail(const std::string& text) {
    const std::optional<Stamp> stamp = parse_stamp(text);
    return stamp ? mail_date(*stamp) : "none";
}

std::string calendar(const std::string& text) {
    const std::optional<CalendarClock> clock = parse_clock(text);
    return clock ? calendar_text(*clock) : "none";
}

}  // namespace

TEST_CASE("a moment as a mail has it") {
    CHECK(mail("2026-11-24T09:00:00Z") == "Tue, 24 Nov 2026 09:00:00 +0000");
    CHECK(mail("2026-11-24T23:30:05-05:30") == "Tue, 24 Nov 2026 23:30:05 -0530");
    CHECK(mail("2024-02-29T00:00:60.123+14:00") == "Thu, 29 Feb 2024 00:00:59 +1400");
    CHECK(mail("1969-12-31T23:59:59Z") == "Wed, 31 Dec 1969 23:59:59 +0000");
    CHECK(mail("2026-11-24t09:00:00z") == "Tue, 24 Nov 2026 09:00:00 +0000");
}

TEST_CASE("what is no moment") {
    for (const char* const text :
         {"", "2026-11-24", "2026-11-24T09:00:00", "2026-11-24T09:00Z", "2026-02-29T09:00:00Z", "2026-11-24T24:00:00Z",
          "2026-11-24T09:60:00Z", "2026-11-24T09:00:00ZZ", "2026-11-24T09:00:00Z\r\nBcc: x", "2026-11-24T09:00:00+1:00",
          "0001-01-01T00:00:00+01:00", "2026-11-24 09:00:00Z", "+026-11-24T09:00:00Z"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_stamp(text).has_value());
    }
}

TEST_CASE("the form's times become iCalendar's") {
    CHECK(calendar("2026-12-01") == "20261201");
    CHECK(calendar("2026-12-01T09:05") == "20261201T090500");
    CHECK(calendar("2026-12-01T09:05:07") == "20261201T090507");
    CHECK(calendar("2026-12-01T09:05Z") == "20261201T090500Z");
    CHECK(calendar("2026-12-31T23:30:00-01:00") == "20270101T003000Z");
    CHECK(calendar("2026-12-01T09:05:") == "none");
    CHECK(calendar("2026-12-01T9:05") == "none");
    CHECK(calendar("2026-12-01T") == "none");
    CHECK(calendar("9999-12-31T23:30:00-01:00").empty());
}

TEST_CASE("iCalendar's own times, read and written") {
    for (const char* const text : {"20261201", "20261201T143000", "20261201T143000Z", "20240229T235959", "00010101"}) {
        const std::optional<CalendarClock> clock = parse_calendar_clock(text);
        REQUIRE(clock.has_value());
        CHECK(calendar_text(*clock) == text);
    }
    for (const char* const text :
         {"", "2026120", "20261301", "20260229", "20261201T", "20261201T1430", "20261201T143000z", "20261201T143000ZZ",
          "20261201T143000\n", "20261201T250000", "2026-12-01", "202612011"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_calendar_clock(text).has_value());
    }
}

TEST_CASE("every day of four centuries, and some on either side") {
    Seconds at = parse_calendar_clock("18991231")->at;
    std::string before;
    for (int day = 0; day < 146097 + 800; ++day, at += 86400) {
        const std::string text = calendar_text({at, false, true});
        CHECK(text > before);
        CHECK(parse_calendar_clock(text)->at == at);
        before = text;
    }
}
