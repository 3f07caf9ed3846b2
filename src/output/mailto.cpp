#include <string>
#include <string_view>

#include "output/output.h"

namespace output {
namespace {

bool unreserved(char c) {  // RFC 3986, section 2.3
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

/// A header field is one line: a line break in it would start another field (RFC 6068, 7).
std::string unfolded(std::string text) {
    for (char& c : text)
        if (c == '\r' || c == '\n') c = ' ';
    return text;
}

/// Percent-encodes everything but the unreserved characters and those in `also`; a line break is CRLF (RFC 6068, 5).
void encode(std::string& link, std::string_view text, std::string_view also) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    for (const char c : text) {
        if (c == '\n') {
            link += "%0D%0A";
        } else if (unreserved(c) || also.find(c) != std::string_view::npos) {
            link += c;
        } else if (c != '\r') {
            const auto byte = static_cast<unsigned char>(c);
            link += '%';
            link += hex[byte >> 4U];
            link += hex[byte & 15U];
        }
    }
}

}  // namespace

std::string mailto(const letter::Letter& letter, const std::vector<std::string>& to) {
    std::string link = "mailto:";
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (i > 0) link += ',';
        encode(link, unfolded(to[i]), "@");
    }
    link += "?subject=";
    encode(link, unfolded(letter.subject), "");
    link += "&body=";
    encode(link, plain(letter), "");
    return link;
}

}  // namespace output
