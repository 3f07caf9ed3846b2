// From a request to a letter: choose, order, fill, join, typeset. Pure: same request, same bytes.
#pragma once

#include "letter/catalog.h"
#include "letter/letter.h"
#include "letter/request.h"

namespace letter {

/// Composes the message. An unknown situation, goal or reason falls back to the catalog's first, first and none.
/// Values are treated as text only: control and bidirectional-override characters are dropped, `{x}` stays `{x}`.
Letter compose(const Catalog& catalog, const Request& request);

/// The most characters that a text message (320) or a network message (300) may have; 0 for the other channels.
std::size_t message_limit(Channel channel);

/// Characters of a message as it is sent: greeting, sentences, name, and the line breaks between them.
std::size_t message_length(const Letter& letter);

/// Advice that answers for this request's situation, goal, reason and notice.
Advice advise(const Catalog& catalog, const Request& request);

}  // namespace letter
