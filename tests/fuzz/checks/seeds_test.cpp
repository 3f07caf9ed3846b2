// The seeds are good examples still: a format that moved on would leave the fuzzers knocking at the door.
#include <doctest/doctest.h>

#include <filesystem>

#include "engine/engine.h"
#include "form/draft.h"
#include "fuzz/support/assets.h"
#include "intake/json.h"
#include "letter/request_json.h"
#include "letter/validate.h"
#include "overlay/overlay.h"

namespace {

const std::string corpus = "tests/fuzz/corpus/";

}  // namespace

TEST_CASE("every target has seeds, and they are small") {
    std::uintmax_t all = 0;
    for (const auto& target : std::filesystem::directory_iterator("tests/fuzz/targets")) {
        const std::filesystem::path folder = corpus + target.path().stem().string();
        CAPTURE(folder.string());
        REQUIRE(std::filesystem::is_directory(folder));
        std::size_t files = 0;
        for (const auto& seed : std::filesystem::directory_iterator(folder)) {
            all += seed.file_size();
            ++files;
        }
        CHECK(files > 0);
    }
    CHECK(all < 150'000);
}

TEST_CASE("the overlays can be laid over the small catalog") {
    const std::string small = fuzz::file(corpus + "catalog/small");
    const std::size_t rule = small.find("\n=====\n");
    for (const char* name : {"reword", "add"})
        for (const letter::Problem& one :
             overlay::lay(small.substr(0, rule), small.substr(rule + 7), fuzz::file(corpus + "overlay/" + name))
                 .problems)
            CHECK_MESSAGE(false, letter::describe(one));
}

TEST_CASE("the small catalog loads") {
    const std::string text = fuzz::file(corpus + "catalog/small");
    const std::size_t rule = text.find("\n=====\n");
    REQUIRE(rule != std::string::npos);
    const letter::LoadResult loaded = letter::load_catalog(text.substr(0, rule), text.substr(rule + 7));
    for (const letter::Problem& one : loaded.problems) CHECK_MESSAGE(false, letter::describe(one));
}

TEST_CASE("the small words and their source load") {
    const std::string text = fuzz::file(corpus + "words/small");
    const std::string file = "call";
    std::vector<letter::Problem> problems;
    const auto value = letter::parse_json(text, file, problems);
    REQUIRE(value.has_value());
    const letter::Node root(*value, file, problems);
    const intake::Words words = intake::load_words(root.at("words"));
    const intake::Intake read = intake::read(words, intake::read_source(root.at("source")));
    for (const letter::Problem& one : problems) CHECK_MESSAGE(false, letter::describe(one));
    CHECK(read.found.size() > 3);
}

TEST_CASE("requests, drafts and calls are good ones") {
    for (const char* const name : {"plain", "late", "slots", "hostile"}) {
        std::string text = fuzz::file(corpus + "request/" + name);
        text.pop_back();  // chooses the locale
        std::vector<letter::Problem> problems;
        CHECK_MESSAGE(letter::read_request(fuzz::catalog(), text, name, problems).has_value(), name);
    }
    CHECK(form::read_draft(fuzz::file(corpus + "draft/full")).draft.has_value());
    engine::Engine engine;
    REQUIRE(engine.start(fuzz::file("assets/catalog.json"), fuzz::file("assets/locales/en-US.json")).empty());
    for (const char* const name : {"plain", "html", "txt", "mailto", "links", "sms", "eml", "eml-counter", "reply",
                                   "counter", "reminder", "compose", "intake"}) {
        const engine::Result result = engine.call(fuzz::file(corpus + "engine/" + name));
        CHECK_MESSAGE(result.good, name << ": " << result.bytes);
    }
}
