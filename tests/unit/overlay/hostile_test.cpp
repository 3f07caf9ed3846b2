// An overlay comes from outside: it says plain text of bounded length, in the places that are its own, or nothing.
#include "letter/compose.h"
#include "unit/overlay/support_overlay.h"

using support::example;
using support::finds;
using support::Json;
using support::with;

namespace {

/// Every text of the overlay's words, by JSON Pointer: what a person could be shown.
std::vector<std::string> texts(const Json& words) {
    std::vector<std::string> pointers;
    const Json flat = words.flatten();
    for (const auto& [pointer, value] : flat.items())
        if (value.is_string() && !support::contains(pointer, "/when/") && !support::contains(pointer, "/kind"))
            pointers.push_back(pointer);
    return pointers;
}

}  // namespace

TEST_CASE("markup, line breaks, and characters that steer or hide text are refused wherever a text stands") {
    const std::string wrong[] = {"<img src=x onerror=alert(1)>", "a > b",   "two\nlines",
                                 "two\r\nBcc: x@example.com",    "nul\x01", "\xE2\x80\xAEturned",
                                 "zero\xE2\x80\x8Bwidth",        "a  gap",  " before"};
    const std::string locale = "/locales/en-US";
    const std::vector<std::string> pointers = texts(example()["locales"]["en-US"]);
    REQUIRE(pointers.size() > 15);
    for (const std::string& text : wrong) {
        Json json = example();
        for (const std::string& pointer : pointers) json[Json::json_pointer(locale + pointer)] = text;
        const std::string all = support::problems(json);
        for (const std::string& pointer : pointers)
            CHECK_MESSAGE(support::contains(all, locale + pointer + ": "), pointer << " with " << text);
    }
    finds(with("/name", "<b>"), "/name: letters are plain text");
}

TEST_CASE("a text that is no UTF-8 is refused") {
    std::string text = example().dump();
    text.replace(text.find("Trial day"), 1, "\xFF");
    CHECK(support::contains(support::lay(text).problems.at(0).message, "this is not JSON"));
}

TEST_CASE("an overlay reaches the words that are its own, and no others") {
    for (const char* part : {"ui", "check", "dates", "zones", "honorifics", "greetings", "cuts", "locale", "__proto__"})
        finds(with(std::string("/locales/en-US/") + part, Json::object()), "there is no entry \"" + std::string(part));
    for (const char* part : {"zones", "honorifics", "version"})
        finds(with(std::string("/") + part, Json::object()), "there is no entry \"" + std::string(part));
    finds(with("/locales/en-US/headings", {{"x", "<"}}), "/locales/en-US/headings/x: letters are plain text");
}

TEST_CASE("its sizes are bounded") {
    const auto many = [](std::size_t count, const Json& one) { return Json(std::vector<Json>(count, one)); };
    const Json rule = Json::parse(R"({"say": ["Hello."]})");
    const std::string rules = "/locales/en-US/moves/close";
    finds(with(rules, many(81, rule)), rules + ": 81 are too many; at most 80");
    finds(with(rules + "/0/say", many(9, "Yours,")), rules + "/0/say: 9 are too many; at most 8");
    finds(with(rules + "/0/say/0", std::string(401, 'x')), "longer than 400 characters");
    finds(with("/locales/en-US/situations/trial-day/title", std::string(41, 'x')), "longer than 40 characters");
    finds(with("/situations", many(21, example()["situations"][0])), "/situations: 21 are too many; at most 20");
    finds(with("/situations/0/goals/0/email", many(9, example()["situations"][0]["goals"][0]["email"][0])),
          "at most 8");
    finds(with("/situations/0/goals/0/email/0/moves", many(13, "trial-move")), "at most 12");
    CHECK(support::lay(example().dump() + std::string(200'000, ' ')).problems.at(0).message ==
          "this is longer than 200000 bytes; shorten it");
    CHECK(support::lay(std::string(5000, '[')).problems.size() == 1);
}

TEST_CASE("a name that stands twice is refused: what was checked is what counts") {
    std::string text = example().dump();
    text.replace(text.find("\"trial-move\":[\"decision\""), 0, "\"trial-move\":[],");
    CHECK(support::contains(support::lay(text).problems.at(0).message, "\"trial-move\" stands here twice"));
    finds(with("/order", {"cancel", "cancel"}), "/order/1: \"cancel\" stands here twice");
    finds(with("/situations/0/reasons/1", "work"), "/situations/0/reasons/1: \"work\" stands here twice");
}

TEST_CASE("ids are ids") {
    for (const char* id : {"", "constructor prototype", "../x", "A", "a--b", "a-", "1a", "a\"b", "none\n"}) {
        finds(with("/situations/0/id", id), "/situations/0/id: \"");
        finds(with("/situations/0/reasons/0", id), "/situations/0/reasons/0: \"");
    }
    finds(with("/situations/0/id", std::string(41, 'a')), "/situations/0/id: \"");
    finds(with("/moves/A B", Json::array()), "/moves/A B: \"A B\" is no id");
}

TEST_CASE("values go into an overlay's sentences as they are, once") {
    const letter::Catalog catalog = support::laid(example());
    letter::Request request;
    request.situation = "trial-day";
    request.company = "{position}[x] {name}";
    request.position = "Baker";
    const letter::Letter made = letter::compose(catalog, request);
    CHECK(support::contains(letter::join(made.paragraphs.front()), "at {position}[x] {name}"));
}
