// The interview's moment and the new times, as a sentence says them.
#include <doctest/doctest.h>

#include "letter/phrases.h"
#include "unit/support.h"

using namespace letter;

namespace {

const char* const nbsp = "\xC2\xA0";

MomentPhrase phrase(const Request& request) {
    return moment_phrase(support::catalog(), request);
}

Request bare() {
    Request request;
    request.now = Moment{{2026, 11, 24}, {9, 0}};
    return request;
}

Request at(Date date, std::optional<Time> time = {}) {
    Request request = bare();
    request.date = date;
    request.time = time;
    return request;
}

}  // namespace

TEST_CASE("the moment says no more than is known, and the year only when it is another one") {
    const std::string clock = std::string("2:30") + nbsp + "p.m.";
    CHECK(phrase(at({2026, 11, 26})).on == "Thursday, November 26");
    CHECK(phrase(at({2027, 1, 4})).on == "Monday, January 4, 2027");
    CHECK(phrase(at({2026, 11, 26}, Time{14, 30})).when == "on Thursday, November 26, at " + clock);
    Request zoned = at({2026, 11, 26}, Time{14, 30});
    zoned.zone = "America/New_York";
    CHECK(phrase(zoned).on == "Thursday, November 26, at " + clock + " Eastern Time");
    zoned.zone = "Mars/Olympus";
    CHECK(phrase(zoned).on == "Thursday, November 26, at " + clock);
    Request undated = bare();
    CHECK(phrase(undated).on.empty());
    undated.time = Time{14, 30};
    CHECK(phrase(undated).on == clock);
    CHECK(phrase(undated).when == "at " + clock);
    Request timeless = at({2026, 11, 24});
    timeless.now.reset();
    CHECK(phrase(timeless).on == "Tuesday, November 24, 2026");
}

TEST_CASE("a day near to now has a name of its own") {
    CHECK(phrase(at({2026, 11, 24})).when == "today");
    CHECK(phrase(at({2026, 11, 25})).when == "tomorrow");
    CHECK(phrase(at({2026, 11, 23}, Time{14, 30})).when == std::string("yesterday at 2:30") + nbsp + "p.m.");
    Request stated = bare();
    stated.notice = Notice::day_before;
    CHECK(phrase(stated).on == "tomorrow");
    stated.notice = Notice::minutes;
    CHECK(phrase(stated).on == "today");
}

TEST_CASE("new times come earliest first, each once, with the zone") {
    Request request = bare();
    request.zone = "America/New_York";
    request.slots = {{Date{2026, 12, 2}, Time{10, 0}},
                     {Date{2026, 12, 1}, Time{9, 0}},
                     {{}, Time{8, 0}},
                     {Date{2026, 12, 2}, Time{10, 0}}};
    const std::string text = details_of(support::catalog(), request)[Detail::slots];
    CHECK(text == std::string("Tuesday, December 1, at 9:00") + nbsp + "a.m., or Wednesday, December 2, at 10:00" +
                      nbsp + "a.m. (Eastern Time)");
    request.slots = {{Date{2026, 12, 2}, {}}};
    CHECK(details_of(support::catalog(), request)[Detail::slots] == "Wednesday, December 2");
}
