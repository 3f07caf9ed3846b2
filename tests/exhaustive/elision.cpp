#include "exhaustive/elision.h"

#include <string>

#include "exhaustive/characters.h"

namespace exhaustive {
namespace {

using Word = std::u32string_view;

bool starts(Word word, std::initializer_list<Word> beginnings) {
    for (const Word one : beginnings)
        if (word.substr(0, one.size()) == one) return true;
    return false;
}

bool any(Word word, std::initializer_list<Word> all) {
    for (const Word one : all)
        if (word == one) return true;
    return false;
}

bool english(Word word, Word next) {
    if (word == U"a") return starts(next, {U"a", U"e", U"i", U"o"}) && !starts(next, {U"eu", U"one", U"once"});
    return word == U"an" && !starts(next, {U"a", U"e", U"i", U"o", U"u", U"h", U"m"});
}

bool french(Word word, Word next) {
    const bool small = any(word, {U"de", U"que", U"le", U"la", U"je", U"ne", U"se", U"me", U"te", U"jusque", U"si il"});
    return small && starts(next, {U"a", U"e", U"i", U"o", U"u", U"é", U"è", U"ê", U"à", U"â", U"î", U"ô", U"œ"}) &&
           !starts(next, {U"onz", U"oui"});
}

bool spanish(Word word, Word next) {
    if (word == U"y") return starts(next, {U"i", U"hi"}) && !starts(next, {U"hie", U"hia"});
    if (any(word, {U"de", U"a"}) && next == U"el") return true;
    return word == U"o" && starts(next, {U"o", U"ho"});
}

}  // namespace

bool elision(const Style& style, Role, std::u32string_view text) {
    std::u32string word;
    std::u32string last;  // empty after a mark
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char32_t c = i < text.size() ? text[i] : U'\0';
        if (is_letter(c)) {
            word += small(c);
            continue;
        }
        if (!word.empty() && !last.empty()) {
            const bool wrong = style.language == "en"   ? english(last, word)
                               : style.language == "fr" ? french(last, word)
                                                        : style.language == "es" && spanish(last, word);
            if (wrong) return true;
        }
        last = is_space(c) ? word : std::u32string();
        word.clear();
    }
    return false;
}

}  // namespace exhaustive
