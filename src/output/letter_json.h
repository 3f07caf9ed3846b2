// A letter as JSON, as the page's view has it and as it comes back for an output.
#pragma once

#include "letter/json_reader.h"
#include "letter/json_writer.h"
#include "letter/letter.h"

namespace output {

/// Writes the member "letter": channel, subject, salutation, paragraphs (heading, text, sentences as [key, text]),
/// close, signature; empty texts are left out.
void write_letter(letter::JsonWriter& json, const letter::Letter& letter);

/// Reads what write_letter wrote. A paragraph's "text" counts, its "sentences" need not be there. What is missing is
/// empty; a wrong type or channel is reported.
letter::Letter read_letter(const letter::Node& node);

}  // namespace output
