#include "output/mail_header.h"

#include <algorithm>

#include "letter/text.h"
#include "output/line_text.h"
#include "output/mail_body.h"

namespace output {
namespace {

constexpr std::size_t line_limit = 76;
constexpr std::size_t longest_word = 60;  ///< fits behind any field name that we write

/// A field under construction: words parted by spaces, folded before the one that would run over.
class Field {
public:
    explicit Field(std::string_view name) : text_(std::string(name) + ":"), line_(text_.size()) {}

    void word(std::string_view word) {
        const bool fold = !first_ && line_ + 1 + word.size() > line_limit;
        text_ += fold ? "\r\n " : " ";
        text_ += word;
        line_ = fold ? 1 + word.size() : line_ + 1 + word.size();
        first_ = false;
    }
    void words(const std::vector<std::string>& words) {
        for (const std::string& one : words) word(one);
    }
    std::string take() { return std::move(text_) + "\r\n"; }

private:
    std::string text_;
    std::size_t line_;
    bool first_ = true;
};

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> words;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(' ', from), text.size());
        words.emplace_back(text.substr(from, to - from));
        from = to + 1;
    }
    return words;
}

/// Whether the words may stand as they are: ASCII, single spaces, none too long, nothing that looks encoded.
bool stands_as_it_is(std::string_view text, const std::vector<std::string>& words) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7F; }) &&
           text.find("=?") == std::string_view::npos && std::all_of(words.begin(), words.end(), [](const auto& one) {
               return !one.empty() && one.size() <= longest_word;
           });
}

/// RFC 2047, 2: at most 75 characters each, no code point cut in two.
std::vector<std::string> encoded_words(std::string_view text) {
    constexpr std::size_t bytes = 39;
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::string_view part = letter::cut(text, bytes);
        words.push_back("=?utf-8?B?" + base64(part) + "?=");
        text.remove_prefix(part.size());
    }
    return words;
}

bool atom_or_space(char c) {  // RFC 5322, 3.2.3
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view(" !#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
}

std::string quoted(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') result += '\\';
        result += c;
    }
    return result + '"';
}

/// A display name (RFC 5322, 3.4): atoms, a quoted string, or encoded words.
std::vector<std::string> phrase(std::string_view name) {
    std::vector<std::string> words = split(name);
    if (!stands_as_it_is(name, words)) return encoded_words(name);
    if (std::all_of(name.begin(), name.end(), atom_or_space)) return words;
    const std::string one = quoted(name);
    return one.size() <= longest_word ? std::vector<std::string>{one} : encoded_words(name);
}

}  // namespace

std::string text_field(std::string_view name, std::string_view text) {
    const std::string clean = header_text(text);
    if (clean.empty()) return {};
    const std::vector<std::string> words = split(clean);
    Field field(name);
    field.words(stands_as_it_is(clean, words) ? words : encoded_words(clean));
    return field.take();
}

std::string address_field(std::string_view name, const std::vector<Address>& addresses) {
    if (addresses.empty()) return {};
    Field field(name);
    for (const Address& one : addresses) {
        const std::string shown = header_text(one.name);
        const std::string_view end = &one == &addresses.back() ? "" : ",";
        if (!shown.empty()) field.words(phrase(shown));
        field.word(shown.empty() ? one.address + std::string(end) : "<" + one.address + ">" + std::string(end));
    }
    return field.take();
}

bool good_message_id(std::string_view id) {
    constexpr std::size_t longest = 900;  // a line may have 998 characters (RFC 5322, 2.1.1)
    if (id.size() < 5 || id.size() > longest || id.front() != '<' || id.back() != '>') return false;
    const std::string_view inside = id.substr(1, id.size() - 2);
    return std::all_of(inside.begin(), inside.end(),
                       [](char c) { return c > ' ' && c < 0x7F && c != '<' && c != '>'; });
}

std::string id_field(std::string_view name, const std::vector<std::string>& ids) {
    Field field(name);
    bool any = false;
    for (const std::string& id : ids) {
        if (!good_message_id(id)) continue;
        field.word(id);
        any = true;
    }
    return any ? field.take() : std::string();
}

}  // namespace output
