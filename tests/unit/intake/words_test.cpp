#include <doctest/doctest.h>

#include "intake/scan.h"
#include "unit/intake/support_intake.h"

TEST_CASE("the words that ship are whole") {
    const intake::LoadedWords loaded = intake::load_words(support::words_json(), "words");
    for (const letter::Problem& problem : loaded.problems) FAIL(letter::describe(problem));
    CHECK(loaded.words.languages.size() == 4);
}

TEST_CASE("what is missing or wrong is said with its place") {
    const auto problems = [](const std::string& from, const std::string& to) {
        std::string json = support::words_json();
        const std::size_t at = json.find(from);
        REQUIRE(at != std::string::npos);
        json.replace(at, from.size(), to);
        std::string all;
        for (const letter::Problem& one : intake::load_words(json, "words").problems)
            all += letter::describe(one) + "\n";
        return all;
    };
    CHECK(support::contains(problems("\"sign_off\"", "\"sign_of\""), "/languages/0/intake: \"sign_off\" is missing"));
    CHECK(support::contains(problems("\"position of …\"", "\"position of\""), "/languages/0/intake/position/sure"));
    CHECK(support::contains(problems("\"via\",", "\"\","), "/languages/0/intake/via"));
    CHECK(support::contains(problems("\"robots\"", "\"robot\""), "/common: \"robots\" is missing"));
    CHECK(support::contains(problems("{\"common\"", "{\"common\" x"), "this is not JSON"));
    CHECK_FALSE(intake::load_words("{\"common\":{},\"languages\":[]}", "words").problems.empty());
}

TEST_CASE("folding keeps every byte's place") {
    CHECK(intake::fold("ÄÖÜ ß ÉÈ Œ × ÷ ABC") == "äöü ß éè œ × ÷ abc");
    for (const char* hostile : support::hostile) CHECK(intake::fold(hostile).size() == std::string(hostile).size());
}

TEST_CASE("a phrase is found as whole words, in any case, over line ends, with any apostrophe") {
    const auto found = [](const std::string& text, const std::string& phrase) {
        const auto hit = intake::find_phrase(intake::fold(text), phrase);
        return hit ? text.substr(hit->from, hit->to - hit->from) : std::string();
    };
    CHECK(found("Mit freundlichen\n  Grüßen", "mit freundlichen grüßen") == "Mit freundlichen\n  Grüßen");
    CHECK(found("poste d’analyste", "poste d'") == "poste d’");
    CHECK(found("“Monday”", "monday") == "Monday");
    CHECK(found("«lundi»", "lundi") == "lundi");
    CHECK(found("concert", "cert").empty());
    CHECK(found("atelier", "at").empty());
    CHECK(found("à Paris", "à") == "à");
    CHECK(found("voilà", "à").empty());
}

TEST_CASE("cleaning") {
    CHECK(intake::clean("a\r\nb\rc\tD\xC2\xA0"
                        "E") == "a\nb\nc D E\n");
    CHECK(intake::clean("• *When:*  now\n\n\n\n- then") == "When: now\n\nthen\n");
    CHECK(intake::clean("a\xE2\x80\xAE"
                        "b\x01 \xFF") == "ab \xEF\xBF\xBD\n");
    CHECK(intake::clean(std::string(200000, 'a')).size() < 70000);
}
