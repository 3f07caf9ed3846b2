#include "intake/capture.h"

#include <algorithm>
#include <array>

#include "letter/text.h"

namespace intake {
namespace {

constexpr std::size_t longest_value = 90;
constexpr std::size_t most_captures = 60;  ///< more of one kind says nothing; each is compared with all

/// The bytes of the character if it ends a value: punctuation, dashes with spaces around, closing quotes.
bool ends_value(std::string_view text, std::size_t at) {
    if (std::string_view("\n;:!?()[]<>|\",").find(text[at]) != std::string_view::npos) {
        // "1,500" is one number
        return text[at] != ',' || at + 1 >= text.size() || !is_digit(text[at + 1]);
    }
    const std::string_view rest = text.substr(at);
    for (const std::string_view mark : {"\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E", "\xC2\xBB", "\xC2\xAB", " - ",
                                        " \xE2\x80\x93 ", " \xE2\x80\x94 "})
        if (rest.substr(0, mark.size()) == mark) return true;
    if (text[at] != '.') return false;
    // "Sr. Engineer", "Node.js", "Acme Inc. on Monday" go on.
    const bool followed = at + 1 < text.size() && !is_space(text[at + 1]);
    std::size_t letters = 0;
    while (letters < at && is_word(text[at - letters - 1])) ++letters;
    return !followed && letters > 3;
}

/// Opening quotes: a value in quotes ends with them, and nowhere else.
std::size_t skip_opening_quote(std::string_view text, std::size_t at) {
    for (const std::string_view mark : {"\xE2\x80\x9C", "\xE2\x80\x9E", "\xC2\xAB ", "\xC2\xAB", "\"", "\xE2\x80\x98"})
        if (text.substr(at, mark.size()) == mark) return at + mark.size();
    return at;
}

/// Up to where a value goes that begins at `from`.
std::size_t value_end(const Language& language, const Text& text, std::size_t from, const std::string& after,
                      bool quoted, bool commas, bool& closed) {
    const std::string_view folded = text.folded;
    closed = after.empty();
    for (std::size_t at = from; at < folded.size() && at - from <= longest_value; ++at) {
        if (!word_before(folded, at) || !is_word(folded[at])) {
            if (!after.empty() && match(folded, at, after)) {
                closed = true;
                return at;
            }
            if (after.empty() && !quoted && at > from && match(folded, at, language.stops)) return at;
        }
        const std::size_t next = skip_spaces(folded, at + 1);
        const bool goes_on = commas && folded[at] == ',' && next < folded.size() && folded[at + 1] == ' ' &&
                             (is_capital(text.written, next) || is_digit(folded[next]));
        if (!goes_on && ends_value(folded, at)) return at;
    }
    return std::min(folded.size(), from + longest_value);
}

void add(const Language& language, const Text& text, Range range, Place place, bool sure, std::vector<Capture>& all) {
    if (all.size() >= most_captures) return;
    const std::string value = trimmed_value(language, text.of(range));
    if (value.empty()) return;
    // Without the article and the quotes, if the rest stands there as it is.
    const std::size_t at = text.of(range).find(value);
    if (at != std::string_view::npos) range = {range.from + at, range.from + at + value.size()};
    all.push_back({value, range, place, sure});
}

/// Whether one is the other with more words around it.
bool same_thing(const std::string& a, const std::string& b) {
    const std::string one = fold(a);
    const std::string two = fold(b);
    return find_phrase(one, two) || find_phrase(two, one);
}

/// "Acme Inc.", "Biotec Sur, S.A.": the dot at the end is the word's own.
bool is_abbreviation(std::string_view text) {
    const std::size_t space = text.rfind(' ');
    const std::string_view last = text.substr(space == std::string_view::npos ? 0 : space + 1);
    constexpr std::array<std::string_view, 6> known = {"Inc.", "Ltd.", "Corp.", "Co.", "Jr.", "Sr."};
    return last.find('.') + 1 < last.size() || std::find(known.begin(), known.end(), last) != known.end();
}

}  // namespace

std::string trimmed_value(const Language& language, std::string_view value) {
    std::string text = letter::one_line(value, longest_value * 2);
    std::size_t start = skip_opening_quote(text, 0);
    if (const auto article = match(fold(text), start, language.articles))
        start = text[*article - 1] == '\'' || *article == start ? *article : skip_spaces(text, *article);
    text.erase(0, start);
    while (!text.empty() && std::string_view(" ,;:-.").find(text.back()) != std::string_view::npos) {
        if (text.back() == '.' && is_abbreviation(text)) break;
        text.pop_back();
    }
    return text;
}

std::vector<Capture> captures(const Language& language, const std::vector<Cue>& cues, const Text& text, Place place,
                              bool commas) {
    std::vector<Capture> all;
    for (const Cue& cue : cues)
        for (auto hit = find_phrase(text.folded, cue.before); hit && all.size() < most_captures;
             hit = find_phrase(text.folded, cue.before, hit->from + 1)) {
            std::size_t from = hit->to;
            // A dash is one between words only with spaces around it.
            const bool dash = !is_word(cue.before[0]) || cue.before[0] == '\xE2';
            const auto spaced = [&](std::size_t at) { return at < text.folded.size() && is_space(text.folded[at]); };
            if (dash && (hit->from == 0 || !spaced(hit->from - 1) || !spaced(from))) continue;
            while (from < text.folded.size() && is_space(text.folded[from])) ++from;
            const std::size_t inner = skip_opening_quote(text.folded, from);
            bool closed = false;
            const std::size_t to = value_end(language, text, inner, cue.after, inner > from, commas, closed);
            if (closed && to > inner) add(language, text, {inner, to}, place, cue.sure, all);
        }
    return all;
}

std::vector<Capture> labelled(const Language& language, Label label, const Text& text, Place place) {
    std::vector<Capture> all;
    const Phrases& names = language.labels[static_cast<std::size_t>(label)];
    for (std::size_t line = 0; line < text.written.size();) {
        const std::size_t end = std::min(text.written.find('\n', line), text.written.size());
        const std::optional<std::size_t> name = match(text.folded, line, names);
        if (name && *name <= end) {
            std::size_t at = *name;
            while (at < end && text.written[at] == ' ') ++at;
            if (at < end && (text.written[at] == ':' || text.written[at] == '|')) {
                at = std::min(skip_spaces(text.written, at + 1), text.written.size());
                const std::size_t to = std::min(text.written.find('\n', at), text.written.size());
                add(language, text, {at, to}, place, true, all);
            } else if (at == end && end + 1 < text.written.size()) {
                add(language, text, {end + 1, std::min(text.written.find('\n', end + 1), text.written.size())}, place,
                    true, all);
            }
        }
        line = end + 1;
    }
    return all;
}

std::optional<Found> choose(const std::string& field, const std::vector<Capture>& captures, const Text& text,
                            const Text& subject) {
    if (captures.empty()) return std::nullopt;
    const bool any_sure = std::any_of(captures.begin(), captures.end(), [](const Capture& c) { return c.sure; });
    Found found{field, {}, {}, Place::text, any_sure ? Doubt::none : Doubt::weak};
    for (const Capture& one : captures) {
        if (one.sure != any_sure) continue;
        const auto same = std::find_if(found.values.begin(), found.values.end(),
                                       [&](const std::string& value) { return same_thing(value, one.value); });
        if (same != found.values.end()) continue;
        if (found.values.empty()) {
            found.words = std::string(one.place == Place::subject ? subject.of(one.range) : text.of(one.range));
            found.place = one.place;
        }
        found.values.push_back(one.value);
    }
    if (found.values.size() > 1) found.doubt = Doubt::several;
    return found;
}

}  // namespace intake
