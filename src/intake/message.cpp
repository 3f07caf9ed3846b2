// What language a message is in; headers and older messages that were pasted with it.
#include <algorithm>
#include <set>

#include "intake/reader.h"
#include "letter/text.h"

namespace intake {
namespace {

constexpr std::size_t most_headers = 12;
constexpr std::size_t enough = 8192;  ///< bytes: they tell the language

std::size_t small_words(const Language& language, std::string_view folded) {
    const std::set<std::string_view> common(language.common.begin(), language.common.end());
    std::size_t found = 0;
    for (std::size_t from = 0; from < folded.size();) {
        std::size_t to = from;
        while (to < folded.size() && is_word(folded[to])) ++to;
        if (to > from && common.count(folded.substr(from, to - from))) ++found;
        from = to + 1;
    }
    return found;
}

/// "From: Dana Lee <dana@example.com>": which header it is, and what it says.
std::optional<std::pair<Label, std::string>> header(const Words& words, std::string_view line) {
    const std::string folded = fold(line);
    for (const Language& language : words.languages)
        for (const Label label : {Label::from, Label::sent, Label::subject, Label::to}) {
            const auto end = match(folded, 0, language.labels[static_cast<std::size_t>(label)]);
            if (!end) continue;
            const std::size_t colon = skip_spaces(folded, *end);
            if (colon >= folded.size() || folded[colon] != ':') continue;
            return std::pair{label, std::string(letter::trim(line.substr(colon + 1)))};
        }
    return std::nullopt;
}

Person person(const std::string& text) {
    const std::size_t open = text.find('<');
    const std::size_t mail = text.find("[mailto:");  // classic Outlook
    const std::size_t cut = std::min(open, mail);
    if (cut == std::string::npos) return text.find('@') == std::string::npos ? Person{text, {}} : Person{{}, text};
    const std::size_t from = text.find_first_of("<:", cut) + 1;
    const std::size_t to = std::min(text.find_first_of(">]", from), text.size());
    std::string name(letter::trim(text.substr(0, cut)));
    name.erase(std::remove(name.begin(), name.end(), '"'), name.end());
    return {name, text.substr(from, to - from)};
}

std::string day_of(const Words& words, const std::string& text) {
    const Text line(clean(text));
    for (const Language& language : words.languages)
        for (const DateHit& hit : find_dates(language, line, {}))
            if (hit.doubt == Doubt::none && hit.readings.size() == 1) {
                const letter::Date& date = hit.readings[0];
                const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
                return std::to_string(date.year) + "-" + two(date.month) + "-" + two(date.day);
            }
    return {};
}

struct Block {
    std::size_t first = 0, count = 0;
    bool from = false;
    std::string subject, sent;
    Person sender;
};

/// A run of at least two header lines of which one names the sender.
std::optional<Block> header_block(const Words& words, const std::vector<std::string_view>& lines, std::size_t first,
                                  std::size_t& looked_at) {
    Block block{first, 0, false, {}, {}, {}};
    for (std::size_t i = first; i < lines.size() && block.count < most_headers; ++i, ++block.count) {
        const auto one = header(words, lines[i]);
        if (!one) break;
        block.from = block.from || one->first == Label::from;
        if (one->first == Label::from) block.sender = person(one->second);
        if (one->first == Label::subject) block.subject = one->second;
        if (one->first == Label::sent) block.sent = day_of(words, one->second);
    }
    looked_at = first + block.count + 1;
    return block.count >= 2 && block.from ? std::optional(block) : std::nullopt;
}

void apply(const Block& block, Source& source) {
    source.from = block.sender;
    source.reply_to = {};
    if (!block.subject.empty()) source.subject = block.subject;
    if (!block.sent.empty()) source.sent = block.sent;
}

bool ends_with_any(const std::string& line, const Phrases& phrases) {
    return std::any_of(phrases.begin(), phrases.end(), [&](const std::string& one) {
        return line.size() >= one.size() && line.compare(line.size() - one.size(), one.size(), one) == 0;
    });
}

std::string joined(const std::vector<std::string_view>& lines) {
    std::string text;
    for (const std::string_view line : lines) (text += line) += '\n';
    return text;
}

/// Lines that begin with ">" are an older message, unless nearly everything does.
void drop_quoted(std::vector<std::string_view>& lines) {
    const auto quoted = [](std::string_view line) { return !line.empty() && line[0] == '>'; };
    const auto own = static_cast<std::size_t>(std::count_if(
        lines.begin(), lines.end(), [&](std::string_view line) { return !line.empty() && !quoted(line); }));
    const auto old = static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), quoted));
    if (old > own * 3)
        for (std::string_view& line : lines)
            while (quoted(line)) line = letter::trim(line.substr(1));
    else
        lines.erase(std::remove_if(lines.begin(), lines.end(), quoted), lines.end());
}

}  // namespace

const Language& language_of(const Words& words, const std::string& folded, const std::string& locale) {
    const std::string_view start = letter::cut(folded, enough);
    const Language* best = &words.languages.front();
    std::size_t most = 0;
    for (const Language& language : words.languages) {
        const bool own = std::find(language.locales.begin(), language.locales.end(), locale) != language.locales.end();
        const std::size_t points = small_words(language, start) * 2 + (own ? 1 : 0);
        if (points <= most) continue;
        best = &language;
        most = points;
    }
    return *best;  // NOLINT(clang-analyzer-core.uninitialized.UndefReturn): the list is never empty
}

void take_headers(const Words& words, const Language& language, Source& source) {
    const std::string text = clean(source.text);
    std::vector<std::string_view> lines = split(text, '\n');
    drop_quoted(lines);
    bool forwarded = false;
    bool above_is_empty = true;
    std::size_t looked_at = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        above_is_empty = above_is_empty && (i == 0 || lines[i - 1].empty());
        forwarded = forwarded || has_any(fold(lines[i]), words.forwarded);
        const auto block = i < looked_at ? std::nullopt : header_block(words, lines, i, looked_at);
        if (block && (forwarded || above_is_empty)) {
            apply(*block, source);
            lines.erase(lines.begin(), lines.begin() + static_cast<long>(i + block->count));
            break;
        }
        // An older message below this one, or the line that says whose it was.
        if (i > 0 && !above_is_empty && (block || ends_with_any(fold(lines[i]), language.quoted))) {
            lines.resize(i);
            while (!block && !lines.empty() && !lines.back().empty()) lines.pop_back();
            break;
        }
    }
    source.text = joined(lines);
}

}  // namespace intake
