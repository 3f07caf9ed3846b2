// What the person does to single sentences of the letter, and what the linter lets them mend. Private to form.
#pragma once

#include "form/form.h"
#include "form/view.h"
#include "letter/check.h"

namespace form {

/// The catalogs and the state that everything here is about.
struct Writing {
    const letter::Catalog& page;
    const letter::Catalog& words;  ///< of the letter
    const State& state;
};

/// The edits that belong to the letter that is shown now: each situation, goal, channel and language has its own.
std::vector<letter::Edit> edits(const Writing& writing);

/// Takes the event if it is about a sentence or a finding; false: it is about something else.
bool apply_to_sentence(const letter::Catalog& page, const letter::Catalog& words, State& state, const Event& event);

/// The sentence that is chosen, if the letter has it.
const letter::Sentence* chosen_sentence(const State& state, const letter::Letter& letter);

/// The sentences whose rewording the form would now replace with another than it did then.
std::vector<const letter::Sentence*> stale_sentences(const Writing& writing, const letter::Letter& letter);

/// What the person should look at: those first, then what the linter finds.
std::vector<letter::Finding> findings(const Writing& writing, const letter::Request& request,
                                      const letter::Letter& letter);

/// The findings as the form shows them, each with the one press that mends it.
Section check_section(const Writing& writing, const std::vector<letter::Finding>& findings);

/// Every sentence to choose from, and what can be done to the chosen one.
Section sentences_section(const Writing& writing, const letter::Letter& letter);

}  // namespace form
