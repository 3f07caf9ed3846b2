#include "output/percent.h"

namespace output {
namespace {

bool unreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

}  // namespace

void percent_encode(std::string& link, std::string_view text, std::string_view also, std::string_view line_break) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        if (c == '\n' || c == '\r') {
            link += line_break;
        } else if (unreserved(c) || also.find(c) != std::string_view::npos) {
            link += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            link += '%';
            link += hex[byte >> 4U];
            link += hex[byte & 15U];
        }
    }
}

}  // namespace output
