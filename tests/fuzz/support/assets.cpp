#include "fuzz/support/assets.h"

#include <fstream>
#include <iterator>
#include <map>

#include "fuzz/support/require.h"

namespace fuzz {
namespace {

letter::Catalog load(const std::string& locale) {
    letter::LoadResult loaded =
        letter::load_catalog(file("assets/catalog.json"), file("assets/locales/" + locale + ".json"));
    require(loaded.catalog.has_value(), "the catalog that ships loads");
    return std::move(*loaded.catalog);
}

std::string words_json() {
    std::string json = "{\"common\":" + file("assets/intake/common.json") + ",\"languages\":[";
    const std::pair<const char*, const char*> languages[] = {{"en", "en-US"}, {"de", "de"}, {"fr", "fr"}, {"es", "es"}};
    for (const auto& [language, locale] : languages) {
        if (json.back() != '[') json += ",";
        json += "{\"intake\":" + file("assets/intake/" + std::string(language) + ".json");
        json += ",\"locale\":" + file("assets/locales/" + std::string(locale) + ".json") + "}";
    }
    return json + "]}";
}

}  // namespace

std::string file(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    require(stream.good(), path + " can be opened");
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

const letter::Catalog& catalog(std::string_view locale) {
    static std::map<std::string, letter::Catalog, std::less<>> all;
    const auto found = all.find(locale);
    return found != all.end() ? found->second : all.emplace(locale, load(std::string(locale))).first->second;
}

const intake::Words& words() {
    static const intake::LoadedWords loaded = [] {
        intake::LoadedWords one = intake::load_words(words_json(), "words");
        require(one.problems.empty(), "the words that ship load");
        return one;
    }();
    return loaded.words;
}

}  // namespace fuzz
