// The words that ship, and short ways to read a text.
#pragma once

#include <string>
#include <vector>

#include "intake/intake.h"
#include "intake/words.h"
#include "unit/support.h"

namespace support {

inline std::string words_json() {
    std::string json = "{\"common\":" + file("assets/intake/common.json") + ",\"languages\":[";
    const std::pair<const char*, const char*> languages[] = {{"en", "en-US"}, {"de", "de"}, {"fr", "fr"}, {"es", "es"}};
    for (const auto& [language, locale] : languages) {
        if (json.back() != '[') json += ",";
        json += "{\"intake\":" + file("assets/intake/" + std::string(language) + ".json");
        json += ",\"locale\":" + file("assets/locales/" + std::string(locale) + ".json") + "}";
    }
    return json + "]}";
}

inline const intake::Words& words() {
    static const intake::LoadedWords loaded = intake::load_words(words_json(), "words");
    return loaded.words;
}

inline const intake::Language& language(const std::string& id) {
    for (const intake::Language& one : words().languages)
        if (one.id == id) return one;
    return words().languages.front();
}

inline intake::Source text_source(const std::string& text, const std::string& sent = "") {
    intake::Source source;
    source.text = text;
    source.sent = sent;
    source.today = "2026-11-24";
    source.locale = "en-US";
    return source;
}

/// "2026-11-30", "order: 2027-03-04 2027-04-03", or "" if nothing was found.
inline std::string shown(const intake::Intake& intake, const std::string& field) {
    for (const intake::Found& one : intake.found) {
        if (one.field != field) continue;
        std::string text = one.doubt == intake::Doubt::none ? "" : std::string(intake::name(one.doubt)) + ":";
        for (const std::string& value : one.values) text += (text.empty() ? "" : " ") + value;
        return text;
    }
    return {};
}

}  // namespace support
