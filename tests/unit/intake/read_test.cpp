#include <doctest/doctest.h>

#include "intake/intake.h"
#include "letter/text.h"
#include "unit/intake/support_intake.h"

using support::shown;

namespace {

intake::Intake read(const std::string& text, const std::string& sent = "") {
    return intake::read(support::words(), support::text_source(text, sent));
}

}  // namespace

TEST_CASE("nothing is found in nothing") {
    const intake::Intake intake = read("");
    CHECK(intake.found.empty());
    CHECK(intake.missing == intake::intake_fields);
    CHECK(intake.language == "en");
}

TEST_CASE("the interview's date, and not another") {
    CHECK(shown(read("We received your application of November 3, 2026. Your interview is on December 8, 2026 at 1:30 "
                     "pm. Please "
                     "reply by December 1, 2026."),
                "date") == "2026-12-08");
    CHECK(shown(read("Please reply by December 1, 2026."), "date") == "weak: 2026-12-01");
    CHECK(shown(read("Interview: Tuesday, December 1, 2026 at 10 am or Wednesday, December 2, 2026 at 11 am"),
                "date") == "several: 2026-12-01 2026-12-02");
    CHECK(shown(read("Interview on December 1, 2026 at 10 am.\nSee you on Tuesday, December 1, 2026 at 10 am!"),
                "date") == "2026-12-01");
}

TEST_CASE("an ambiguous date that is said again in words is settled") {
    CHECK(shown(read("Interview 03/04/2027 at 10:00.\nWe look forward to the interview on April 3, 2027 at 10:00."),
                "date") == "2027-04-03");
}

TEST_CASE("the company: only what something else confirms") {
    CHECK(shown(read("We are glad about your interview with Northwind."), "company").empty());
    CHECK(shown(read("Bei Fragen melden Sie sich bitte bei Frau Weber. Wir freuen uns auf Sie und Ihre Unterlagen."),
                "company")
              .empty());
    CHECK(shown(read("You will talk to us at Northwind Traders Inc. on Monday."), "company") ==
          "Northwind Traders Inc.");
    intake::Source source = support::text_source("Let us meet at Northwind on Monday.");
    source.from = {"Dana Lee", "dana@northwind.example"};
    CHECK(shown(intake::read(support::words(), source), "company") == "Northwind");
    source.text = "Let us meet on Monday.";
    CHECK(shown(intake::read(support::words(), source), "company") == "weak: Northwind");
    source.from = {"Dana Lee", "dana@gmail.com"};
    CHECK(shown(intake::read(support::words(), source), "company").empty());
    source.from = {"Dana Lee (Northwind)", "dana@gmail.com"};
    CHECK(shown(intake::read(support::words(), source), "company") == "Northwind");
    CHECK(shown(intake::read(support::words(), source), "recipients") == "Dana Lee");
}

TEST_CASE("people: titles as written, never from a name") {
    intake::Source source = support::text_source("Ms. Lee will see you.\n\nBest regards\nDana Lee");
    source.from = {"Lee, Dana", "dana@northwind.example"};
    CHECK(shown(intake::read(support::words(), source), "recipients") == "Ms. Dana Lee");
    source.text = "Dana will see you.";
    CHECK(shown(intake::read(support::words(), source), "recipients") == "Dana Lee");
    source.text = "Dr. Lee and Ms. Lee will see you.";
    CHECK(shown(intake::read(support::words(), source), "recipients") == "Dana Lee");
    source.text = "Hello.\n\nBest regards\nTom Baker";
    CHECK(shown(intake::read(support::words(), source), "recipients") == "several: Dana Lee Tom Baker");
    source.from = {"Recruiting Team", "no-reply@northwind.example"};
    const intake::Intake robot = intake::read(support::words(), source);
    CHECK(shown(robot, "recipients") == "Tom Baker");
    CHECK(shown(robot, "email").empty());
}

TEST_CASE("the person's own address is nobody to write to") {
    intake::Source source = support::text_source("Write to jordan@example.com or dana@northwind.example.");
    CHECK(shown(intake::read(support::words(), source), "email") ==
          "several: jordan@example.com dana@northwind.example");
    source.own = {"jordan@example.com"};
    CHECK(shown(intake::read(support::words(), source), "email") == "dana@northwind.example");
}

