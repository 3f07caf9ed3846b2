// What the loader lets pass and a translator must still hear of.
#include "letter/validate.h"

#include <doctest/doctest.h>

#include "unit/support.h"

using namespace letter;

namespace {

enum class In { structure, locale };

/// The problems of the shipped files with the first `from` replaced by `to`: "pointer: message" lines.
std::string problems(In where, const std::string& from, const std::string& to) {
    std::string structure = support::structure_text();
    std::string locale = support::locale_on_one_line();
    std::string& text = where == In::locale ? locale : structure;
    const std::size_t at = text.find(from);
    REQUIRE_MESSAGE(at != std::string::npos, from);
    text.replace(at, from.size(), to);
    std::string all;
    for (const Problem& problem : validate_catalog(structure, locale))
        all += problem.pointer + ": " + problem.message + "\n";
    return all;
}

void finds(In where, const std::string& from, const std::string& to, const std::string& wanted) {
    const std::string all = problems(where, from, to);
    CHECK_MESSAGE(support::contains(all, wanted), "wanted: " << wanted << "\ngot: " << all);
}

}  // namespace

TEST_CASE("the shipped catalog and locale are complete") {
    for (const Problem& problem : validate_catalog(support::structure_text(), support::locale_text()))
        FAIL_CHECK(describe(problem));
}

TEST_CASE("names that nothing knows are found in the catalog") {
    finds(In::structure, "\"version\"", "\"versoin\": 1, \"version\"",
          "/versoin: there is no entry \"versoin\"; there are: $schema version");
    finds(In::structure, "\"topic\"", "\"topics\"", "there is no field \"topics\"");
    finds(In::structure, "\"notice\": \"past\"", "\"notice\": \"gone\"",
          "/notice: there is no notice \"gone\"; there are: weeks");
    finds(In::structure, "\"channels\": [\"email\", \"phone\"]", "\"channels\": [\"email\"]",
          "a phone plan and the channel \"phone\" belong together");
    finds(In::structure, "\"id\": \"late\",", "\"id\": \"missed\",", "there are two situations \"missed\"");
    finds(In::structure, "\"reach-me@full\"", "\"interest@full\"", "");
}

TEST_CASE("names that nothing knows are found in the locale") {
    finds(In::locale, "\"tone\": [\"warm\"]", "\"tone\": [\"wram\"]",
          "there is no tone \"wram\"; there are: warm neutral formal");
    finds(In::locale, "\"situation\": [\"panel\"]", "\"situation\": [\"pannel\"]", "there is no situation \"pannel\"");
    finds(In::locale, "\"notice\": [\"same-day\", \"minutes\"]", "\"notice\": [\"sameday\"]",
          "there is no notice \"sameday\"");
    finds(In::locale, "\"mix-up\": \"I mixed", "\"mixup\": \"\", \"mix-up\": \"I mixed",
          "/reasons/mixup: there is no entry");
    finds(In::locale, "\"UTC\": {", "\"Mars\": {}, \"UTC\": {", "/zones/Mars: there is no entry");
    finds(In::locale, "\"conjunction\"", "\"comment\": \"\", \"conjunction\"", "/comment: there is no entry");
}

TEST_CASE("texts that would be missed are asked for") {
    finds(In::locale, "\"tone.warm\"", "\"tone.hot\"", "/ui: \"tone.warm\" is missing; add it");
    finds(In::locale, "\"script.why\"", "\"script.wherefore\"", "/ui: \"script.why\" is missing");
    finds(In::locale, "\"date\": \"{weekday}, {month} {day}\"", "\"date\": \"{month} {day}\"",
          "/dates/date: put {weekday} into this pattern");
    finds(In::locale, "\"say\": [\"Interview cancellation[: {about}]\"] }",
          "\"say\": [\"Cancellation\"] }, { \"say\": [\"x\"] }", "so that this one never speaks");
}

TEST_CASE("what the loader finds comes first, alone") {
    const std::vector<Problem> found = validate_catalog("{", support::locale_text(), "a.json", "b.json");
    REQUIRE(found.size() == 1);
    CHECK(found[0].file == "a.json");
    CHECK(found[0].pointer.empty());
}

TEST_CASE("null is a wrong type like any other") {
    finds(In::locale, "\"conjunction\": \"and\"", "\"conjunction\": null",
          "/conjunction: this must be a text in quotes");
    finds(In::structure, "\"reasons\": [", "\"reasons\": null, \"x\": [",
          "/situations/0/reasons: this must be a text in quotes, or a list of texts in [ ]");
}
