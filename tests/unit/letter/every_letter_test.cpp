// Every situation, goal, channel, tone, length, notice and reason with two seeds; the recipients take turns, since only
// the salutation knows them (that is checked too), and the missing details are drawn.
#include <doctest/doctest.h>

#include <algorithm>

#include "letter/catalog_data.h"
#include "letter/compose.h"
#include "output/output.h"
#include "unit/support.h"

using namespace letter;

namespace {

const Moment now = {{2026, 11, 24}, {9, 0}};
const char* const people[] = {"", "Ms. Dana Lee", "Dana Lee and Sam Ortiz", "A B, C D, E F, G H, I J"};

/// A date, and for some a time, that makes this notice.
void schedule(Request& one, Notice notice, bool timed) {
    const Date dates[] = {{2027, 1, 7}, {2026, 11, 30}, {2026, 11, 25}, {2026, 11, 24}, {2026, 11, 24}, {2026, 11, 23}};
    one.date = dates[static_cast<std::size_t>(notice)];
    if (notice == Notice::minutes)
        one.time = Time{9, 45};
    else if (timed)
        one.time = Time{14, 30};
}

Request request(support::Dice& dice, const Situation& situation, const std::string& goal, std::size_t reason) {
    Request one;
    one.situation = situation.id;
    one.goal = goal;
    one.now = now;
    const std::size_t listed = situation.reasons.size();
    one.reason = reason < listed ? situation.reasons[reason].id : reason == listed ? "own" : "none";
    one.own_reason = "Because my visa will not be ready in time.";
    const std::uint32_t given = dice.roll(512);
    if ((given & 1U) != 0) one.position = "Data Analyst";
    if ((given & 2U) != 0) one.company = "Northwind Labs Inc.";
    if ((given & 4U) != 0) one.place = "your Austin office";
    if ((given & 8U) != 0) one.topic = "the new reporting platform";
    if ((given & 16U) != 0) one.zone = "America/New_York";
    if ((given & 32U) != 0) one.slots = {{Date{2026, 12, 1}, Time{10, 0}}, {Date{2027, 2, 2}, std::nullopt}};
    if ((given & 64U) != 0) one.candidate.name = "Jordan Smith";
    if ((given & 128U) != 0) one.candidate.phone = "(512) 555-0142";
    one.recipients = parse_recipients(support::catalog(), people[dice.roll(4)]);
    return one;
}

template <class Visit>
void every_one(const Situation& situation, const std::string& goal, Visit visit) {
    support::Dice dice(29);
    const int channels = support::offers(situation, goal, "phone") ? 2 : 1;
    for (int choice = 0; choice < 9 * 7 * 2 * channels; ++choice)
        for (std::size_t reason = 0; reason < situation.reasons.size() + 2; ++reason) {
            Request one = request(dice, situation, goal, reason);
            one.tone = static_cast<Tone>(choice % 3);
            one.length = static_cast<Length>(choice / 3 % 3);
            one.seed = static_cast<std::uint32_t>(choice / 63 % 2);
            one.channel = static_cast<Channel>(choice / 126);
            const int notice = choice / 9 % 7;
            if (notice < 6) one.notice = static_cast<Notice>(notice);
            if (notice < 6 && dice.roll(2) == 0)
                schedule(one, *one.notice, dice.roll(2) == 0);
            else if (dice.roll(3) == 0)
                one.time = Time{14, 30};
            visit(one);
        }
}

bool says(const Sentence& sentence, const std::string& marker) {
    const Move* move = find_move(support::catalog().data(), sentence.move);
    return move && std::find(move->says.begin(), move->says.end(), marker) != move->says.end();
}

/// Whether each month's name stands between the right weekday and a day: "Thursday, January 7, 2027".
bool weekdays_match(const std::string& text) {
    const DateWords& words = support::catalog().data().dates;
    for (std::size_t month = 0; month < 12; ++month)
        for (std::size_t at = text.find(words.months[month] + " "); at != std::string::npos;
             at = text.find(words.months[month] + " ", at + 1)) {
            const std::size_t number = at + words.months[month].size() + 1;
            const int day = std::atoi(text.c_str() + number);
            if (day == 0) continue;  // "May I"
            const std::size_t end = text.find_first_not_of("0123456789", number);
            const bool dated = end != std::string::npos && text.compare(end, 4, ", 20") == 0;
            const int year = dated ? std::atoi(text.c_str() + end + 2) : 2026;
            const int weekday_of = weekday({year, static_cast<int>(month) + 1, day});
            const std::string wanted = words.weekdays[static_cast<std::size_t>(weekday_of)] + ", ";
            if (at < wanted.size() || text.compare(at - wanted.size(), wanted.size(), wanted) != 0) return false;
        }
    return true;
}

/// What is wrong with the letter, or empty.
std::string wrong(const Request& one, const Letter& letter) {
    const std::string body = output::plain(letter);
    for (const char* bad : {"{", "}", "[", "]", "  ", " ,", " .", "..", ",.", ",,", "()", "( ", " )", "\n "})
        if (support::contains(body, bad) || support::contains(letter.subject, bad)) return std::string("holds ") + bad;
    if (!weekdays_match(body)) return "a weekday does not match its date";
    const bool email = one.channel == Channel::email;
    std::vector<const Sentence*> all;
    for (const Paragraph& paragraph : letter.paragraphs)
        for (const Sentence& sentence : paragraph.sentences) all.push_back(&sentence);
    std::size_t thanks = 0;
    std::size_t apologies = 0;
    bool decided = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i]->text.empty()) return "an empty sentence";
        thanks += says(*all[i], "thanks") ? 1 : 0;
        apologies += says(*all[i], "apology") ? 1 : 0;
        decided = decided || (i < 2 && says(*all[i], "decision"));
        for (std::size_t j = 0; j < i && email; ++j)
            if (all[i]->text == all[j]->text) return "says twice: " + all[i]->text;
    }
    if (!email) return {};
    if (!decided) return "the decision comes late";
    if (thanks > 1 || apologies > 1) return "thanks or apologizes twice";
    const std::size_t most[] = {5, 8, 10};
    if (all.size() > most[static_cast<std::size_t>(one.length)]) return "is too long";
    if (support::count(body, "Data Analyst") > 1) return "names the position twice";
    if (support::count(body, "Northwind Labs Inc.") > 1) return "names the company twice";
    if (letter.subject.empty() || letter.salutation.empty() || letter.close.empty()) return "lacks a part";
    return {};
}

