// Shared by the unit tests: the real catalog, and small helpers.
#pragma once

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>

#include "form/form.h"
#include "letter/catalog.h"

namespace support {

inline std::string file(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

inline const std::string& structure_text() {
    static const std::string text = file("assets/catalog.json");
    return text;
}

inline const std::string& locale_text() {
    static const std::string text = file("assets/locales/en-US.json");
    return text;
}

/// The same with every list and object on one line, as `"say": ["a", "b"] }`: for tests that replace a part of it.
inline std::string locale_on_one_line() {
    std::string flat;
    for (const char c : locale_text()) {
        if (c == '\n' || (c == ' ' && (flat.empty() || flat.back() == ' '))) {
            if (c == '\n' && !flat.empty() && flat.back() != ' ') flat += ' ';
            continue;
        }
        if (c == ']' && flat.back() == ' ') flat.pop_back();
        flat += c;
        if (c == '[') flat += ' ';  // so that the indentation after it is skipped; taken off below
    }
    for (std::size_t at = flat.find("[ "); at != std::string::npos; at = flat.find("[ ", at)) flat.erase(at + 1, 1);
    return flat;
}

/// The catalog as it ships.
inline const letter::Catalog& catalog() {
    static const letter::LoadResult loaded = letter::load_catalog(structure_text(), locale_text());
    return *loaded.catalog;
}

/// Numerical Recipes' generator: the same numbers on every machine.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : state_(seed) {}
    std::uint32_t roll(std::size_t sides) {
        state_ = state_ * 1664525U + 1013904223U;
        return (state_ >> 8U) % static_cast<std::uint32_t>(sides);
    }

private:
    std::uint32_t state_;
};

inline bool listed(const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

inline const letter::Choice& goal_named(const letter::Situation& situation, const std::string& id) {
    for (const letter::Choice& goal : situation.goals)
        if (goal.id == id) return goal;
    return situation.goals.front();
}

/// Whether the catalog gives this field to the situation's goal.
inline bool uses(const letter::Situation& situation, const std::string& goal, const std::string& field) {
    return listed(situation.fields, field) && !listed(goal_named(situation, goal).without, field);
}

inline bool offers(const letter::Situation& situation, const std::string& goal, const std::string& channel) {
    return listed(situation.channels, channel) &&
           !listed(goal_named(situation, goal).without, channel == "phone" ? "script" : channel);
}

inline bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

inline std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++found;
    return found;
}

/// What an attacker or an unlucky paste brings.
inline const char* const hostile[] = {
    "<script>alert(1)</script>",
    "{{placeholder}} {position} [x]",
    "a\r\nBcc: evil@example.com\r\n\r\nbody",
    "\xE2\x80\xAE"
    "right to left",
    "\xF0\x9F\x98\x80 \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB",
    "nul\x01\x02\x7F\x1B[31m",
    "\xED\xA0\x80 lone surrogate",
    "\xC0\xAF overlong \xFF\xFE",
    "\"quotes\" & 'apostrophes' %0D%0A ?&=#",
};

}  // namespace support
