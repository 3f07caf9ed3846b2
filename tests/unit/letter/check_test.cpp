// The linter: what it finds in hand edits, in every language, and that it leaves a composed letter alone.
#include <doctest/doctest.h>

#include <algorithm>

#include "letter/check.h"
#include "letter/compose.h"
#include "unit/letter/locales.h"
#include "unit/support.h"

using namespace letter;

namespace {

Request plain_request(const char* situation, const char* goal) {
    Request one;
    one.situation = situation;
    one.goal = goal;
    one.position = "Data Analyst";
    one.company = "Northwind";
    one.date = Date{2026, 11, 30};
    one.time = Time{14, 30};
    one.now = Moment{{2026, 11, 24}, {9, 0}};
    one.recipients = {{"Dana Lee", "", ""}};
    return one;
}

std::vector<Finding> found(const Request& request, const Catalog& catalog = support::catalog()) {
    return check(catalog, request, compose(catalog, request));
}

const Finding* named(const std::vector<Finding>& all, const std::string& id) {
    for (const Finding& one : all)
        if (one.id == id) return &one;
    return nullptr;
}

/// The finding that this wording of the reason brings, or null. The vector lives as long as the test.
const Finding* reworded(const std::string& text, const std::string& id, const std::string& key = "reason") {
    static std::vector<Finding> all;
    Request one = plain_request("cancel", "cancel");
    one.reason = "family";
    one.edits = {{key, false, text, 0}};
    all = found(one);
    return named(all, id);
}

std::string mended(const std::string& text, const std::string& id) {
    const Finding* finding = reworded(text, id);
    REQUIRE_MESSAGE(finding, text);
    CHECK(finding->mend == Mend::replace);
    return finding->target;
}

}  // namespace

TEST_CASE("each slip of a hand edit is found, and a sound sentence is not") {
    const std::pair<const char*, const char*> slips[] = {
        {"blame", "It is your fault that I cannot come."},
        {"medical", "My migraine keeps me from coming."},
        {"criticism", "Frankly, the process was unprofessional."},
        {"money", "I was offered more money elsewhere."},
        {"placeholder", "I have accepted a position at [company]."},
        {"placeholder", "My reason: TBD."},
        {"placeholder", "I cannot come on ____."},
        {"exclamation", "I have accepted another position!"},
        {"capitals", "I have definitely DECIDED to go elsewhere."},
        {"thanks", "Thank you again."},
        {"unclear", "Could we find another date?"},
        {"past", "I could come on November 20."},
        {"weekday", "I could come on Monday, December 1."},
        {"name", "The Data Analyst position deserves somebody else."},
    };
    for (const auto& [id, text] : slips) CHECK_MESSAGE(reworded(text, id), id << ": " << text);
    for (const char* const good :
         {"I have accepted another position.", "I will be moving to NASA in May.", "We are hospitable people.",
          "I could come on Tuesday, December 1, 2026.", "A family matter needs me on December 24."}) {
        Request one = plain_request("cancel", "cancel");
        one.edits = {{"reason", false, std::string(good), 0}};
        for (const Finding& finding : found(one)) FAIL_CHECK(good << " -> " << finding.id << " " << finding.text);
    }
}

TEST_CASE("one press mends what can be mended") {
    CHECK(mended("I have accepted another position!", "exclamation") == "I have accepted another position.");
    CHECK(mended("Really?! Yes!!", "exclamation") == "Really? Yes.");
    CHECK(mended("I have DECIDED to go.", "capitals") == "I have decided to go.");
    CHECK(mended("URGENT matters keep me.", "capitals") == "Urgent matters keep me.");
    CHECK(mended("I could come on Monday, December 1.", "weekday") == "I could come on Tuesday, December 1.");
    CHECK(reworded("I could come on Monday, December 1.", "weekday")->weekday == "Tuesday");
    CHECK(reworded("It is your fault.", "blame")->mend == Mend::fresh);
}

TEST_CASE("what comes from a field is mended there") {
    Request one = plain_request("cancel", "cancel");
    one.reason = "own";
    one.own_reason = "my surgery is on Friday";
    std::vector<Finding> all = found(one);
    REQUIRE(named(all, "medical"));
    CHECK(named(all, "medical")->mend == Mend::reason);
    one.own_reason = "I am AWFULLY busy";
    all = found(one);
    REQUIRE(named(all, "capitals"));
    CHECK(named(all, "capitals")->target == "own_reason");
    one = plain_request("cancel", "cancel");
    one.position = "[position]";
    all = found(one);
    REQUIRE(named(all, "placeholder"));
    CHECK(named(all, "placeholder")->target == "position");
    one.own_reason.clear();
    one.position.clear();
    one.date.reset();
    one.time.reset();
    all = found(one);
    REQUIRE(named(all, "position"));
    CHECK(named(all, "position")->target == "position");
    REQUIRE(named(all, "date"));
    CHECK(named(all, "date")->mend == Mend::field);
}

