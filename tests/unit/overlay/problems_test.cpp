// Everything that can be wrong in an overlay is said, with its place in the overlay.
#include "unit/overlay/support_overlay.h"

using support::example;
using support::finds;
using support::Json;
using support::with;
using support::without;

namespace {

const std::string rules = "/locales/en-US/moves/trial-move";
const std::string words = "/locales/en-US/situations/trial-day";

}  // namespace

TEST_CASE("the example is sound in every language that it has") {
    for (const char* locale : {"en-US", "de"}) CHECK(support::problems(example(), locale).empty());
}

TEST_CASE("what is no overlay") {
    CHECK(support::contains(support::lay(std::string("{")).problems.at(0).message, "this is not JSON; look at line 1"));
    CHECK(support::lay(std::string("[]")).problems.at(0).message == "this must be an object in { }");
    finds(without("/overlay"), ": \"overlay\" is missing; add it");
    finds(with("/overlay", "2"), "/overlay: write \"1\"");
    finds(with("/overlay", 1), "/overlay: this must be a text in quotes");
    finds(with("/situation", Json::array()), "/situation: there is no entry \"situation\"; there are: $schema overlay");
    finds(without("/locales"), ": \"locales\" is missing; add it");
    finds(with("/locales/tlh", Json::object()), "/locales/tlh: there is no locale \"tlh\"; there are: en-US en-GB de");
}

TEST_CASE("what is wrong in a situation is said at the overlay's own index") {
    finds(without("/situations/0/id"), "/situations/0: \"id\" is missing; add it");
    finds(with("/situations/0/id", "Trial Day"),
          "/situations/0/id: \"Trial Day\" is no id; an id is made of small letters");
    finds(with("/situations/0/icon", "dragon"),
          "/situations/0/icon: there is no icon \"dragon\"; there are: calendar-x");
    finds(with("/situations/0/fields/0", "salary"), "/situations/0/fields/0: there is no field \"salary\"");
    finds(with("/situations/0/channels/1", "phone"), "/situations/0/goals/0: a phone plan and the channel");
    finds(with("/situations/0/goals/0/email/0/moves/1", "trial-mvoe"),
          "/situations/0/goals/0/email/0/moves/1: there is no move \"trial-mvoe\"");
    finds(with("/situations/0/goals/0/email/0/moves/1", "trial-move@long"), "after '@' stands the shortest length");
    finds(with("/situations/0/goals", Json::array()), "/situations/0: a situation needs at least one goal");
    finds(with("/situations/0/goals/1/answer", "maybe"), "/situations/0/goals/1/answer: there is no answer \"maybe\"");
    finds(with("/situations/0/reasons/0", "none"), "/situations/0/reasons/0: the form adds \"none\" and \"own\"");
    finds(with("/situations/1", example()["situations"][0]), "/situations/1: there are two situations \"trial-day\"");
}

TEST_CASE("words that are missing are asked for where they belong") {
    finds(without(words), "/locales/en-US/situations: \"trial-day\" is missing; add it");
    finds(without(words + "/title"), words + ": \"title\" is missing; add it");
    finds(without(words + "/goals/cancel"), words + "/goals: \"cancel\" is missing; add it");
    finds(without(rules), "/locales/en-US/moves: \"trial-move\" is missing; add it");
    finds(without("/locales/en-US/advice/trial-day"), "/locales/en-US/advice: \"trial-day\" is missing; add it");
    finds(with("/situations/0/reasons/0", "allergy"), "/locales/en-US/reasons: \"allergy\" is missing; add it");
    finds(with("/moves/trial-thanks", Json::array()), "/locales/en-US/moves: \"trial-thanks\" is missing; add it");
}

TEST_CASE("what is wrong in a rule is said at the rule") {
    finds(with(rules + "/0/say/0", "Move [it"), rules + "/0/say/0: a '[' is never closed");
    finds(with(rules + "/1/say/0", "{salary}"),
          rules + "/1/say/0: there is no detail {salary}; the details are position");
    finds(with(rules + "/0/when", {{"weather", {"fine"}}}), rules + "/0/when/weather: a rule cannot ask about");
    finds(with(rules + "/0/when/tone/0", "wram"), rules + "/0/when/tone/0: there is no tone \"wram\"");
    finds(with(rules + "/0/say", Json::array()), rules + "/0/say: a rule needs at least one text to say");
    finds(without(rules + "/0/when"), rules + "/1: the rule before it always holds");
    finds(with("/locales/en-US/advice/trial-day/0/kind", "hint"), "/advice/trial-day/0/kind: advice is of the kind");
    finds(with("/locales/en-US/advice/cancle", Json::array()), "/locales/en-US/advice/cancle: there is no situation");
    finds(with("/locales/en-US/moves/clsoe", Json::array()),
          "/locales/en-US/moves/clsoe: the catalog has no such move");
    const Json instead = {{"instead", Json::parse(R"([{"say": ["{salary}"]}])")}};
    finds(with("/locales/en-US/moves/close", instead),
          "/locales/en-US/moves/close/instead/0/say/0: there is no detail");
}

TEST_CASE("a move that no plan has is told, one of ours that is no longer used is not") {
    Json json = with("/moves/unused", Json::array());
    json["locales"]["en-US"]["moves"]["unused"] = Json::parse(R"([{"say": ["Hello."]}])");
    CHECK(support::problems(json) == "/moves/unused: no plan uses this move; use it or take it out\n");
    Json panel = example();
    panel["situations"][0]["id"] = "panel";
    panel.erase("order");
    const std::string all = support::problems(panel);
    CHECK_MESSAGE(!support::contains(all, "panel-ask"), all);
}

TEST_CASE("a letter that would not do is told") {
    finds(with("/moves/trial-move", {"moved"}),
          "/situations/0: in en-US, \"trial-day\" with the goal \"move\": the e-mail never says");
    finds(with(rules, Json::parse(R"([{"say": ["Could we move it from {when}?"]}])")),
          "the e-mail never says what it is for");
    const std::string chatty = "Could we move it, " + std::string(330, 'x') + "?";
    finds(with(rules + "/0/say/0", chatty), "the text message has ");
    finds(with("/locales/en-US/moves/close",
               Json::parse(R"({"instead": [{"when": {"tone": ["warm"]}, "say": ["Yours,"]}]})")),
          "the e-mail lacks its subject, salutation or close");
}