TEST_CASE("a calendar entry counts before the text") {
    intake::Source source = support::text_source("Interview on December 8, 2026 at 1:30 pm via Zoom.");
    intake::Event event;
    event.summary = "Interview: Data Analyst";
    event.location = "12 Albert Road, Leeds";
    event.start = {"2026-12-01", "10:00", {"Europe/London"}, "20261201T100000", "GMT Standard Time"};
    event.organizer = {"Dana Lee", "dana@northwind.example"};
    source.events = {event};
    const intake::Intake intake = intake::read(support::words(), source);
    CHECK(shown(intake, "date") == "2026-12-01");
    CHECK(shown(intake, "time") == "10:00");
    CHECK(shown(intake, "zone") == "Europe/London");
    CHECK(shown(intake, "place") == "12 Albert Road, Leeds");
    CHECK(shown(intake, "email") == "dana@northwind.example");
    source.events[0].start.zones = {"Europe/Berlin", "Africa/Lagos"};
    source.events[0].start.zone_words = "Customized Time Zone";
    CHECK(shown(intake::read(support::words(), source), "zone") == "several: Europe/Berlin Africa/Lagos");
    source.events[0].start.zones = {};
    source.events[0].start.zone_words = "Tehran";
    CHECK(shown(intake::read(support::words(), source), "zone") == "unknown:");
}

TEST_CASE("of a calendar entry only what is a date and a time is taken") {
    intake::Source source = support::text_source("");
    source.events.resize(1);
    source.events[0].start = {"tomorrow", "<b>", {}, "words", ""};
    CHECK(intake::read(support::words(), source).found.empty());
    source.events[0].start = {"2026-02-30", "14:30:15", {}, "words", ""};
    CHECK(support::shown(intake::read(support::words(), source), "date").empty());
    CHECK(support::shown(intake::read(support::words(), source), "time") == "14:30");
}

TEST_CASE("quoted and forwarded messages") {
    CHECK(shown(read("Interview on December 8, 2026 at 1 pm.\n\nOn Mon, Nov 23, 2026 at 4:55 PM A B wrote:\n> December "
                     "3, 2026 at 9 am?"),
                "date") == "2026-12-08");
    CHECK(shown(read("FYI\n\n---------- Forwarded message ---------\nFrom: Dana Lee <dana@northwind.example>\nDate: "
                     "Tue, Nov 24, 2026\n"
                     "Subject: Interview\nTo: me\n\nYour interview is tomorrow at 10 am."),
                "date") == "2026-11-25");
}

TEST_CASE("hostile text leaves clean values") {
    for (const char* hostile : support::hostile) {
        const std::string bad = hostile;
        intake::Source source = support::text_source("Position: " + bad + "\nCompany: " + bad + "\nLocation: " + bad +
                                                     "\nInterview with Dr. " + bad + " on " + bad);
        source.subject = "Interview: " + bad;
        source.from = {bad, bad};
        source.events = {{bad, bad, bad, bad, {bad, bad, {}, bad, bad}, {bad, bad}, {{bad, bad}}}};
        const intake::Intake intake = intake::read(support::words(), source);
        for (const intake::Found& one : intake.found) {
            std::vector<std::string> texts = one.values;
            texts.push_back(one.words);
            for (const std::string& text : texts) {
                CHECK(letter::repair_utf8(text) == text);
                CHECK(text.find_first_of("\r\n") == std::string::npos);
                CHECK(text.find("\xE2\x80\xAE") == std::string::npos);
            }
        }
    }
}

TEST_CASE("any bytes, cut anywhere") {
    support::Dice dice(7);
    const std::string text = support::file("tests/intake/corpus/text/fr-formel.txt") +
                             support::file("tests/intake/corpus/text/de-formell.txt");
    for (int round = 0; round < 60; ++round) {
        std::string damaged = text.substr(dice.roll(text.size()), dice.roll(600));
        for (int i = 0; i < 8 && !damaged.empty(); ++i)
            damaged[dice.roll(damaged.size())] = static_cast<char>(dice.roll(256));
        for (const intake::Found& one : read(damaged).found)
            CHECK((one.doubt != intake::Doubt::none || one.values.size() == 1));
    }
}
