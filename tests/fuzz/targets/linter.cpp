// Any hand edits of any letter: the letter stays clean, and every finding is about something that is there and can be
// mended as it says.
#include "letter/check.h"

#include <algorithm>

#include "fuzz/support/assets.h"
#include "fuzz/support/input.h"
#include "fuzz/support/lines.h"
#include "fuzz/support/require.h"
#include "fuzz/support/view.h"
#include "letter/compose.h"
#include "letter/text.h"

namespace {

using letter::Finding;
using letter::Mend;

const letter::Sentence* find(const letter::Letter& letter, const std::string& key) {
    const auto found = std::find_if(letter.account.begin(), letter.account.end(),
                                    [&](const letter::Sentence& one) { return one.key == key; });
    return found == letter.account.end() ? nullptr : &*found;
}

void add_edits(fuzz::Input& input, const letter::Letter& fresh, letter::Request& request) {
    if (fresh.account.empty()) return;
    for (std::size_t left = input.below(4); left > 0; --left) {
        letter::Edit edit;
        edit.key = input.text_or(input.of(fresh.account).key);
        edit.omit = input.below(8) == 1;
        if (input.below(4) != 1) edit.text = letter::repair_utf8(input.text());
        edit.turn = static_cast<std::uint32_t>(input.below(4));
        request.edits.push_back(edit);
    }
}

void check_finding(const letter::Catalog& words, const letter::Letter& letter, const Finding& one) {
    fuzz::require(words.find_ui("check." + one.id) != nullptr, "there are words for " + one.id);
    fuzz::require(fuzz::well_formed(one.text + one.weekday + one.target), "a finding is UTF-8");
    fuzz::require(one.sentence.empty() || find(letter, one.sentence), "it is about a sentence: " + one.sentence);
    fuzz::require(one.mend != Mend::field || !one.target.empty(), "there is a field to go to: " + one.id);
    if (one.mend == Mend::omit || one.mend == Mend::fresh || one.mend == Mend::replace)
        fuzz::require(!one.sentence.empty(), "there is a sentence to mend: " + one.id);
}

bool same(const Finding& a, const Finding& b) {
    return a.id == b.id && a.text == b.text && a.sentence == b.sentence && a.mend == b.mend && a.target == b.target;
}

/// A press that puts other words in place of a sentence takes the finding away.
void check_replace(const letter::Catalog& words, letter::Request request, const Finding& one) {
    request.edits.erase(std::remove_if(request.edits.begin(), request.edits.end(),
                                       [&](const letter::Edit& edit) { return edit.key == one.sentence; }),
                        request.edits.end());
    request.edits.push_back({one.sentence, false, one.target, 0});
    const letter::Letter mended = letter::compose(words, request);
    for (const Finding& still : letter::check(words, request, mended))
        fuzz::require(!same(still, one), "mended, and still there: " + one.id + " " + one.text + " " + one.target);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const char* const locales[] = {"en-US", "de", "fr", "es"};
    const letter::Catalog& words = fuzz::catalog(locales[input.below(4)]);
    letter::Request request = fuzz::any_request(input);
    add_edits(input, letter::compose(words, request), request);
    const letter::Letter letter = letter::compose(words, request);
    fuzz::sound(fuzz::letter_fault(letter));
    for (const Finding& one : letter::check(words, request, letter)) {
        check_finding(words, letter, one);
        if (one.mend == Mend::replace) check_replace(words, request, one);
    }
    return 0;
}
