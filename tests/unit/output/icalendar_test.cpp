// Answers to an invitation byte for byte. tests/readers has other people's readers look at many more.
#include "output/icalendar.h"

#include <doctest/doctest.h>

#include "output/time_zones.h"
#include "unit/support.h"

using namespace output;

namespace {

const std::string stamp = "2026-11-24T09:00:00+01:00";

Invitation invitation() {
    Invitation one;
    one.uid = "1@example.com";
    one.sequence = "2";
    one.organizer = {"Dana Lee", "dana@example.com"};
    one.attendee = {"", "jordan@example.com"};
    one.summary = "Interview; second, round";
    one.start = {"20261201T143000", "Europe/Berlin"};
    one.end = {"20261201T153000", "Europe/Berlin"};
    one.timezones =
        "BEGIN:VTIMEZONE\nTZID:Europe/Berlin\nBEGIN:STANDARD\nDTSTART:19961027T030000\nTZOFFSETFROM:+0200\n"
        "TZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\n";
    return one;
}

std::string either(const std::optional<std::string>& text, const std::vector<letter::Problem>& problems) {
    CHECK(text.has_value() == problems.empty());
    return text ? *text : problems.front().pointer;
}

std::string replied(const Invitation& one, const std::string& comment = "") {
    std::vector<letter::Problem> problems;
    return either(reply(one, Participation::declined, stamp, comment, problems), problems);
}

std::string countered(const Invitation& one, const std::string& start) {
    std::vector<letter::Problem> problems;
    return either(counter(one, start, stamp, "", problems), problems);
}

}  // namespace

TEST_CASE("a refusal, byte for byte") {
    CHECK(replied(invitation(), "I am sorry, Dana.") ==
          "BEGIN:VCALENDAR\r\nPRODID:-//Letter Assistant//Letter Assistant//EN\r\nVERSION:2.0\r\nMETHOD:REPLY\r\n"
          "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nBEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nTZOFFSETFROM:+0200\r\n"
          "TZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
          "BEGIN:VEVENT\r\nUID:1@example.com\r\nSEQUENCE:2\r\nDTSTAMP:20261124T080000Z\r\n"
          "ORGANIZER;CN=\"Dana Lee\":mailto:dana@example.com\r\n"
          "ATTENDEE;PARTSTAT=DECLINED:mailto:jordan@example.com\r\n"
          "DTSTART;TZID=Europe/Berlin:20261201T143000\r\nDTEND;TZID=Europe/Berlin:20261201T153000\r\n"
          "SUMMARY:Interview\\; second\\, round\r\nCOMMENT:I am sorry\\, Dana.\r\n"
          "END:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("a proposal moves both ends") {
    const std::string text = countered(invitation(), "2026-12-31T23:45");
    CHECK(support::contains(text, "METHOD:COUNTER\r\n"));
    CHECK(support::contains(text, "\r\nDTSTART;TZID=Europe/Berlin:20261231T234500\r\n"));
    CHECK(support::contains(text, "\r\nDTEND;TZID=Europe/Berlin:20270101T004500\r\n"));
    CHECK(support::contains(countered(invitation(), "2026-12-02T09:00Z"), "\r\nDTEND:20261202T100000Z\r\n"));
    CHECK(countered(invitation(), "2026-12-02") == "/start");
    Invitation utc = invitation();
    utc.start = {"20261201T133000Z", ""};
    utc.end = {};
    CHECK(countered(utc, "2026-12-02T09:00") == "/start");
    CHECK_FALSE(support::contains(countered(utc, "2026-12-02T09:00Z"), "DTEND"));
}

TEST_CASE("an end whose distance is not known is not made up") {
    Invitation one = invitation();
    for (const CalendarTime& end : {CalendarTime{"20261201T153000", "Europe/Paris"},
                                    {"20261201T153000Z", ""},
                                    {"20261201", ""},
                                    {"20261201T143000", "Europe/Berlin"},
                                    {"20261130T143000", "Europe/Berlin"}}) {
        one.end = end;
        CHECK_FALSE(support::contains(countered(one, "2026-12-02T09:00"), "DTEND"));
    }
}

TEST_CASE("nothing in an invitation begins a line of its own") {
    const std::size_t lines = support::count(replied(invitation()), "\r\n");
    for (const std::string value : support::hostile) {
        Invitation one = invitation();
        one.uid = one.summary = value;
        one.organizer.name = value;
        one.sequence = value;
        one.end.value = value;
        std::string text = replied(one);
        std::size_t folded = 0;
        for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at + 1)) ++folded;
        CHECK(support::count(text, "\r\n") - folded == lines - 1);  // no end
        CHECK(support::count(text, "\r\nATTENDEE") == 1);
        CHECK(support::contains(text, "\r\nSEQUENCE:0\r\n"));
    }
}

