#include "output/output.h"

namespace output {

std::string plain(const letter::Letter& letter) {
    const bool message = letter.channel == letter::Channel::text || letter.channel == letter::Channel::network;
    std::string text;
    const auto block = [&](const std::string& words) {
        if (words.empty()) return;
        if (!text.empty()) text += message ? "\n" : "\n\n";
        text += words;
    };
    block(letter.salutation);
    for (const letter::Paragraph& paragraph : letter.paragraphs) {
        block(paragraph.heading);
        const std::string words = letter::join(paragraph);
        if (paragraph.heading.empty())
            block(words);
        else
            (text += "\n") += words;
    }
    block(letter.close);
    for (const std::string& line : letter.signature) (text += text.empty() ? "" : "\n") += line;
    return text;
}

}  // namespace output
