#include "letter/request.h"

#include <doctest/doctest.h>

#include "letter/format_date.h"
#include "letter/phrases.h"
#include "unit/support.h"

using namespace letter;

namespace {

const Moment now = {{2026, 11, 24}, {9, 0}};

std::optional<Notice> notice(Date date, std::optional<Time> time = std::nullopt) {
    Request request;
    request.date = date;
    request.time = time;
    request.now = now;
    return effective_notice(request);
}

std::vector<Recipient> people(const std::string& text) {
    return parse_recipients(support::catalog(), text);
}

}  // namespace

TEST_CASE("notice follows from the appointment and the clock") {
    CHECK(notice({2026, 12, 1}) == Notice::weeks);
    CHECK(notice({2026, 11, 30}) == Notice::days);
    CHECK(notice({2026, 11, 25}) == Notice::day_before);
    CHECK(notice({2026, 11, 24}) == Notice::same_day);
    CHECK(notice({2026, 11, 24}, Time{10, 31}) == Notice::same_day);
    CHECK(notice({2026, 11, 24}, Time{10, 30}) == Notice::minutes);
    CHECK(notice({2026, 11, 24}, Time{8, 59}) == Notice::past);
    CHECK(notice({2026, 11, 23}) == Notice::past);
}

TEST_CASE("without a date the stated notice holds") {
    Request request;
    CHECK_FALSE(effective_notice(request));
    request.notice = Notice::days;
    CHECK(effective_notice(request) == Notice::days);
}

TEST_CASE("recipients are parted at every usual separator") {
    for (const char* text : {"Dana Lee, Sam Ortiz", "Dana Lee; Sam Ortiz", "Dana Lee and Sam Ortiz",
                             "Dana Lee\nSam Ortiz", "Dana Lee & Sam Ortiz"}) {
        const std::vector<Recipient> both = people(text);
        REQUIRE(both.size() == 2);
        CHECK(both[0].name == "Dana Lee");
        CHECK(both[1].name == "Sam Ortiz");
    }
    CHECK(people(" ,, ; ").empty());
    CHECK(people("Alexander Sand").size() == 1);
    CHECK(people(std::string(10000, ',') + "x").size() == 1);
}

TEST_CASE("a title is taken only when it was given") {
    CHECK(people("Ms. Dana Lee")[0].honorific == "Ms.");
    CHECK(people("ms Dana Lee")[0].honorific == "Ms.");
    CHECK(people("Dr. Ortiz")[0].name == "Ortiz");
    CHECK(people("Dana Lee")[0].honorific.empty());
    CHECK(people("Dr.")[0].name == "Dr.");
    CHECK(people("Drew Lee")[0].honorific.empty());
}

TEST_CASE("dates and times read as American English writes them") {
    const Catalog& catalog = support::catalog();
    CHECK(format_date(catalog, {2026, 11, 24}) == "Tuesday, November 24, 2026");
    CHECK(format_time(catalog, {14, 30}) == "2:30\u00a0p.m.");
    CHECK(format_time(catalog, {0, 5}) == "12:05\u00a0a.m.");
    CHECK(format_time(catalog, {12, 0}) == "12:00\u00a0p.m.");
}

TEST_CASE("moments are said relative to today where that is natural") {
    const Catalog& catalog = support::catalog();
    const auto when = [&](Date date, std::optional<Time> time = std::nullopt, const char* zone = "") {
        Request request;
        request.date = date;
        request.time = time;
        request.zone = zone;
        request.now = now;
        return moment_phrase(catalog, request).when;
    };
    CHECK(when({2026, 11, 24}) == "today");
    CHECK(when({2026, 11, 25}, Time{9, 0}) == "tomorrow at 9:00\u00a0a.m.");
    CHECK(when({2026, 11, 23}) == "yesterday");
    CHECK(when({2026, 11, 26}, Time{14, 30}, "America/New_York") ==
          "on Thursday, November 26, at 2:30\u00a0p.m. Eastern Time");
    CHECK(when({2027, 1, 4}) == "on Monday, January 4, 2027");
    Request undated;
    undated.time = Time{9, 0};
    CHECK(moment_phrase(catalog, undated).when == "at 9:00\u00a0a.m.");
    CHECK(moment_phrase(catalog, Request()).when.empty());
}
