#include <doctest/doctest.h>

#include "letter/catalog.h"
#include "letter/compose.h"
#include "letter/text.h"
#include "unit/support.h"

using namespace letter;

namespace {

/// The problems of the real files with one text replaced in one of them, one a line.
std::string problems(bool in_locale, const std::string& from, const std::string& to) {
    std::string structure = support::structure_text();
    std::string locale = support::locale_on_one_line();
    std::string& text = in_locale ? locale : structure;
    const std::size_t at = text.find(from);
    REQUIRE_MESSAGE(at != std::string::npos, from);
    text.replace(at, from.size(), to);
    const LoadResult result = load_catalog(structure, locale);
    CHECK_FALSE(result.catalog);
    std::string all;
    for (const Problem& problem : result.problems) all += describe(problem) + "\n";
    return all;
}

void finds(bool in_locale, const std::string& from, const std::string& to, const std::string& wanted) {
    const std::string all = problems(in_locale, from, to);
    CHECK_MESSAGE(support::contains(all, wanted), "wanted: " << wanted << "\ngot: " << all);
}

}  // namespace

TEST_CASE("the files that ship are sound") {
    const LoadResult result = load_catalog(support::structure_text(), support::locale_text());
    for (const Problem& problem : result.problems) MESSAGE(describe(problem));
    REQUIRE(result.catalog);
    CHECK(result.catalog->situations().size() == 11);
    CHECK(result.catalog->locale() == "en-US");
}

TEST_CASE("what is not JSON is named by line and column") {
    finds(false, "\"version\": 1,", "\"version\": 1", "assets/catalog.json: this is not JSON; look at line 4");
    const LoadResult truncated = load_catalog(support::structure_text().substr(0, 300), "");
    CHECK(truncated.problems.size() == 2);
}

TEST_CASE("each mistake is told with its place and its mend") {
    finds(true, "\"conjunction\": \"and\"", "\"conjunction\": 7",
          "assets/locales/en-US.json at /conjunction: this must be a text");
    finds(true, "\"conjunction\": \"and\",", "", "\"conjunction\" is missing; add it");
    finds(true, "{position} role]", "{positoin} role]", "there is no detail {positoin}");
    finds(true, "\"goal\": [\"reschedule\"]", "\"gaol\": [\"reschedule\"]",
          "/moves/subject/12/when/gaol: a rule cannot ask about \"gaol\"");
    finds(true, "\"kind\": \"verdict\"", "\"kind\": \"opinion\"", "/advice/cancel/0/kind: advice is of the kind");
    finds(true, "\"subject\": [", "\"subjekt\": [", "/moves/subjekt: the catalog has no such move");
    finds(true, "\"Sunday\", ", "", "/dates/weekdays: there must be 7 weekdays");
    finds(false, "\"goodwill@standard\"", "\"goodwill@long\"", "/situations/0/goals/0/email/2/moves/0: after '@'");
    finds(false, "\"thank-invitation\", \"cancel\"]", "\"thank-you\", \"cancel\"]", "there is no move \"thank-you\"");
    finds(false, "\"icon\": \"calendar-x\",", "", "/situations/0: \"icon\" is missing");
    finds(false, "\"situations\": [", "\"situationen\": [", "\"situations\" is missing");
}

TEST_CASE("a pointer escapes what RFC 6901 wants escaped") {
    const LoadResult result = load_catalog(R"({"moves": {"a/b~c": 5}, "zones": [], "situations": []})", "{}");
    bool found = false;
    for (const Problem& problem : result.problems) found = found || problem.pointer == "/moves/a~1b~0c";
    CHECK(found);
}

TEST_CASE("no damage to the files makes the loader crash") {
    support::Dice dice(11);
    for (int i = 0; i < 300; ++i) {
        std::string structure = support::structure_text();
        std::string locale = support::locale_text();
        std::string& text = i % 2 == 0 ? structure : locale;
        const std::size_t at = dice.roll(text.size());
        switch (dice.roll(4)) {
            case 0:
                text.resize(at);
                break;
            case 1:
                text[at] = static_cast<char>(dice.roll(256));
                break;
            case 2:
                text.erase(at, dice.roll(40));
                break;
            default:
                text.insert(at, dice.roll(2) == 0 ? "[[[[" : "{\"a\":");
                break;
        }
        const LoadResult result = load_catalog(structure, locale);
        CHECK(result.catalog.has_value() == result.problems.empty());
        if (!result.catalog) continue;
        Request request;
        request.situation = result.catalog->situations().back().id;
        request.date = Date{2026, 12, 31};
        CHECK(repair_utf8(compose(*result.catalog, request).subject) == compose(*result.catalog, request).subject);
    }
}

TEST_CASE("texts of the interface are found by key") {
    const Catalog& catalog = support::catalog();
    CHECK(catalog.ui("title") == "Letter Assistant");
    CHECK(catalog.ui("no.such.key") == "no.such.key");
    CHECK(catalog.ui("error.email", "value", "{value}") ==
          "“{value}” is not an e-mail address. Write it like name@example.com.");
}
