#include "fuzz/support/markup.h"

#include <utility>

namespace fuzz {
namespace {

bool take(std::string_view& html, std::string_view word) {
    if (html.substr(0, word.size()) != word) return false;
    html.remove_prefix(word.size());
    return true;
}

bool take_reference(std::string_view& html, std::string& text) {
    constexpr std::pair<std::string_view, char> all[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
    for (const auto& [name, c] : all)
        if (take(html, name)) {
            text += c;
            return true;
        }
    return false;
}

/// Up to the </p>; `html` stands behind the <p>.
std::string read_paragraph(std::string_view& html, std::string& text) {
    bool strong = false;
    while (!html.empty()) {
        if (take(html, "</p>\n")) return strong ? "a <strong> that does not end" : "";
        if (take(html, "<br>")) {
            text += '\n';
        } else if (take(html, strong ? "</strong>" : "<strong>")) {
            strong = !strong;
        } else if (html[0] == '&') {
            if (!take_reference(html, text)) return "an & that is none: " + std::string(html.substr(0, 20));
        } else if (std::string_view("<>\"'").find(html[0]) != std::string_view::npos) {
            return "markup: " + std::string(html.substr(0, 20));
        } else {
            text += html[0];
            html.remove_prefix(1);
        }
    }
    return "a paragraph that does not end";
}

}  // namespace

std::string read_fragment(std::string_view html, std::string& text) {
    while (!html.empty()) {
        if (!take(html, "<p>")) return "outside of paragraphs: " + std::string(html.substr(0, 20));
        if (std::string fault = read_paragraph(html, text); !fault.empty()) return fault;
        text += "\n\n";
    }
    return {};
}

}  // namespace fuzz