TEST_CASE("a letter that has lost what it is for is found") {
    Request one = plain_request("cancel", "cancel");
    one.edits = {{"cancel", true, std::nullopt, 0}};
    std::vector<Finding> all = found(one);
    REQUIRE(named(all, "decision"));
    CHECK(named(all, "decision")->sentence == "cancel");
    one.edits = {{"cancel", false, std::string("I will not be there."), 0}};
    CHECK(named(found(one), "decision"));
    one.edits = {{"cancel", false, std::string("I have to cancel our interview."), 0}};
    CHECK_FALSE(named(found(one), "decision"));
}

TEST_CASE("a salutation by hand that names somebody else is found") {
    Request one = plain_request("cancel", "cancel");
    one.edits = {{"salutation", false, std::string("Dear Kim,"), 0}};
    CHECK(named(found(one), "salutation"));
    one.edits = {{"salutation", false, std::string("Hi Dana,"), 0}};
    CHECK_FALSE(named(found(one), "salutation"));
}

TEST_CASE("what is longer than anybody reads is found") {
    Request one = plain_request("cancel", "cancel");
    std::string text;
    for (int i = 0; i < 70; ++i) text += "word ";
    one.edits = {{"reason", false, text, 0}};
    CHECK(named(found(one), "long_sentence"));
    CHECK(named(found(one), "excuse"));
    one.channel = Channel::text;
    one.edits = {{"cancel", false, text + "and so I cancel.", 0}};
    CHECK(named(found(one), "long"));
}

TEST_CASE("in every language, a date by hand is held against the calendar") {
    const std::pair<const char*, const char*> wrong[] = {{"en-US", "Could it be Monday, December 1?"},
                                                         {"en-GB", "Could it be Monday 1 December?"},
                                                         {"de", "Ginge es am Montag, den 1. Dezember?"},
                                                         {"fr", "Serait-ce possible le lundi 1er décembre ?"},
                                                         {"es", "¿Sería posible el lunes 1 de diciembre de 2026?"}};
    for (const auto& [locale, text] : wrong) {
        INFO(locale);
        const Catalog catalog = support::load(locale);
        Request one = plain_request("reschedule", "move");
        one.edits = {{"slots", false, std::string(text), 0}};
        const std::vector<Finding> all = found(one, catalog);
        const Finding* finding = named(all, "weekday");
        REQUIRE(finding);
        CHECK(finding->mend == Mend::replace);
        one.edits = {{"slots", false, finding->target, 0}};
        CHECK_FALSE(named(found(one, catalog), "weekday"));
    }
}

TEST_CASE("no composed letter of any language is complained of") {
    for (const std::string& locale : support::locales()) {
        const Catalog catalog = support::load(locale);
        support::Dice dice(17);
        std::size_t letters = 0;
        for (const Situation& situation : catalog.situations())
            for (const Choice& goal : situation.goals)
                for (int i = 0; i < 90; ++i) {
                    Request one = plain_request(situation.id.c_str(), goal.id.c_str());
                    one.tone = static_cast<Tone>(i % 3);
                    one.length = static_cast<Length>(i / 3 % 3);
                    one.channel =
                        support::offers(situation, goal.id, "text") && i % 5 == 4 ? Channel::text : Channel::email;
                    one.seed = dice.roll(8);
                    if (situation.notice == "past") one.date = Date{2026, 11, 20};
                    const std::size_t reason = dice.roll(situation.reasons.size() + 1);
                    if (reason < situation.reasons.size()) one.reason = situation.reasons[reason].id;
                    if (dice.roll(2) == 0) one.slots = {{Date{2026, 12, 1}, Time{10, 0}}, {Date{2026, 12, 3}, {}}};
                    const Letter letter = compose(catalog, one);
                    for (const Finding& finding : check(catalog, one, letter)) {
                        std::string text;
                        for (const Sentence& sentence : letter.account) text += sentence.text + "\n";
                        FAIL_CHECK(locale << " " << one.situation << "/" << one.goal << " " << finding.id << " "
                                          << finding.text << " " << finding.sentence << "\n"
                                          << text);
                    }
                    ++letters;
                }
        CHECK(letters > 2000);
    }
}
