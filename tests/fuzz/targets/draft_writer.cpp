// Any draft that a form can hold is written as JSON and read back as it was.
#include "form/draft.h"
#include "form/fields.h"
#include "fuzz/support/input.h"
#include "fuzz/support/require.h"
#include "letter/text.h"

namespace {

form::SentenceEdit any_edit(fuzz::Input& input) {
    form::SentenceEdit edit;
    edit.omit = input.flip();
    if (input.flip()) edit.text = letter::repair_utf8(input.text());
    edit.base = letter::repair_utf8(input.text());
    edit.turn = input.number();
    return edit;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    form::Draft draft;
    for (std::size_t left = input.below(6); left > 0; --left)
        draft.values[std::string(form::fields()[input.below(form::fields().size())].id)] =
            letter::repair_utf8(input.text());
    for (std::size_t left = input.below(6); left > 0; --left)
        draft.edits[letter::repair_utf8(input.text())] = any_edit(input);
    draft.seed = input.number();
    const std::string written = form::write_draft(draft);
    const form::DraftResult read = form::read_draft(written);
    fuzz::require(read.draft.has_value(), "what was written can be read: " + read.problem);
    fuzz::require(read.draft->values == draft.values, "the values");
    fuzz::require(read.draft->edits == draft.edits, "the edits");
    fuzz::require(read.draft->seed == draft.seed, "the wording");
    return 0;
}
