// A draft from a file or the device's store: read, or refused with a reason; and the form goes on with it either way.
#include "form/draft.h"

#include "fuzz/support/assets.h"
#include "fuzz/support/input.h"
#include "fuzz/support/lines.h"
#include "fuzz/support/require.h"
#include "fuzz/support/view.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text = fuzz::Input(data, size).rest();
    const form::DraftResult result = form::read_draft(text);
    fuzz::require(result.draft.has_value() == result.problem.empty(), "either a draft or a reason");
    if (result.draft) {
        const std::string written = form::write_draft(*result.draft);
        fuzz::require(fuzz::well_formed(written), "UTF-8");
        const form::DraftResult again = form::read_draft(written);
        fuzz::require(again.draft.has_value(), "what was written can be read: " + again.problem);
        fuzz::same(form::write_draft(*again.draft), written, "what is written of it again");
    }
    const letter::Catalog& page = fuzz::catalog();
    form::State state = form::initial(page);
    const std::string before = form::write_draft(state);
    state = form::apply(page, std::move(state), {form::Event::Kind::restore, "file", text});
    if (!result.draft) {
        fuzz::same(form::write_draft(state), before, "a draft that cannot be read changes nothing");
        fuzz::require(!state.status.empty() && state.action == form::Action::set_aside, "and that is told");
    }
    fuzz::sound(fuzz::view_fault(form::view(page, state)));
    return 0;
}
