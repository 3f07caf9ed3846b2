#include "letter/compose.h"

#include "letter/composer.h"
#include "letter/text.h"

namespace letter {

std::size_t message_limit(Channel channel) {
    return channel == Channel::text ? 320 : channel == Channel::network ? 300 : 0;
}

std::size_t message_length(const Letter& letter) {
    std::size_t count = characters(letter.salutation);
    for (const Paragraph& paragraph : letter.paragraphs) count += characters(join(paragraph)) + 1;
    for (const std::string& line : letter.signature) count += characters(line) + 1;
    return count;
}

Letter compose(const Catalog& catalog, const Request& request) {
    Letter letter = Composer(catalog, request).compose();
    const std::size_t limit = message_limit(letter.channel);
    for (Economy economy; limit > 0 && message_length(letter) > limit && economy.level < Economy::most;) {
        ++economy.level;
        letter = Composer(catalog, request, economy).compose();
    }
    return letter;
}

std::string join(const Paragraph& paragraph) {
    std::string text;
    for (const Sentence& sentence : paragraph.sentences) (text += text.empty() ? "" : " ") += sentence.text;
    return text;
}

}  // namespace letter