TEST_CASE("what cannot be answered is refused") {
    for (const std::string value : support::hostile) {
        Invitation one = invitation();
        one.organizer.address = value;
        CHECK(replied(one) == "/invitation/organizer/address");
        one = invitation();
        one.attendee.address = value;
        CHECK(replied(one) == "/invitation/attendee/address");
        one = invitation();
        one.recurrence_id = {value, ""};
        CHECK(replied(one) == "/invitation/recurrenceId");
        CHECK(countered(invitation(), value) == "/start");
    }
    Invitation one = invitation();
    one.start.tzid = "a\"b";
    CHECK_FALSE(support::contains(replied(one), "DTSTART;TZID=a"));  // rather no time than another one
    CHECK(countered(one, "2026-12-02T09:00") == "/invitation/start");
}

TEST_CASE("only sound zones are taken over, and those that are used") {
    const std::string zone = invitation().timezones;
    CHECK(zones_used(zone, {"Europe/Paris"}).empty());
    CHECK(zones_used(zone, {"", "Europe/Berlin", "Europe/Berlin"}).size() == zone.size() + support::count(zone, "\n"));
    for (const auto& [from, to] :
         std::vector<std::pair<std::string, std::string>>{{"TZOFFSETFROM:+0200", "TZOFFSETFROM:soon"},
                                                          {"TZOFFSETFROM:+0200", "DTSTART:19961027T030000"},
                                                          {"END:STANDARD\n", ""},
                                                          {"BEGIN:STANDARD", "BEGIN:VALARM"},
                                                          {"DTSTART:19961027T030000", "DTSTART:19961027"},
                                                          {"TZID:Europe/Berlin", "X-A:b"},
                                                          {"END:STANDARD", "END:DAYLIGHT"},
                                                          {"TZOFFSETTO:+0100", "RRULE:\xC3\xA9"}}) {
        std::string bad = zone;
        bad.replace(bad.find(from), from.size(), to);
        CAPTURE(bad);
        CHECK(zones_used(bad, {"Europe/Berlin"}).empty());
    }
    std::string folded = zone;
    folded.replace(folded.find("Berlin"), 3, "B\n er");
    CHECK(zones_used(folded, {"Europe/Berlin"}) == zones_used(zone, {"Europe/Berlin"}));
}

TEST_CASE("a reminder is the same for the same content") {
    std::vector<letter::Problem> problems;
    const Reminder one = {"", "2026-12-01T09:00", "Ask, please", "", 15, 10};
    const std::string text = either(reminder(one, stamp, problems), problems);
    CHECK(text == either(reminder(one, stamp, problems), problems));
    CHECK(support::contains(text, "\r\nDTSTART:20261201T090000\r\nDURATION:PT15M\r\nSUMMARY:Ask\\, please\r\n"));
    CHECK(support::contains(text, "\r\nTRIGGER:-PT10M\r\n"));
    CHECK_FALSE(support::contains(text, "METHOD"));
    Reminder other = one;
    other.summary += "!";
    const std::size_t uid = text.find("UID:");
    CHECK_FALSE(support::contains(either(reminder(other, stamp, problems), problems), text.substr(uid, 20)));
}
