#include "letter/typeset.h"

#include <algorithm>

#include "letter/text.h"

namespace letter {
namespace {

/// Whether the word that begins here takes an elision.
bool elided(const CatalogData& data, std::string_view word) {
    return std::any_of(data.elided_before.begin(), data.elided_before.end(), [&](const std::string& start) {
        std::string upper = start;
        capitalize(upper);
        return word.substr(0, start.size()) == start || word.substr(0, upper.size()) == upper;
    });
}

}  // namespace

std::string typeset_words(const CatalogData& data, std::string text) {
    for (const auto& [from, to] : data.typography) replace_all(text, from, to);
    return text;
}

void typeset_sentence(const CatalogData& data, std::string& text) {
    for (const auto& [from, to] : data.elisions)
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
            if (elided(data, std::string_view(text).substr(at + from.size()))) text.replace(at, from.size(), to);
}

}  // namespace letter
