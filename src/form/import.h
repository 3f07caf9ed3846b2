// What was read from an invitation or a link (web/src/intake, web/src/link.ts): as an event, as a part of the draft,
// and as the form shows it. It is kept as the JSON that it came as:
//
//   source      "invitation" or "link"
//   filled      {field: {"value", "words" that it was read from, "before": what the field had}}
//   unsure      [{"field", "values", "words", "doubt"}]: could be read in more than one way; the person chooses
//   missing     fields that nothing was found for
//   unknown     of a link: names that are no field, and fields that do not take the value
//   method      iTIP: "CANCEL" calls the interview off
//   language    in which it was written
//   answerable  "1": it allows an answer by calendar (RFC 5546)
//   attendees   [{"name", "address"}]: who the person is must be asked
//   raw         for the page, which makes the answer; the form does not look into it
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "form/form.h"
#include "form/view.h"
#include "letter/json_writer.h"
#include "letter/value.h"

namespace form {

/// Takes over what `event` brings (Event::Kind::fill); nothing changes if it cannot be read or has nothing.
void fill(const letter::Catalog& catalog, State& state, const Event& event);

/// Gives each field that still has the filled-in value what it had before, and forgets the invitation.
void unfill(State& state);

/// Of a field whose value is the one that was read: what it was read from, for a person.
std::optional<std::string> source(const letter::Catalog& page, const State& state, std::string_view field);

/// Takes the event if it is about the invitation itself; false: it is about something else.
bool set_import(State& state, const Event& event);

/// The language in which the invitation was written, if the page has it; or null.
const letter::Language* import_language(const letter::Catalog& page, const letter::Value& import);

/// Before the name of a field: the control that asks which of several readings is meant.
inline constexpr std::string_view unsure_prefix = "unsure.";

/// Where to paste, drop or open; afterwards what was found, what was not, and what is to be chosen.
Section import_section(const letter::Catalog& page, const State& state, const letter::Catalog& words);

/// Whether the control may take the value; a text takes any.
bool acceptable(const letter::Catalog& catalog, const State& state, std::string_view id, const std::string& value);

}  // namespace form
