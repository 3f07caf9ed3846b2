// Words of a header field (RFC 2047, RFC 5322 3.4).
#include <algorithm>

#include "fuzz/support/lines.h"
#include "fuzz/support/mail.h"

namespace fuzz {
namespace {

constexpr std::string_view begin = "=?utf-8?B?";

/// An encoded word at `at`: its end; the start if there is none. Its text is added.
std::size_t take_encoded(const std::string& text, std::size_t at, std::string& result) {
    if (text.compare(at, begin.size(), begin) != 0) return at;
    const std::size_t end = text.find("?=", at + begin.size());
    if (end == std::string::npos) return at;
    const std::optional<std::string> bytes =
        base64_decoded(std::string_view(text).substr(at + begin.size(), end - at - begin.size()));
    if (!bytes) return at;
    result += *bytes;
    return end + 2;
}

/// A string in quotes at `at`: its end. Its text is added.
std::size_t take_quoted(const std::string& text, std::size_t at, std::string& result) {
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\' && at + 1 < text.size()) ++at;
        result += text[at];
    }
    return at + 1;
}

}  // namespace

std::string decoded_words(const std::string& text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = take_encoded(text, at, result);
        if (end == at) {
            result += text[at++];
            continue;
        }
        // White space between two encoded words is none.
        const bool more = text.compare(end, begin.size() + 1, " " + std::string(begin)) == 0;
        at = more ? end + 1 : end;
    }
    return result;
}

std::vector<std::pair<std::string, std::string>> read_addresses(const std::string& field) {
    std::vector<std::pair<std::string, std::string>> all;
    std::string name;
    std::string bare;  ///< the name as it stands there, outside quotes
    std::string address;
    const auto flush = [&] {
        std::string shown = name.empty() ? decoded_words(bare) : name;
        if (address.empty()) std::swap(shown, address);
        all.emplace_back(shown, address);
        name = bare = address = {};
    };
    for (std::size_t at = 0; at < field.size();) {
        if (field[at] == '"') {
            at = take_quoted(field, at, name);
        } else if (field[at] == '<') {
            const std::size_t end = std::min(field.find('>', at), field.size());
            address = field.substr(at + 1, end - at - 1);
            at = end + 1;
            while (!bare.empty() && bare.back() == ' ') bare.pop_back();
        } else if (field[at] == ',') {
            flush();
            at += at + 1 < field.size() && field[at + 1] == ' ' ? 2 : 1;
        } else {
            bare += field[at++];
        }
    }
    if (!field.empty()) flush();
    return all;
}

}  // namespace fuzz
