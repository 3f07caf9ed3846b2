// How it looks: gaps left open, capitals, exclamation marks, length.
#include "letter/check_parts.h"
#include "letter/compose.h"
#include "letter/text.h"

namespace letter {
namespace {

constexpr std::size_t most_sentences = 10;
constexpr std::size_t most_characters = 1600;
constexpr std::size_t most_words = 50;
constexpr std::size_t shouting = 5;  ///< letters: "NASA" is a name

/// "[date]", "___", "{x}", "TBD"
void check_gaps(const Checked& checked, const Sentence& sentence, const std::string& plain) {
    const std::size_t open = plain.find_first_of("[{<");
    if (open != std::string::npos) {
        const std::size_t close = plain.find_first_of("]}>", open);
        checked.add("placeholder", sentence, plain.substr(open, close == std::string::npos ? close : close - open + 1));
    } else if (plain.find("__") != std::string::npos) {
        checked.add("placeholder", sentence, "__");
    } else if (const Found found = find_phrase(folded(plain), phrases(checked.data, "placeholder"))) {
        checked.add("placeholder", sentence, plain.substr(found.at, found.size));
    }
}

void check_exclamation(const Checked& checked, const Sentence& sentence) {
    if (sentence.text.find('!') == std::string::npos) return;
    std::string mended;
    for (const char c : sentence.text)
        if (c != '!')
            mended += c;
        else if (mended.empty() || (mended.back() != '.' && mended.back() != '?'))
            mended += '.';
    replace_all(mended, "\xC2\xA1", "");  // the Spanish opening one
    checked.add_mended("exclamation", sentence, "!", std::move(mended));
}

bool upper(char c) {
    return c >= 'A' && c <= 'Z';
}

/// "URGENT" -> "Urgent" at the start, "urgent" elsewhere.
void check_capitals(const Checked& checked, const Sentence& sentence) {
    const std::string& text = sentence.text;
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::size_t end = at;
        while (end < text.size() && upper(text[end])) ++end;
        const bool whole =
            (at == 0 || text[at - 1] == ' ') && (end == text.size() || static_cast<unsigned char>(text[end]) < 'A');
        if (whole && end - at >= shouting) {
            std::string mended = text;
            mended.replace(at, end - at, folded(std::string_view(text).substr(at, end - at)));
            if (at == 0) capitalize(mended);
            checked.add_mended("capitals", sentence, text.substr(at, end - at), std::move(mended));
            return;
        }
        at = end;
    }
}

void check_length(const Checked& checked, const Sentence& sentence) {
    std::size_t words = 1;
    for (const char c : sentence.text) words += c == ' ' ? 1 : 0;
    const std::size_t end = sentence.text.find_first_of(".?;");
    const bool one = end == std::string::npos || end + 1 >= sentence.text.size();
    if (words > most_words && one && own_words(sentence)) checked.add("long_sentence", sentence, {});
}

}  // namespace

void check_style(const Checked& checked) {
    std::size_t sentences = 0;
    for (const Sentence& sentence : checked.letter.account) {
        if (sentence.origin == Origin::omitted) continue;
        check_gaps(checked, sentence, straight(sentence.text));
        check_exclamation(checked, sentence);
        check_capitals(checked, sentence);
        check_length(checked, sentence);
        ++sentences;
    }
    const std::size_t limit = message_limit(checked.letter.channel);
    const std::size_t length = message_length(checked.letter);
    const bool longer = limit > 0 ? length > limit : sentences > most_sentences + 3 || length > most_characters;
    if (longer && checked.letter.channel != Channel::phone)
        checked.findings.push_back({"long", {}, {}, {}, Mend::none, {}});
}

}  // namespace letter
