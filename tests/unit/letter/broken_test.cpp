// Broken catalogs: the whole line that a person reads, and documents that are nothing like a catalog.
#include <doctest/doctest.h>

#include "letter/catalog.h"
#include "unit/support.h"

using namespace letter;

namespace {

std::string told(const std::string& structure, const std::string& locale) {
    const LoadResult result = load_catalog(structure, locale, "c.json", "l.json");
    CHECK_FALSE(result.catalog);
    std::string all;
    for (const Problem& problem : result.problems) all += describe(problem) + "\n";
    return all;
}

std::string changed(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE_MESSAGE(at != std::string::npos, from);
    return text.replace(at, from.size(), to);
}

/// The first line told of the catalog, or of the locale, with one text replaced.
std::string of_structure(const std::string& from, const std::string& to) {
    const std::string all = told(changed(support::structure_text(), from, to), support::locale_text());
    return all.substr(0, all.find('\n'));
}
std::string of_locale(const std::string& from, const std::string& to) {
    const std::string all = told(support::structure_text(), changed(support::locale_on_one_line(), from, to));
    return all.substr(0, all.find('\n'));
}

const std::string not_json = ": this is not JSON; look at ";
const std::string hint = ": a comma, quote or bracket is missing or too many there\n";

}  // namespace

TEST_CASE("what is not JSON is placed by line and column") {
    const std::string good = support::locale_text();
    CHECK(told("", good) == "c.json" + not_json + "line 1, column 1" + hint);
    CHECK(told("{", good) == "c.json" + not_json + "line 1, column 2" + hint);
    CHECK(told("{\n  \"a\": 1,\n  \"b\" 2\n}", good) == "c.json" + not_json + "line 3, column 7" + hint);
    CHECK(told("{\"a\": tru}", good) == "c.json" + not_json + "line 1, column 10" + hint);
    CHECK(told(support::structure_text() + "}", good).rfind("c.json" + not_json, 0) == 0);
    CHECK(told("{\"a\": \"\xFF\"}", good) == "c.json" + not_json + "line 1, column 8" + hint);
    CHECK(told("{", "[") ==
          "c.json" + not_json + "line 1, column 2" + hint + "l.json" + not_json + "line 1, column 2" + hint);
}

TEST_CASE("each mistake in the catalog, word for word") {
    CHECK(of_structure("\"thank-invitation\", \"cancel\"]", "\"thanks\", \"cancel\"]") ==
          "c.json at /situations/0/goals/0/email/0/moves/0: there is no move \"thanks\"; add it to /moves or mend its "
          "name");
    CHECK(of_structure("\"final@full\"", "\"final@medium\"") ==
          "c.json at /situations/0/goals/0/email/1/moves/1: after '@' stands the shortest length that has this move: "
          "short, standard or full");
    CHECK(of_structure("\"icon\": \"calendar-x\"", "\"icon\": 7") ==
          "c.json at /situations/0/icon: this must be a text in quotes");
    CHECK(of_structure("\"thank-invitation\": [\"thanks\"]", "\"thank-invitation\": {}") ==
          "c.json at /moves/thank-invitation: this must be a text in quotes, or a list of texts in [ ]");
    CHECK(of_structure("\"id\": \"reschedule\",", "") == "c.json at /situations/2: \"id\" is missing; add it");
}

TEST_CASE("each mistake in the locale, word for word") {
    CHECK(of_locale("\"conjunction\": \"and\"", "\"conjunction\": [\"and\", 1]") ==
          "l.json at /conjunction/1: this must be a text in quotes");
    CHECK(of_locale("\"dates\": {", "\"dates\": [], \"x\": {") == "l.json at /dates: \"months\" is missing; add it");
    CHECK(of_locale("[: {about}]", "[: {abuot}]")
              .rfind("l.json at /moves/subject/0/say/0: there is no detail {abuot}; "
                     "the details are position company",
                     0) == 0);
    CHECK(of_locale("[: {about}]", "[: {about}") ==
          "l.json at /moves/subject/0/say/0: a '[' is never closed; write ']' where the optional part ends");
    CHECK(of_locale("\"goal\": [\"reschedule\"]", "\"goals\": [\"reschedule\"]") ==
          "l.json at /moves/subject/12/when/goals: a rule cannot ask about \"goals\"");
    CHECK(of_locale("\"has\": [\"slots\"]", "\"has\": [\"slot\"]").find(": there is no detail \"slot\"") !=
          std::string::npos);
    CHECK(of_locale("\"say\": [\"Hello.\"]", "\"say\": []")
              .find("/moves/script-hello/1/say: a rule needs at least one text to say") != std::string::npos);
}

TEST_CASE("a mistake is told once, and does not hide another") {
    std::string locale = changed(support::locale_on_one_line(), "\"Sunday\", ", "");
    locale = changed(locale, "\"name\": \"Eastern Time\"", "\"name\": null");
    locale = changed(locale, "\"say\": [\"Hello.\"]", "\"say\": [\"{nmae}\"]");
    const std::string all = told(support::structure_text(), locale);
    CHECK(support::count(all, "\n") == 3);
    for (const char* const place : {"/dates/weekdays", "/zones/America~1New_York/name", "/moves/script-hello/1/say/0"})
        CHECK_MESSAGE(support::count(all, place) == 1, place);
}

TEST_CASE("any JSON is refused without a crash") {
    const std::string deep = std::string(100000, '[') + std::string(100000, ']');
    for (const std::string& text :
         {std::string("null"), std::string("[]"), std::string("7"), std::string("\"x\""), std::string("{}"), deep,
          std::string(R"({"moves": 1, "zones": {}, "situations": [[]]})"),
          std::string(R"({"moves": {"": []}, "zones": [1, null], "situations": [null, {}, {"goals": [{}]}]})")}) {
        CHECK_FALSE(told(text, support::locale_text()).empty());
        CHECK_FALSE(told(support::structure_text(), text).empty());
        CHECK_FALSE(told(text, text).empty());
    }
}
