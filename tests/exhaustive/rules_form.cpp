#include <array>

#include "exhaustive/rules.h"
#include "letter/compose.h"
#include "letter/text.h"
#include "output/output.h"
#include "unit/support.h"

namespace exhaustive {
namespace {

std::string parts(const Sample& sample) {
    const letter::Letter& letter = sample.letter;
    if (sample.sentences.empty()) return "says nothing";
    if (letter.salutation.empty() != sample.phone()) return "salutation: " + letter.salutation;
    if (letter.close.empty() == sample.email()) return "close: " + letter.close;
    if (letter.subject.empty() == sample.email()) return "subject: " + letter.subject;
    for (const letter::Paragraph& paragraph : letter.paragraphs) {
        if (paragraph.sentences.empty()) return "a paragraph without a sentence";
        if (paragraph.heading.empty() == sample.phone()) return "heading: " + paragraph.heading;
    }
    return {};
}

/// As rules_test.cpp wants it of en-US.
std::string size(const Sample& sample) {
    constexpr std::array<std::size_t, 3> least = {2, 3, 3};
    constexpr std::array<std::size_t, 3> most = {4, 6, 8};
    if (!sample.email()) return {};
    const auto length = static_cast<std::size_t>(sample.request.length);
    const std::size_t count = sample.sentences.size();
    if (count >= least[length] && count <= most[length]) return {};
    return std::to_string(count) + " sentences where " + std::to_string(least[length]) + " to " +
           std::to_string(most[length]) + " are wanted: " + sample.request.situation + "/" + sample.request.goal;
}

std::string channel_limit(const Sample& sample) {
    const std::size_t limit = sample.letter.channel == letter::Channel::text      ? 320
                              : sample.letter.channel == letter::Channel::network ? 300
                                                                                  : 0;
    if (limit == 0) return {};
    const std::size_t count = letter::characters(output::plain(sample.letter));
    return count <= limit ? std::string() : std::to_string(count) + " characters";
}

std::string repeated(const Sample& sample) {
    for (const Part& part : sample.parts)
        for (std::size_t i = part.from; i < part.to; ++i)
            for (std::size_t j = part.from; j < i; ++j)
                if (sample.sentences[i]->text == sample.sentences[j]->text) return sample.sentences[i]->text;
    return {};
}

/// Whether both begin with the same word, in whatever case. The no-break space and "’" end a word too.
bool open_alike(std::string_view a, std::string_view b) {
    const auto word = [](std::string_view text) {
        if (text.substr(0, 2) == "¿") text.remove_prefix(2);
        std::string first(text.substr(0, text.find_first_of(" ,;:.?'\xC2\xE2")));
        letter::capitalize(first);
        return first;
    };
    const std::string first = word(a);
    return !first.empty() && first == word(b);
}

std::string openings(const Sample& sample) {
    if (sample.phone()) return {};
    for (std::size_t i = 1; i < sample.sentences.size(); ++i) {
        const std::string& before = sample.sentences[i - 1]->text;
        const std::string& text = sample.sentences[i]->text;
        if (open_alike(before, text)) return before + " | " + text;
    }
    return {};
}

std::string twice(const Sample& sample, const std::string& value) {
    if (value.empty()) return {};
    for (const Part& part : sample.parts) {
        std::size_t count = 0;
        for (std::size_t i = part.from; i < part.to; ++i) count += support::count(sample.sentences[i]->text, value);
        if (count > 1) return value;
    }
    return {};
}

std::string position_twice(const Sample& sample) {
    return twice(sample, sample.request.position);
}

std::string company_twice(const Sample& sample) {
    return twice(sample, sample.request.company);
}

constexpr std::array checks = {LetterCheck{"all parts there", parts},
                               LetterCheck{"length in sentences", size},
                               LetterCheck{"320 and 300 characters", channel_limit},
                               LetterCheck{"no sentence twice", repeated},
                               LetterCheck{"neighbours open differently", openings},
                               LetterCheck{"position named once", position_twice},
                               LetterCheck{"company named once", company_twice}};

}  // namespace

std::span<const LetterCheck> form_checks() {
    return checks;
}

}  // namespace exhaustive
