// The strict readers see what they are there to see: each fault that a target waits for, planted once.
#include <doctest/doctest.h>

#include "fuzz/support/calendar.h"
#include "fuzz/support/lines.h"
#include "fuzz/support/mail.h"
#include "fuzz/support/markup.h"
#include "fuzz/support/view.h"
#include "letter/text.h"
#include "output/eml.h"
#include "output/icalendar.h"

namespace {

std::string with(std::string text, const std::string& from, const std::string& to) {
    REQUIRE(text.find(from) != std::string::npos);
    return text.replace(text.find(from), from.size(), to);
}

std::string message() {
    letter::Letter letter;
    letter.subject = "Interview";
    letter.salutation = "Dear Dana,";
    output::Envelope envelope;
    envelope.to = {{"Lee, Dana", "dana@example.com"}, {"Zo\xC3\xAB", "zoe@example.com"}, {"", "sam@example.com"}};
    std::vector<letter::Problem> problems;
    return *output::eml(letter, envelope, problems);
}

bool good_mail(const std::string& text) {
    fuzz::Mail mail;
    return fuzz::read_mail(text, mail).empty();
}

std::string answer() {
    output::Invitation one;
    one.uid = "1@example.com";
    one.organizer = {"Dana", "dana@example.com"};
    one.attendee = {"", "jordan@example.com"};
    one.summary = "Interview";
    std::vector<letter::Problem> problems;
    return *output::reply(one, output::Participation::declined, "2026-11-24T09:00:00Z", "a;b", problems);
}

bool good_answer(const std::string& text) {
    fuzz::Component calendar;
    return fuzz::read_calendar(text, calendar).empty() && fuzz::answer_fault(calendar, "REPLY").empty();
}

bool good_html(const std::string& html) {
    std::string text;
    return fuzz::read_fragment(html, text).empty();
}

}  // namespace

TEST_CASE("a message with anything that is not ours is seen") {
    const std::string good = message();
    REQUIRE(good_mail(good));
    CHECK_FALSE(good_mail(with(good, "Subject: Interview", "Subject: Interview\r\nBcc: evil@example.com")));
    CHECK_FALSE(good_mail(with(good, "Subject: Interview", "Subject: a\r\nSubject: b")));
    CHECK_FALSE(good_mail(with(good, "Subject: Interview", "Subject: a\nb")));
    CHECK_FALSE(good_mail(with(good, "Subject: Interview", "Subject: a\r\n \r\n b")));
    CHECK_FALSE(good_mail(with(good, "Subject: Interview", "Subject: " + std::string(999, 'x'))));
    CHECK_FALSE(good_mail(with(good, "Subject: Interview", "Subject: a b" + std::string(80, 'x'))));
    CHECK_FALSE(good_mail(with(good, "Dear Dana,", "Dear =Dana,")));
    CHECK_FALSE(good_mail(with(good, "Dear Dana,", "Dear " + std::string(90, 'x'))));
    CHECK_FALSE(good_mail(with(good, "\r\n\r\n--", "\r\n\r\nhello\r\n--")));
    CHECK_FALSE(good_mail(good + "more\r\n"));
    CHECK_FALSE(
        good_mail(with(good, "quoted-printable\r\n", "quoted-printable\r\nContent-Disposition: attachment\r\n")));
}

TEST_CASE("the people of a header are read") {
    fuzz::Mail mail;
    REQUIRE(fuzz::read_mail(message(), mail).empty());
    const auto people = fuzz::read_addresses(mail.field("To"));
    REQUIRE(people.size() == 3);
    CHECK(people[0] == std::pair<std::string, std::string>("Lee, Dana", "dana@example.com"));
    CHECK(people[1] == std::pair<std::string, std::string>("Zo\xC3\xAB", "zoe@example.com"));
    CHECK(people[2] == std::pair<std::string, std::string>("", "sam@example.com"));
    CHECK(fuzz::decoded_words("=?utf-8?B?YQ==?= =?utf-8?B?Yg==?= c") == "ab c");
}

