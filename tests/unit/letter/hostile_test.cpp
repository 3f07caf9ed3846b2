// What somebody else's keyboard, clipboard or malice puts into a field, and what comes out.
#include <doctest/doctest.h>

#include "letter/compose.h"
#include "letter/text.h"
#include "output/output.h"
#include "unit/support.h"

using namespace letter;

namespace {

std::string utf8(std::uint32_t code) {
    const auto byte = [](std::uint32_t value) { return static_cast<char>(value); };
    if (code < 0x80) return {byte(code)};
    if (code < 0x800) return {byte(0xC0 | code >> 6), byte(0x80 | (code & 63))};
    if (code < 0x10000) return {byte(0xE0 | code >> 12), byte(0x80 | (code >> 6 & 63)), byte(0x80 | (code & 63))};
    return {byte(0xF0 | code >> 18), byte(0x80 | (code >> 12 & 63)), byte(0x80 | (code >> 6 & 63)),
            byte(0x80 | (code & 63))};
}

Letter with_everywhere(const Situation& situation, const Choice& goal, const std::string& value) {
    Request one;
    one.situation = situation.id;
    one.goal = goal.id;
    one.length = Length::full;
    one.reason = "own";
    one.position = one.company = one.place = one.topic = one.own_reason = one.zone = value;
    one.candidate = {value, value};
    one.date = Date{2026, 11, 26};
    one.recipients = parse_recipients(support::catalog(), value);
    return compose(support::catalog(), one);
}

template <class Visit>
void every_piece(const Letter& letter, Visit visit) {
    visit(letter.subject);
    visit(letter.salutation);
    visit(letter.close);
    for (const std::string& line : letter.signature) visit(line);
    for (const Paragraph& paragraph : letter.paragraphs)
        for (const Sentence& sentence : paragraph.sentences) visit(sentence.text);
}

template <class Visit>
void every_goal(Visit visit) {
    for (const Situation& situation : support::catalog().situations())
        for (const Choice& goal : situation.goals) visit(situation, goal);
}

}  // namespace

TEST_CASE("every control and every bidirectional control is taken out (UAX #9, table 1; C0, C1)") {
    for (std::uint32_t code = 1; code < 0xA0; ++code)
        if (code < ' ' || code >= 0x7F) {
            const bool space = code >= '\t' && code <= '\r';
            CHECK_MESSAGE(one_line("a" + utf8(code) + "b", 10) == (space ? "a b" : "ab"), code);
        }
    for (const std::uint32_t code : {0x061CU, 0x200EU, 0x200FU, 0x202AU, 0x202BU, 0x202CU, 0x202DU, 0x202EU, 0x2066U,
                                     0x2067U, 0x2068U, 0x2069U, 0x2028U, 0x2029U, 0x200BU, 0xFEFFU})
        CHECK_MESSAGE(one_line("a" + utf8(code) + "b", 10) == "ab", code);
    CHECK(one_line(std::string("a\0b", 3), 10) == "ab");
    CHECK(one_line("می\xE2\x80\x8Cخواهم", 100) == "می\xE2\x80\x8Cخواهم");  // the zero-width non-joiner is spelling
}

TEST_CASE("every code point survives repair, and nothing else does") {
    for (std::uint32_t code = 0; code < 0x110000; code += code < 0x3000 ? 1 : 97) {
        const bool surrogate = code >= 0xD800 && code < 0xE000;
        if ((repair_utf8(utf8(code)) == utf8(code)) == surrogate) FAIL_CHECK(code);
    }
    support::Dice dice(5);
    for (int i = 0; i < 2000; ++i) {
        std::string noise;
        for (std::uint32_t size = dice.roll(24); size > 0; --size) noise += static_cast<char>(dice.roll(256));
        const std::string once = repair_utf8(noise);
        if (repair_utf8(once) != once) FAIL_CHECK(noise);
        const std::string line = one_line(noise, 12);
        if (line.size() > 12 || repair_utf8(line) != line || one_line(line, 12) != line) FAIL_CHECK(noise);
    }
    CHECK(repair_utf8("\xED\xA0\xBD\xED\xB8\x80").find('\xED') == std::string::npos);  // CESU-8
}

TEST_CASE("whatever is typed everywhere, each part of the letter is one clean line") {
    for (const std::string value : support::hostile)
        every_goal([&](const Situation& situation, const Choice& goal) {
            every_piece(with_everywhere(situation, goal, value), [&](const std::string& text) {
                if (repair_utf8(text) != text) FAIL_CHECK("not UTF-8: " << text);
                for (const char c : text)
                    if ((c >= 0 && c < ' ') || c == 0x7F) FAIL_CHECK("a control character in: " << text);
                if (text != one_line(text, 100000)) FAIL_CHECK("not one clean line: " << text);
            });
        });
}

TEST_CASE("braces and brackets in a value are only characters") {
    const std::string value = "{{placeholder}} [x] {position}";
    every_goal([&](const Situation& situation, const Choice& goal) {
        const std::string text = output::plain(with_everywhere(situation, goal, value));
        CHECK(support::contains(text, value));
        CHECK(support::count(text, "{{") == support::count(text, "{{placeholder}} [x] {position}"));
    });
}

TEST_CASE("ten thousand characters everywhere make a letter of bounded size") {
    for (const std::string unit : {"x", "x ", "\xF0\x9F\x98\x80", "\xFF", "[", "a, ", "Dr. X and "}) {
        std::string value;
        while (value.size() < 10000) value += unit;
        every_goal([&](const Situation& situation, const Choice& goal) {
            const Letter letter = with_everywhere(situation, goal, value);
            if (output::plain(letter).size() > 6000) FAIL_CHECK(situation.id << ": " << output::plain(letter).size());
            if (letter.subject.size() > 600) FAIL_CHECK(situation.id << ": " << letter.subject.size());
        });
    }
}
