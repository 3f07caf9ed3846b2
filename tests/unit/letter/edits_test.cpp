// What a person does to single sentences: reword, leave out, ask for another wording.
#include <doctest/doctest.h>

#include "letter/compose.h"
#include "letter/explain.h"
#include "output/output.h"
#include "unit/support.h"

using namespace letter;

namespace {

Request cancelling() {
    Request one;
    one.situation = "cancel";
    one.goal = "cancel";
    one.position = "Data Analyst";
    one.company = "Northwind Labs";
    one.reason = "other-offer";
    one.date = Date{2026, 11, 30};
    one.time = Time{14, 30};
    one.candidate.name = "Jordan Smith";
    one.now = Moment{{2026, 11, 24}, {9, 0}};
    return one;
}

const Sentence* find(const Letter& letter, const std::string& key) {
    for (const Sentence& sentence : letter.account)
        if (sentence.key == key) return &sentence;
    return nullptr;
}

std::string written(const Request& request) {
    return output::plain(compose(support::catalog(), request));
}

}  // namespace

TEST_CASE("the account holds every part of the letter in order, once") {
    const Letter letter = compose(support::catalog(), cancelling());
    std::vector<std::string> body;
    for (const Paragraph& paragraph : letter.paragraphs)
        for (const Sentence& sentence : paragraph.sentences) body.push_back(sentence.text);
    REQUIRE(letter.account.size() == body.size() + 3);
    CHECK(letter.account.front().text == letter.subject);
    CHECK(letter.account[1].text == letter.salutation);
    CHECK(letter.account.back().text == letter.close);
    for (std::size_t i = 0; i < body.size(); ++i) CHECK(letter.account[i + 2].text == body[i]);
}

TEST_CASE("a sentence that a phone script says twice has two keys") {
    Request one = cancelling();
    one.channel = Channel::phone;
    const Letter letter = compose(support::catalog(), one);
    CHECK(find(letter, "script-hello"));
    CHECK(find(letter, "script-hello#2"));
    one.edits = {{"script-hello#2", false, "Good morning.", 0}};
    const std::string text = written(one);
    CHECK(support::count(text, "Good morning.") == 1);
    CHECK(support::contains(text, "Jordan Smith"));
}

TEST_CASE("a reworded sentence stays, whatever else changes; what the form would say is told") {
    Request one = cancelling();
    one.edits = {{"reason", false, "I have found my calling elsewhere.", 0}};
    for (const char* const reason : {"other-offer", "family", "none"}) {
        one.reason = reason;
        const Letter letter = compose(support::catalog(), one);
        const Sentence* sentence = find(letter, "reason");
        REQUIRE(sentence);
        CHECK(sentence->origin == Origin::edited);
        CHECK(sentence->text == "I have found my calling elsewhere.");
        CHECK(sentence->fresh.empty() == (one.reason == "none"));
        CHECK(support::count(written(one), "calling elsewhere.") == 1);
    }
}

TEST_CASE("a sentence that is left out is gone, and what it named is said by the next that can") {
    Request one = cancelling();
    one.edits = {{"thank-invitation", true, std::nullopt, 0}};
    const Letter letter = compose(support::catalog(), one);
    const Sentence* sentence = find(letter, "thank-invitation");
    REQUIRE(sentence);
    CHECK(sentence->origin == Origin::omitted);
    CHECK_FALSE(support::contains(output::plain(letter), sentence->text));
    CHECK(support::contains(find(letter, "cancel")->text, "Data Analyst"));
    CHECK(support::contains(find(letter, "cancel")->text, "Northwind Labs"));
}

TEST_CASE("subject, salutation and close can be reworded too") {
    Request one = cancelling();
    one.edits = {{"subject", false, "News", 0}, {"salutation", false, "Dear all,", 0}, {"close", false, "Yours,", 0}};
    const Letter letter = compose(support::catalog(), one);
    CHECK(letter.subject == "News");
    CHECK(letter.salutation == "Dear all,");
    CHECK(letter.close == "Yours,");
}

TEST_CASE("each sentence can be said otherwise by itself, and comes round again") {
    Request one = cancelling();
    const Letter first = compose(support::catalog(), one);
    for (const Sentence& sentence : first.account) {
        if (sentence.wordings < 2 || sentence.key == "subject") continue;
        INFO(sentence.key);
        one.edits = {{sentence.key, false, std::nullopt, 1}};
        CHECK(find(compose(support::catalog(), one), sentence.key)->text != sentence.text);
    }
}

TEST_CASE("a hand edit of any kind of text is one harmless line") {
    Request one = cancelling();
    for (const char* const text : support::hostile) {
        one.edits = {{"cancel", false, std::string(text), 0}, {"subject", false, std::string(text), 0}};
        const Letter letter = compose(support::catalog(), one);
        CHECK(letter.subject.find_first_of("\r\n") == std::string::npos);
        CHECK(output::html(letter).find("<script") == std::string::npos);
    }
    one.edits = {{"cancel", false, std::string(), 0}, {"no-such-move", false, std::string("x"), 0}};
    CHECK(find(compose(support::catalog(), one), "cancel")->text.empty());
    CHECK_FALSE(support::contains(written(one), "  "));
}

TEST_CASE("every sentence says why it is there, and what it follows from") {
    Request one = cancelling();
    one.tone = Tone::formal;
    one.recipients = parse_recipients(support::catalog(), "Dana Lee");
    const Letter letter = compose(support::catalog(), one);
    for (const Sentence& sentence : letter.account) {
        const std::string why = explain(support::catalog(), sentence);
        CHECK_MESSAGE(!why.empty(), sentence.key);
        CHECK_MESSAGE(why.find_first_of("{}") == std::string::npos, sentence.key);
    }
    CHECK(support::contains(explain(support::catalog(), *find(letter, "reason")), "Reason"));
    CHECK(support::contains(explain(support::catalog(), *find(letter, "close")), "Tone"));
    CHECK(support::contains(explain(support::catalog(), *find(letter, "cancel")), "Date"));
    CHECK(support::contains(explain(support::catalog(), *find(letter, "salutation")), "Name"));
}