TEST_CASE("a calendar with anything that is not ours is seen") {
    const std::string good = answer();
    REQUIRE(good_answer(good));
    CHECK_FALSE(good_answer(with(good, "SUMMARY", "ATTACH:x\r\nSUMMARY")));
    CHECK_FALSE(good_answer(with(good, "SUMMARY", "UID:2\r\nSUMMARY")));
    CHECK_FALSE(good_answer(with(good, "SUMMARY", "BEGIN:VALARM\r\nEND:VALARM\r\nSUMMARY")));
    CHECK_FALSE(good_answer(with(good, "END:VEVENT", "END:VEVENT\r\nBEGIN:VEVENT\r\nEND:VEVENT")));
    CHECK_FALSE(good_answer(with(good, "SUMMARY:Interview", "SUMMARY:a\nb")));
    CHECK_FALSE(good_answer(with(good, "SUMMARY:Interview", "SUMMARY:" + std::string(80, 'x'))));
    CHECK_FALSE(good_answer(with(good, "SUMMARY:Interview", "SUMMARY:\xC3\r\n \xA9")));
    CHECK_FALSE(good_answer(with(good, "METHOD:REPLY", "METHOD:REQUEST")));
    CHECK_FALSE(good_answer(with(good, "ATTENDEE;", "ATTENDEE;ROLE=CHAIR;CN=\"x\";")));
    CHECK_FALSE(good_answer(with(good, "ATTENDEE;", "ATTENDEE;CN=a\"b\";")));
    CHECK_FALSE(good_answer(with(good, "ATTENDEE;", "ATTENDEE;CN=\"a\"b;")));
    CHECK_FALSE(good_answer(with(good, "ATTENDEE;", "ATTENDEE;CN;")));
    CHECK_FALSE(good_answer(good + good));
    CHECK(fuzz::calendar_text_of("a\\;b\\,c\\\\\\n") == "a;b,c\\\n");
    CHECK(fuzz::calendar_text_of("a;b").back() == '\x01');
}

TEST_CASE("a zone that hides something is seen") {
    const std::string zone =
        "BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    const std::string good = with(answer(), "BEGIN:VEVENT", zone + "BEGIN:VEVENT");
    REQUIRE(good_answer(good));
    CHECK_FALSE(good_answer(with(good, "END:STANDARD", "ATTENDEE:mailto:x@y\r\nEND:STANDARD")));
    CHECK_FALSE(good_answer(with(good, "END:STANDARD", "BEGIN:VEVENT\r\nEND:VEVENT\r\nEND:STANDARD")));
}

TEST_CASE("markup that is not ours is seen") {
    CHECK(good_html("<p><strong>a</strong><br>b &amp; &lt;c</p>\n"));
    for (const char* const bad : {"<p>a", "a", "<p><b>a</b></p>\n", "<p>a & b</p>\n", "<p>\"</p>\n",
                                  "<p><strong>a</p>\n", "<p class=x>a</p>\n", "<p>&nbsp;</p>\n"})
        CHECK_FALSE(good_html(bad));
}

TEST_CASE("the decoders take only what the RFCs have") {
    CHECK(fuzz::percent_decoded("a%20b@", "@") == "a b@");
    for (const char* const bad : {"a b", "%2", "%zz", "%2f", "a+b", "a&b"}) CHECK_FALSE(fuzz::percent_decoded(bad));
    CHECK(fuzz::base64_decoded("Wm/Dqw==") == "Zo\xC3\xAB");
    for (const char* const bad : {"Wm/", "Wm=a", "====", "Wm/D q=="}) CHECK_FALSE(fuzz::base64_decoded(bad));
    CHECK(fuzz::quoted_printable_decoded({"a=3D=", "b", "c"}) == "a=b\r\nc");
    for (const char* const bad : {"a ", "=3d", "\xC3", "a=", "=0"}) CHECK_FALSE(fuzz::quoted_printable_decoded({bad}));
    CHECK(fuzz::well_formed("\xC3\xA9\xF0\x9F\x98\x80"));
    for (const char* const bad : {"\xC3", "\xED\xA0\x80", "\xC0\xAF", "\xF4\x90\x80\x80", "\x80"})
        CHECK_FALSE(fuzz::well_formed(bad));
    CHECK(fuzz::crlf_lines("a\r\n\r\n") == std::vector<std::string>{"a", ""});
    for (const char* const bad : {"a", "a\n", "a\r\r\n", "a\nb\r\n"}) CHECK_FALSE(fuzz::crlf_lines(bad));
}

TEST_CASE("a text on one line") {
    CHECK(fuzz::on_one_line(" a\r\n\tb\xC2\x85\xE2\x80\xA8 c\x7F ") == "a b c");
    CHECK(fuzz::on_one_line("\xC3\xA9\xFF") == "\xC3\xA9\xEF\xBF\xBD");
    CHECK(fuzz::on_one_line(" \n ").empty());
}

TEST_CASE("a view that is not sound is seen") {
    form::FormView view;
    view.advice.verdict = "x";
    view.sections = {{"a", form::Pane::form, "", "", std::vector<form::Control>(1)}};
    view.sections[0].controls[0].id = "name";
    REQUIRE(fuzz::view_fault(view).empty());
    form::FormView twice = view;
    twice.sections.push_back(view.sections[0]);
    CHECK_FALSE(fuzz::view_fault(twice).empty());
    view.focus = "other";
    CHECK_FALSE(fuzz::view_fault(view).empty());
    view.focus = "";
    view.sections[0].controls[0].value = "\xFF";
    CHECK_FALSE(fuzz::view_fault(view).empty());
    letter::Letter letter;
    letter.subject = "a\nb";
    CHECK_FALSE(fuzz::letter_fault(letter).empty());
}
