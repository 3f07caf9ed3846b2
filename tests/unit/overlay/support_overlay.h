// The example overlay, changed in one place, and what is said of it.
#pragma once

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "overlay/overlay.h"
#include "unit/support.h"

namespace support {

using Json = nlohmann::ordered_json;

inline std::string words_of(const std::string& locale) {
    return file("assets/locales/" + locale + ".json");
}

inline const Json& example() {
    static const Json json = Json::parse(file("assets/overlays/example.json"));
    return json;
}

/// The example with another value at a JSON Pointer.
inline Json with(const std::string& pointer, const Json& value) {
    Json json = example();
    json[Json::json_pointer(pointer)] = value;
    return json;
}

inline Json without(const std::string& pointer) {
    Json json = example();
    const Json::json_pointer place(pointer);
    json[place.parent_pointer()].erase(place.back());
    return json;
}

inline overlay::Laid lay(const std::string& text, const std::string& locale = "en-US") {
    return overlay::lay(structure_text(), words_of(locale), text);
}

inline overlay::Laid lay(const Json& json, const std::string& locale = "en-US") {
    return lay(json.dump(), locale);
}

/// "pointer: message" lines.
inline std::string problems(const Json& json, const std::string& locale = "en-US") {
    std::string all;
    for (const letter::Problem& one : lay(json, locale).problems) all += one.pointer + ": " + one.message + "\n";
    return all;
}

inline void finds(const Json& json, const std::string& wanted) {
    const std::string all = problems(json);
    CHECK_MESSAGE(contains(all, wanted), "wanted: " << wanted << "\ngot: " << all);
}

/// The catalog with the overlay; it must be sound.
inline letter::Catalog laid(const Json& json, const std::string& locale = "en-US") {
    const overlay::Laid both = lay(json, locale);
    for (const letter::Problem& one : both.problems) FAIL_CHECK(letter::describe(one));
    letter::LoadResult loaded = letter::load_catalog(both.catalog, both.locale);
    for (const letter::Problem& one : loaded.problems) FAIL_CHECK(letter::describe(one));
    REQUIRE(loaded.catalog);
    return std::move(*loaded.catalog);
}

}  // namespace support
