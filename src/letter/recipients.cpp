// People's names as typed -> recipients.
#include <algorithm>

#include "letter/request.h"
#include "letter/text.h"

namespace letter {
namespace {

constexpr std::size_t most_recipients = 20;
constexpr std::size_t longest_name = 120;

Recipient recipient(std::string_view text, const std::vector<std::string>& honorifics) {
    Recipient result;
    const std::size_t space = text.find(' ');
    const std::string_view first = text.substr(0, space);
    for (const std::string& honorific : honorifics) {
        const std::string_view bare = std::string_view(honorific).substr(0, honorific.find('.'));
        if (space == std::string_view::npos) continue;
        if (!equal_ignoring_case(first, honorific) && !equal_ignoring_case(first, bare)) continue;
        result.honorific = honorific;
        text = trim(text.substr(space));
        break;
    }
    result.name = std::string(text);
    return result;
}

}  // namespace

std::vector<Recipient> parse_recipients(const std::string& text, const std::vector<std::string>& honorifics,
                                        const std::string& conjunction) {
    std::string marked = text;
    for (char& c : marked)
        if (c == ';' || c == '\n' || c == '\r' || c == '&') c = ',';
    replace_all(marked, " " + conjunction + " ", ",");
    std::vector<Recipient> result;
    for (std::size_t from = 0; from <= marked.size() && result.size() < most_recipients;) {
        const std::size_t to = std::min(marked.find(',', from), marked.size());
        std::string name = one_line(std::string_view(marked).substr(from, to - from), longest_name);
        while (!name.empty() && (name.back() == ':' || name.back() == ' ')) name.pop_back();  // "Dear Dana:"
        if (!name.empty()) result.push_back(recipient(name, honorifics));
        from = to + 1;
    }
    return result;
}

}  // namespace letter
