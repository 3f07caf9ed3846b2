#include "output/line_text.h"
#include "output/output.h"

namespace output {

std::string txt(const letter::Letter& letter, const std::string& label) {
    std::string text;
    if (const std::string subject = header_text(letter.subject); !subject.empty()) {
        const std::string before = header_text(label);
        text = (before.empty() ? "" : before + ": ") + subject + "\n\n";
    }
    return with_crlf(text + body_text(plain(letter)) + "\n");
}

}  // namespace output
