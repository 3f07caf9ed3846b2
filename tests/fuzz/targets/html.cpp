// The HTML fragment: four tags, and the letter's own text.
#include "fuzz/support/input.h"
#include "fuzz/support/markup.h"
#include "fuzz/support/require.h"
#include "output/output.h"

namespace {

/// What a reader must see.
std::string expected(const letter::Letter& letter) {
    std::string text;
    const auto paragraph = [&](const std::string& words) {
        if (!words.empty()) text += words + "\n\n";
    };
    paragraph(letter.salutation);
    for (const letter::Paragraph& one : letter.paragraphs)
        paragraph((one.heading.empty() ? "" : one.heading + "\n") + letter::join(one));
    std::string end = letter.close;
    for (const std::string& line : letter.signature) (end += end.empty() ? "" : "\n") += line;
    paragraph(end);
    return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const letter::Letter letter = any_letter(input);
    std::string text;
    fuzz::sound(fuzz::read_fragment(output::html(letter), text));
    fuzz::same(text, expected(letter), "what the fragment says");
    return 0;
}
