// A draft: what a person has entered, as it is kept on the device, saved to a file, undone and brought back.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "form/form.h"
#include "letter/catalog.h"

namespace form {

/// The draft in this state.
Draft draft_of(const State& state);

/// Puts the draft into the state; what is of the moment (focus, clock, status) stays.
void put_draft(State& state, const Draft& draft);

/// The draft as JSON, version 1: {"format":"letter-assistant-draft","version":"1","values":{…},"edits":{…},"seed":"0"},
/// with "import" (form/import.h) where an invitation was read.
std::string write_draft(const Draft& draft);

struct DraftResult {
    std::optional<Draft> draft;
    std::string problem;  ///< for a person: where it is damaged; empty with a draft
};

/// Reads what write_draft wrote, also by hand or damage altered: unknown fields are left out, longer texts cut. A newer
/// version and anything that is no draft are refused.
DraftResult read_draft(std::string_view text);

/// Undo and redo. A run of changes to one field is one step.
void remember(State& state, const Draft& before, const std::string& field);
void step_back(State& state);
void step_forward(State& state);

}  // namespace form
