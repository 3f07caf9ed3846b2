#include "letter/compose.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "letter/catalog_data.h"
#include "output/output.h"
#include "unit/support.h"

using namespace letter;

namespace {

const char* const names[] = {"", "Dana Lee", "Ms. Dana Lee, Dr. Sam Ortiz", "A B, C D, E F, G H, I J"};

/// Details by bits, so that every subset of them can be left out.
Request request(const Situation& situation, const std::string& goal, std::uint32_t present) {
    Request result;
    result.situation = situation.id;
    result.goal = goal;
    const auto given = [&](int bit) { return (present >> bit & 1U) != 0; };
    if (given(0)) result.position = "Data Analyst";
    if (given(1)) result.company = "Northwind Labs Inc.";
    if (given(2)) result.date = Date{2026, 11, situation.notice == "past" ? 20 : 26};
    if (given(3)) result.time = Time{14, 30};
    if (given(4)) result.zone = "America/New_York";
    if (given(5)) result.place = "your Austin office";
    if (given(6)) result.topic = "the new reporting platform";
    if (given(7)) result.slots = {{Date{2026, 12, 1}, Time{10, 0}}, {Date{2026, 12, 2}, std::nullopt}};
    if (given(8)) result.candidate.name = "Jordan Smith";
    if (given(9)) result.candidate.phone = "(512) 555-0142";
    result.now = Moment{{2026, 11, 24}, {9, 0}};
    return result;
}

std::vector<Sentence> sentences(const Letter& letter) {
    std::vector<Sentence> all;
    for (const Paragraph& paragraph : letter.paragraphs)
        all.insert(all.end(), paragraph.sentences.begin(), paragraph.sentences.end());
    return all;
}

bool says(const Sentence& sentence, const std::string& marker) {
    const Move* move = find_move(support::catalog().data(), sentence.move);
    return move && std::find(move->says.begin(), move->says.end(), marker) != move->says.end();
}

std::ptrdiff_t how_often(const std::vector<Sentence>& all, const std::string& marker) {
    return std::count_if(all.begin(), all.end(), [&](const Sentence& one) { return says(one, marker); });
}

void check_typography(const std::string& text) {
    for (const char* wrong : {"{", "}", "[", "]", "  ", " ,", " .", "..", ",.", " ?", "and/or", "(s)", "()", "!"})
        CHECK_MESSAGE(!support::contains(text, wrong), "'" << wrong << "' in: " << text);
}

void check_email(const Request& request, const Letter& letter) {
    const std::vector<Sentence> all = sentences(letter);
    const std::string body = output::plain(letter);
    INFO(request.situation << "/" << request.goal << "/" << request.reason << "\n" << body);
    check_typography(letter.subject + "\n" + body);
    CHECK_FALSE(letter.subject.empty());
    CHECK_FALSE(letter.salutation.empty());
    CHECK_FALSE(letter.close.empty());
    const std::size_t most[] = {5, 8, 10};
    CHECK(all.size() >= 2);
    CHECK(all.size() <= most[static_cast<std::size_t>(request.length)]);
    CHECK(how_often(all, "thanks") <= 1);
    CHECK(how_often(all, "apology") <= 1);
    CHECK(how_often({all.begin(), all.begin() + std::min<std::ptrdiff_t>(3, static_cast<std::ptrdiff_t>(all.size()))},
                    "decision") == 1);
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) CHECK_MESSAGE(all[i].text != all[j].text, all[i].text);
    if (!request.position.empty()) CHECK(support::count(body, request.position) == 1);
    const Situation& situation = *support::catalog().find(request.situation);
    if (!request.company.empty() && support::uses(situation, request.goal, "company"))
        CHECK(support::count(body, request.company) == 1);
}

template <class Visit>
void every_combination(Visit visit) {
    support::Dice dice(7);
    for (const Situation& situation : support::catalog().situations())
        for (const Choice& goal : situation.goals)
            for (int tone = 0; tone < 3; ++tone)
                for (int length = 0; length < 3; ++length)
                    for (std::size_t reason = 0; reason < situation.reasons.size() + 2; ++reason)
                        for (std::uint32_t seed = 0; seed < 2; ++seed)
                            for (const std::uint32_t present : {0U, 1023U, dice.roll(1024), dice.roll(1024)}) {
                                Request one = request(situation, goal.id, present);
                                one.tone = static_cast<Tone>(tone);
                                one.length = static_cast<Length>(length);
                                const std::size_t ids = situation.reasons.size();
                                one.reason = reason < ids    ? situation.reasons[reason].id
                                             : reason == ids ? "own"
                                                             : "none";
                                one.own_reason = "Because my visa will not be ready in time.";
                                one.recipients = parse_recipients(support::catalog(), names[dice.roll(4)]);
                                one.notice = static_cast<Notice>(dice.roll(6));
                                one.seed = seed;
                                visit(situation, one);
                            }
}

}  // namespace

TEST_CASE("every combination makes a letter that keeps the rules") {
    std::size_t letters = 0;
    every_combination([&](const Situation&, const Request& one) {
        check_email(one, compose(support::catalog(), one));
        ++letters;
    });
    CHECK(letters > 5000);
}

TEST_CASE("every phone script can be spoken") {
    every_combination([](const Situation& situation, Request one) {
        if (!support::offers(situation, one.goal, "phone")) return;
        one.channel = Channel::phone;
        const Letter script = compose(support::catalog(), one);
        CHECK(script.channel == Channel::phone);
        CHECK(script.subject.empty());
        CHECK(script.paragraphs.size() >= 3);
        for (const Paragraph& paragraph : script.paragraphs) {
            CHECK_FALSE(paragraph.heading.empty());
            CHECK_FALSE(support::contains(paragraph.heading, "script."));
        }
        check_typography(output::plain(script));
    });
}

TEST_CASE("the same request makes the same letter, another seed another") {
    std::size_t different = 0;
    std::size_t turn = 0;
    every_combination([&](const Situation&, Request one) {
        if (++turn % 5 != 0) return;  // a fifth of them
        const std::string first = output::plain(compose(support::catalog(), one));
        CHECK(first == output::plain(compose(support::catalog(), one)));
        one.seed ^= 1U;
        if (first != output::plain(compose(support::catalog(), one))) ++different;
    });
    CHECK(different > 1000);
}

TEST_CASE("hostile values come out as harmless text") {
    for (const char* value : support::hostile) {
        for (const Situation& situation : support::catalog().situations()) {
            Request one = request(situation, situation.goals[0].id, 1023);
            one.position = one.company = one.place = one.topic = one.own_reason = one.candidate.name = value;
            one.reason = "own";
            one.recipients = parse_recipients(support::catalog(), value);
            const Letter letter = compose(support::catalog(), one);
            for (const std::string& text : {letter.subject, letter.salutation, join(letter.paragraphs[0])})
                for (const char c : text) CHECK((c < 0 || c >= ' '));
            CHECK_FALSE(support::contains(output::plain(letter), "\xE2\x80\xAE"));
        }
    }
}

TEST_CASE("a position that says so itself is not said twice") {
    Request one = request(*support::catalog().find("cancel"), "cancel", 0);
    one.position = "Data Analyst Position";
    CHECK(support::contains(output::plain(compose(support::catalog(), one)), "Data Analyst position."));
}

TEST_CASE("cancelling on the day is unmistakable at every length") {
    for (const Length length : {Length::brief, Length::standard, Length::full}) {
        Request one = request(*support::catalog().find("cancel-today"), "cancel", 1023);
        one.length = length;
        CHECK(how_often(sentences(compose(support::catalog(), one)), "final") == 1);
    }
}
