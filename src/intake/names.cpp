// Names of people in a text: where they begin and end, their titles, and what is none.
#include "intake/names.h"

#include <algorithm>

#include "letter/text.h"

namespace intake {
namespace {

constexpr std::size_t longest_name = 100;

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words = split(text, ' ');
    words.erase(std::remove(words.begin(), words.end(), ""), words.end());
    return words;
}

/// "von", "de la": a small word inside a name.
bool is_particle(const Context& context, std::string_view word) {
    const Phrases& all = context.words.name_particles;
    return std::find(all.begin(), all.end(), word) != all.end();
}

/// Where the name begins after titles: "Frau Dr. Weber" -> 9.
std::size_t after_titles(const Language& language, std::string_view text) {
    const std::string folded = fold(text);
    std::size_t at = 0;
    while (const auto end = match(folded, at, language.honorifics)) {
        at = *end;
        if (at < folded.size() && folded[at] == '.') ++at;
        at = skip_spaces(folded, at);
    }
    return std::min(at, text.size());
}

/// The title that the text gives to somebody of this last name, if it is always the same one.
std::string title_of(const Context& context, const std::string& name) {
    const std::vector<std::string_view> words = words_of(name);
    if (words.empty() || after_titles(context.language, name) > 0) return {};
    const std::string last = fold(words.back());
    const Text& text = context.text;
    std::string title;
    for (auto hit = find_phrase(text.folded, last); hit; hit = find_phrase(text.folded, last, hit->to)) {
        const Range line = line_at(text.folded, hit->from);
        for (std::size_t at = std::max(line.from, hit->from > 40 ? hit->from - 40 : 0); at < hit->from; ++at) {
            if (!match(text.folded, at, context.language.honorifics)) continue;
            const std::string_view both = text.of({at, hit->from});
            const std::size_t end = after_titles(context.language, both);
            const std::string_view between = letter::trim(both.substr(end));
            if (!between.empty() && between != name.substr(0, name.rfind(' '))) continue;
            const std::string one(letter::trim(both.substr(0, end)));
            if (!title.empty() && title != one) return {};
            title = one;
            break;
        }
    }
    return title;
}

}  // namespace

std::string plain_name(const Context& context, const std::string& written) {
    std::string name = letter::one_line(written, longest_name);
    for (const std::string& mark : context.words.sender_marks)
        if (const std::size_t at = name.find(mark); at != std::string::npos && is_name(context, name.substr(0, at)))
            name.resize(at);
    name.erase(std::remove(name.begin(), name.end(), '"'), name.end());
    const std::size_t comma = name.find(',');
    if (comma == std::string::npos) return std::string(letter::trim(name));
    const std::string last(letter::trim(name.substr(0, comma)));
    const std::string first(letter::trim(name.substr(comma + 1)));
    return words_of(last).size() > 1 && is_name(context, last) ? last : first + " " + last;
}

std::string with_title(const Context& context, const std::string& name) {
    const std::string title = title_of(context, name);
    return title.empty() ? name : title + " " + name;
}

std::string name_at(const Context& context, const Text& text, std::size_t at, std::size_t to) {
    const std::string_view rest = text.of({at, std::min(to, at + longest_name)});
    const std::size_t start = after_titles(context.language, rest);
    std::size_t end = start;
    for (std::size_t from = start; from < rest.size();) {
        std::size_t stop = from;
        while (stop < rest.size() && !is_space(rest[stop]) &&
               std::string_view(",;:()<>|/").find(rest[stop]) == std::string_view::npos)
            ++stop;
        const std::string_view word = rest.substr(from, stop - from);
        const bool particle = is_particle(context, word);
        if (word.empty() || (!particle && !is_capital(word, 0))) break;
        // The end of a sentence is the end of the name; "J. Smith" goes on.
        const bool full_stop = word.back() == '.' && word.size() > 2;
        if (!particle) end = full_stop ? stop - 1 : stop;
        if (stop >= rest.size() || rest[stop] != ' ' || full_stop) break;
        from = stop + 1;
    }
    const std::string name(letter::trim(rest.substr(0, end)));
    const bool titled = start > 0 && end > start;
    return titled || is_name(context, name) ? name : std::string();
}

bool is_name(const Context& context, std::string_view text) {
    const std::string_view bare = letter::trim(text);
    const std::size_t start = after_titles(context.language, bare);
    const std::vector<std::string_view> words = words_of(bare.substr(start));
    if (words.empty() || words.size() > 6 || (words.size() < 2 && start == 0)) return false;
    for (const std::string_view word : words) {
        const std::string folded = fold(word);
        const bool particle = is_particle(context, word);
        if (!particle && !is_capital(word, 0)) return false;
        if (word.find_first_of("0123456789@:/&()") != std::string_view::npos) return false;
        for (const Phrases& phrases : {context.language.teams, context.language.not_names, context.words.company_forms})
            if (match(folded, 0, phrases)) return false;
        if (match_group(folded, 0, context.language.weekdays)) return false;
    }
    return is_capital(words.back(), 0);
}

}  // namespace intake
