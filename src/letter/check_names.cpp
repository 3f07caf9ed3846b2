// Names: each once, and the salutation's are those that were entered.
#include "letter/check_parts.h"
#include "letter/phrases.h"

namespace letter {
namespace {

/// The last of its words: a salutation may say "Ms. Lee" or "Dana".
bool named_in(const std::string& text, const std::string& name) {
    for (std::size_t from = 0; from <= name.size();) {
        const std::size_t to = std::min(name.find(' ', from), name.size());
        if (to > from && find_phrase(text, {name.substr(from, to - from)})) return true;
        from = to + 1;
    }
    return false;
}

void check_salutation(const Checked& checked) {
    for (const Sentence& sentence : checked.letter.account) {
        const bool greets = sentence.move == "salutation" || sentence.move == "message-hello";
        if (!greets || sentence.origin != Origin::edited || checked.request.recipients.empty()) continue;
        const std::string text = folded(straight(sentence.text));
        for (const Recipient& one : checked.request.recipients)
            if (named_in(text, one.name)) return;
        checked.add("salutation", sentence, sentence.text);
    }
}

/// A name that a hand edit says although another sentence does already.
void check_twice(const Checked& checked, const std::string& name) {
    if (name.empty()) return;
    const Sentence* edited = nullptr;
    std::size_t count = 0;
    for (const Sentence& sentence : checked.letter.account) {
        if (sentence.origin == Origin::omitted || sentence.move == "subject" || sentence.move == "salutation") continue;
        if (!find_phrase(folded(straight(sentence.text)), {name})) continue;
        ++count;
        if (sentence.origin == Origin::edited) edited = &sentence;
    }
    if (count > 1 && edited) checked.add("name", *edited, name);
}

}  // namespace

void check_names(const Checked& checked) {
    check_salutation(checked);
    if (checked.letter.channel == Channel::phone) return;
    check_twice(checked, clean_name(checked.request.position));
    check_twice(checked, clean_name(checked.request.company));
    for (const Recipient& one : checked.request.recipients) check_twice(checked, clean_name(one.name));
}

}  // namespace letter
