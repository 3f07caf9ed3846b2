#include "output/output.h"

namespace output {
namespace {

std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        switch (c) {
            case '&':
                result += "&amp;";
                break;
            case '<':
                result += "&lt;";
                break;
            case '>':
                result += "&gt;";
                break;
            case '"':
                result += "&quot;";
                break;
            case '\'':
                result += "&#39;";
                break;
            default:
                result += c;
        }
    }
    return result;
}

}  // namespace

std::string html(const letter::Letter& letter) {
    std::string text;
    const auto paragraph = [&](const std::string& inner) {
        if (!inner.empty()) text += "<p>" + inner + "</p>\n";
    };
    paragraph(escaped(letter.salutation));
    for (const letter::Paragraph& one : letter.paragraphs) {
        const std::string words = escaped(letter::join(one));
        paragraph(one.heading.empty() ? words : "<strong>" + escaped(one.heading) + "</strong><br>" + words);
    }
    std::string end = escaped(letter.close);
    for (const std::string& line : letter.signature) (end += end.empty() ? "" : "<br>") += escaped(line);
    paragraph(end);
    return text;
}

}  // namespace output