std::string opening(const std::string& text) {
    return text.substr(0, text.find_first_of(" ,’"));
}

/// Sentences of the letter that open with the same word as the one before them, in one breath.
std::size_t open_alike(const Letter& letter) {
    std::size_t alike = 0;
    std::string last;
    for (const Paragraph& paragraph : letter.paragraphs) {
        if (!paragraph.heading.empty()) last.clear();
        for (const Sentence& sentence : paragraph.sentences) {
            alike += opening(sentence.text) == last ? 1 : 0;
            last = opening(sentence.text);
        }
    }
    return alike;
}

}  // namespace

TEST_CASE("every letter there is keeps the rules") {
    std::size_t letters = 0;
    std::size_t scripts = 0;
    std::size_t alike = 0;
    for (const Situation& situation : support::catalog().situations())
        for (const Choice& goal : situation.goals)
            every_one(situation, goal.id, [&](const Request& one) {
                const Letter letter = compose(support::catalog(), one);
                std::string problem = wrong(one, letter);
                ++(one.channel == Channel::email ? letters : scripts);
                if (one.channel == Channel::phone)
                    alike += open_alike(letter);
                else if (open_alike(letter) > 0)
                    problem = "two sentences in a row open alike";
                if (!problem.empty())
                    FAIL_CHECK(one.situation << "/" << one.goal << "/" << one.reason << " " << problem << "\n"
                                             << letter.subject << "\n"
                                             << output::plain(letter));
            });
    CHECK(letters > 12000);
    CHECK(scripts > 1500);
    CHECK(alike <= scripts);  // spoken: "I’m so sorry … I’ll send you …" is how people talk
}

TEST_CASE("only the salutation depends on who it is to") {
    constexpr std::uint32_t named = bit(Detail::names) | bit(Detail::first_names);
    for (const Move& move : support::catalog().data().moves) {
        if (move.id == "salutation" || move.id == "message-hello") continue;
        for (const Rule& rule : move.rules) {
            for (const Condition& one : rule.when) CHECK_MESSAGE(one.fact != Fact::recipients, move.id);
            Details details;
            details.values.fill("x");
            for (const Template& text : rule.say) {
                std::uint32_t used = 0;
                text.fill(details, &used);
                CHECK_MESSAGE((used & named) == 0, move.id);
            }
        }
    }
}
