// Every locale that ships: each situation, goal, channel, tone, length, reason and notice, in its own words.
#include <doctest/doctest.h>

#include "letter/catalog.h"
#include "letter/compose.h"
#include "output/output.h"
#include "unit/support.h"

using namespace letter;

namespace {

Request request(support::Dice& dice, const Catalog& catalog, const Situation& situation, std::size_t reason) {
    Request one;
    one.situation = situation.id;
    one.now = Moment{{2026, 11, 24}, {9, 0}};
    const std::size_t listed = situation.reasons.size();
    one.reason = reason < listed ? situation.reasons[reason].id : reason == listed ? "own" : "none";
    one.own_reason = "X Y Z.";
    const auto given = [&] { return dice.roll(2) == 0; };
    if (given()) one.position = "Data Analyst";
    if (given()) one.company = "Northwind";
    if (given()) one.place = "Zoom";
    if (given()) one.topic = "X";
    if (given()) one.date = Date{2026, 11, 24 + static_cast<int>(dice.roll(6))};
    if (given()) one.time = Time{14, static_cast<int>(dice.roll(2)) * 30};
    if (given()) one.zone = "Europe/Berlin";
    if (given()) one.slots = {{Date{2026, 12, 1}, Time{10, 0}}, {Date{2027, 2, 2}, std::nullopt}};
    if (given()) one.candidate = {"Jordan Smith", "555 0142"};
    if (given()) one.deadline = Date{2026, 12, 4};
    const char* const people[] = {"", "Dana Lee", "Dr. Sam Ortiz, Dana Lee", "A B, C D, E F, G H, I J"};
    one.recipients = parse_recipients(catalog, people[dice.roll(4)]);
    one.seed = dice.roll(4);
    return one;
}

/// What no language allows in a finished message; empty if there is nothing of it.
std::string wrong(const Letter& letter) {
    const std::string text = letter.subject + "\n" + output::plain(letter);
    for (const char* bad : {"{", "}", "[", "]", "  ", " ,", " .", "..", ",.", ",,", "()", "( ", " )", " \n", "\n "})
        if (support::contains(text, bad)) return std::string("holds ") + bad;
    if (letter.paragraphs.empty()) return "says nothing";
    const std::size_t limit = message_limit(letter.channel);
    if (limit > 0 && message_length(letter) > limit) return "is longer than its channel takes";
    if (letter.channel == Channel::email &&
        (letter.subject.empty() || letter.salutation.empty() || letter.close.empty()))
        return "lacks a part";
    return {};
}

template <class Visit>
void every_one(const Catalog& catalog, Visit visit) {
    support::Dice dice(11);
    const char* const channels[] = {"email", "phone", "text", "network"};
    for (const Situation& situation : catalog.situations())
        for (const Choice& goal : situation.goals)
            for (std::size_t channel = 0; channel < 4; ++channel)
                for (int choice = 0; support::offers(situation, goal.id, channels[channel]) && choice < 9 * 7; ++choice)
                    for (std::size_t reason = 0; reason < situation.reasons.size() + 2; ++reason) {
                        Request one = request(dice, catalog, situation, reason);
                        one.goal = goal.id;
                        one.channel = static_cast<Channel>(channel);
                        one.tone = static_cast<Tone>(choice % 3);
                        one.length = static_cast<Length>(choice / 3 % 3);
                        if (choice / 9 < 6) one.notice = static_cast<Notice>(choice / 9);
                        visit(one);
                    }
}

}  // namespace

TEST_CASE("every locale that ships is complete and writes clean messages") {
    for (const Language& language : support::catalog().languages()) {
        const std::string text = support::file("assets/locales/" + language.locale + ".json");
        const LoadResult loaded = load_catalog(support::structure_text(), text);
        REQUIRE_MESSAGE(loaded.catalog, language.locale);
        CHECK(loaded.catalog->locale() == language.locale);
        std::size_t messages = 0;
        every_one(*loaded.catalog, [&](const Request& one) {
            ++messages;
            const Letter letter = compose(*loaded.catalog, one);
            const std::string problem = wrong(letter);
            if (!problem.empty())
                FAIL_CHECK(language.locale << " " << one.situation << "/" << one.goal << "/" << one.reason << " "
                                           << problem << "\n"
                                           << letter.subject << "\n"
                                           << output::plain(letter));
            if (messages % 97 == 0) CHECK(output::plain(compose(*loaded.catalog, one)) == output::plain(letter));
        });
        CHECK(messages > 20000);
    }
}

TEST_CASE("British English has no American spelling") {
    const std::string text = support::file("assets/locales/en-GB.json");
    for (const char* const word :
         {"canceling", "canceled", "apologize", "favor ", "favor.", "Canceling", "Apologize", "p.m.", "color"})
        CHECK_MESSAGE(!support::contains(text, word), word);
}
