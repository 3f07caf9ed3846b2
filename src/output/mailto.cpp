#include <string>

#include "output/output.h"
#include "output/percent.h"

namespace output {
namespace {

/// A header field is one line: a line break in it would start another field (RFC 6068, 7).
std::string unfolded(std::string text) {
    for (char& c : text)
        if (c == '\r' || c == '\n') c = ' ';
    return text;
}

}  // namespace

std::string mailto(const letter::Letter& letter, const std::vector<std::string>& to) {
    std::string link = "mailto:";
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (i > 0) link += ',';
        percent_encode(link, unfolded(to[i]), "@");
    }
    link += "?subject=";
    percent_encode(link, unfolded(letter.subject));
    link += "&body=";
    percent_encode(link, plain(letter));
    return link;
}

}  // namespace output
