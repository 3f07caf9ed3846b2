// Finding phrases in running text, and the kinds of them that no letter should have.
#include "letter/check_parts.h"
#include "letter/text.h"

namespace letter {
namespace {

constexpr std::size_t long_reason = 160;  ///< characters; one neutral clause is shorter

bool letter_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// No-break spaces and quotation marks are no letters, although their bytes are beyond ASCII.
bool goes_on(std::string_view text, std::size_t at) {
    if (at >= text.size() || !letter_byte(text[at])) return false;
    const std::string_view rest = text.substr(at);
    for (const char* const mark : {"\xC2\xA0", "\xE2\x80", "\xC2\xAB", "\xC2\xBB", "\xC2\xBF", "\xC2\xA1"})
        if (rest.substr(0, 2) == mark) return false;
    return true;
}

bool comes_from(std::string_view text, std::size_t at) {
    if (at == 0 || !letter_byte(text[at - 1])) return false;
    std::size_t start = at - 1;
    while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U) --start;
    return goes_on(text, start);
}

std::size_t count(std::string_view text, const std::vector<std::string>& wanted) {
    std::size_t found = 0;
    for (const std::string& phrase : wanted)
        for (std::size_t from = 0; from < text.size();) {
            const Found one = find_phrase(text.substr(from), {phrase});
            if (!one) break;
            ++found;
            from += one.at + one.size;
        }
    return found;
}

}  // namespace

std::string straight(std::string_view text) {
    std::string result(text);
    replace_all(result, "\xE2\x80\x99", "'");
    return result;
}

std::string folded(std::string_view plain) {
    std::string result(plain);
    for (std::size_t i = 0; i < result.size(); ++i) {
        char& c = result[i];
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
        // U+00C0 to U+00DE but for the multiplication sign: C3 80 to C3 9E.
        const auto byte = static_cast<unsigned char>(c);
        const bool latin = i > 0 && result[i - 1] == '\xC3' && byte >= 0x80 && byte <= 0x9E && byte != 0x97;
        if (latin) c = static_cast<char>(c + 0x20);
    }
    return result;
}

Found find_phrase(std::string_view text, const std::vector<std::string>& phrases) {
    for (const std::string& written : phrases) {
        std::string phrase = folded(straight(written));
        const bool open = !phrase.empty() && phrase.back() == '*';
        if (open) phrase.pop_back();
        if (phrase.empty()) continue;
        for (std::size_t at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
            if (comes_from(text, at)) continue;
            std::size_t end = at + phrase.size();
            if (!open && goes_on(text, end)) continue;
            while (open && goes_on(text, end)) ++end;
            return {at, end - at};
        }
    }
    return {};
}

const std::vector<std::string>& phrases(const CatalogData& data, std::string_view kind) {
    static const std::vector<std::string> none;
    for (const auto& [name, list] : data.check)
        if (name == kind) return list;
    return none;
}

void check_phrases(const Checked& checked) {
    for (const Sentence& sentence : checked.letter.account) {
        if (sentence.origin == Origin::omitted || !own_words(sentence)) continue;
        const std::string plain = straight(sentence.text);
        const std::string text = folded(plain);
        for (const char* const kind : {"blame", "medical", "criticism", "money"})
            if (const Found found = find_phrase(text, phrases(checked.data, kind)))
                checked.add(kind, sentence, plain.substr(found.at, found.size));
        const bool explains = (sentence.details & bit(Detail::own)) != 0 || sentence.move == "reason" ||
                              sentence.origin == Origin::edited;
        if (!explains) continue;
        const bool much = sentence.move == "reason" && characters(sentence.text) > long_reason;
        if (much || count(text, phrases(checked.data, "excuse")) > 1)
            checked.add("excuse", sentence, checked.request.own_reason);
    }
}

}  // namespace letter
