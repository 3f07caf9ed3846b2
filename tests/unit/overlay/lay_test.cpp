// What an overlay adds and replaces, and that all else stays.
#include "letter/compose.h"
#include "unit/overlay/support_overlay.h"

using support::example;
using support::Json;
using support::laid;

namespace {

letter::Request request(const std::string& situation, letter::Tone tone = letter::Tone::neutral) {
    letter::Request one;
    one.situation = situation;
    one.tone = tone;
    one.company = "Northwind";
    one.date = letter::Date{2026, 12, 1};
    one.now = letter::Moment{{2026, 11, 24}, {9, 0}};
    return one;
}

std::string body(const letter::Letter& letter) {
    std::string text;
    for (const letter::Paragraph& one : letter.paragraphs) text += letter::join(one) + "\n";
    return text;
}

}  // namespace

TEST_CASE("an overlay adds a situation, in the languages that it has words for") {
    const letter::Catalog english = laid(example());
    REQUIRE(english.situations().size() == support::catalog().situations().size() + 1);
    CHECK(english.situations()[0].id == "cancel");
    CHECK(english.situations()[1].id == "trial-day");
    CHECK(english.situations()[1].title == "Trial day");
    CHECK(english.languages().size() == 2);
    const letter::Letter made = letter::compose(english, request("trial-day"));
    CHECK(made.subject == "Request to move my trial day: December 1");
    CHECK(
        support::contains(body(made), "whether we could move my trial day at Northwind, set for Tuesday, December 1."));
    const letter::Letter german = letter::compose(laid(example(), "de"), request("trial-day"));
    CHECK(support::contains(body(german), "bei Northwind zu verschieben."));
}

TEST_CASE("a locale without words for a new situation cannot be offered") {
    CHECK(overlay::locales(support::structure_text(), example().dump()) == std::vector<std::string>{"en-US", "de"});
    CHECK(support::problems(example(), "fr") == "/locales: there are no words for \"fr\"; add them\n");
}

TEST_CASE("an overlay that only rewords leaves every language") {
    const Json json = {{"overlay", "1"}, {"locales", {{"de", {{"reasons", {{"family", "Familiäre Gründe"}}}}}}}};
    CHECK(overlay::locales(support::structure_text(), json.dump()).size() == 5);
    const letter::Catalog french = laid(json, "fr");
    CHECK(french.languages().size() == 5);
    CHECK(laid(json, "de").find("cancel")->reasons[4].label == "Familiäre Gründe");
}

TEST_CASE("rules come before ours, which stay for every other case") {
    const letter::Catalog catalog = laid(example());
    CHECK(letter::compose(catalog, request("cancel", letter::Tone::warm)).close == "Best wishes,");
    CHECK(letter::compose(catalog, request("cancel", letter::Tone::formal)).close ==
          letter::compose(support::catalog(), request("cancel", letter::Tone::formal)).close);
}

TEST_CASE("a rule that always speaks, and rules that stand instead, replace ours") {
    for (const Json& rules :
         {Json::parse(R"([{"say": ["Yours,"]}])"), Json::parse(R"({"instead": [{"say": ["Yours,"]}]})")}) {
        const letter::Catalog catalog = laid(support::with("/locales/en-US/moves/close", rules));
        for (const letter::Tone tone : {letter::Tone::warm, letter::Tone::neutral, letter::Tone::formal})
            CHECK(letter::compose(catalog, request("missed", tone)).close == "Yours,");
    }
}

TEST_CASE("a sentence that is not wanted falls silent") {
    const letter::Catalog catalog =
        laid(support::with("/locales/en-US/moves/goodwill", Json::parse(R"([{"say": [""]}])")));
    CHECK(support::contains(body(letter::compose(support::catalog(), request("cancel"))), "right person"));
    CHECK_FALSE(support::contains(body(letter::compose(catalog, request("cancel"))), "right person"));
}

TEST_CASE("advice is added, and replaced") {
    const letter::Catalog added = laid(example());
    const letter::Advice before = letter::advise(support::catalog(), request("cancel"));
    const letter::Advice after = letter::advise(added, request("cancel"));
    CHECK(after.verdict == before.verdict);
    REQUIRE_FALSE(after.points.empty());
    CHECK(after.points.front().text ==
          "Once you have sent it, mark the interview as canceled under “My applications”.");
    const letter::Catalog replaced = laid(support::with(
        "/locales/en-US/advice/cancel", Json::parse(R"({"instead": [{"kind": "verdict", "say": ["Do it today."]}]})")));
    CHECK(letter::advise(replaced, request("cancel")).verdict == "Do it today.");
}

TEST_CASE("a situation is replaced as a whole, in its place") {
    Json json = example();
    json.erase("order");
    json["situations"][0]["id"] = "reschedule";
    for (const char* locale : {"en-US", "de"}) {
        Json& words = json["locales"][locale]["situations"];
        words["reschedule"] = words["trial-day"];
        words.erase("trial-day");
        json["locales"][locale]["advice"].erase("trial-day");
        json["locales"][locale]["moves"].erase("subject");
    }
    const letter::Catalog catalog = laid(json);
    CHECK(catalog.situations().size() == support::catalog().situations().size());
    const letter::Situation* const replaced = catalog.find("reschedule");
    REQUIRE(replaced);
    CHECK(replaced == &catalog.situations()[2]);
    CHECK(replaced->goals.size() == 2);
    CHECK(replaced->title == "Trial day");
    CHECK(letter::compose(catalog, request("reschedule")).subject.find("Request to reschedule my interview") == 0);
}

TEST_CASE("a phone script may have headings of its own") {
    Json json = example();
    json["situations"][0]["channels"].push_back("phone");
    for (Json& goal : json["situations"][0]["goals"])
        goal["phone"] = Json::parse(R"([{"heading": "greet", "moves": ["script-hello", "trial-cancel"]}])");
    support::finds(json, "/locales/en-US/ui: \"script.greet\" is missing; add it");
    for (const char* locale : {"en-US", "de"}) json["locales"][locale]["headings"]["greet"] = "Say hello";
    letter::Request one = request("trial-day");
    one.channel = letter::Channel::phone;
    CHECK(letter::compose(laid(json), one).paragraphs.front().heading == "Say hello");
}

TEST_CASE("every letter but those that it names is the same with and without it") {
    Json json = example();
    json["locales"]["en-US"]["moves"].erase("close");
    const letter::Catalog catalog = laid(json);
    for (const letter::Situation& situation : support::catalog().situations()) {
        for (const letter::Choice& goal : situation.goals) {
            letter::Request one = request(situation.id);
            one.goal = goal.id;
            const letter::Letter ours = letter::compose(support::catalog(), one);
            const letter::Letter theirs = letter::compose(catalog, one);
            CHECK(ours.subject == theirs.subject);
            CHECK(body(ours) == body(theirs));
        }
    }
}
