// The second engine: every output, and composing, behind one call; no form and no Dear ImGui. The page loads it on
// demand (web/src/files), a portal runs it by itself, and the native tool calls the same code.
//
// A call is a JSON document {"op": "…", …}; all its values are texts, lists and objects. A call other than intake has
// at most 500,000 bytes; an intake that is longer begins with its op. What each op reads, and what it gives:
//
//   plain, html  letter: the text with "\n" line ends; the HTML fragment
//   txt          letter, label: a text file with CRLF, the subject first, after the label
//   mailto       letter, to (a list of e-mail addresses): the link
//   links        letter, to: {"links": [{id, url, bare, limit, fits}]}, see output/links.h
//   sms          letter, numbers: the link
//   eml          letter, envelope: the message; with what reply or counter read, and answer ("declined", "accepted",
//                "counter"), also what those make, as a part of it
//   reply        invitation, answer ("declined", "accepted"), stamp, comment: METHOD:REPLY, see output/icalendar.h
//   counter      invitation, start, stamp, comment: METHOD:COUNTER
//   reminder     reminder, stamp: an event for one's own calendar
//   compose      request (letter/request_json.h): {"letter": …, "plain": …, "html": …}
//   intake       source (intake/json.h), words (intake/words.h): what an invitation says
//
// `letter` is what the page's view has (output/letter_json.h); the other objects are read in engine/read.cpp, with the
// names of output's structs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "letter/catalog.h"

namespace engine {

struct Result {
    bool good = false;
    std::string bytes;  ///< the output; if not good {"problems": [{"at": JSON Pointer into the call, "message"}]}
};

class Engine {
public:
    /// Gives the catalog and a locale, which only "compose" needs; may be called again for another locale.
    std::vector<letter::Problem> start(std::string_view catalog, std::string_view locale);

    /// Never throws, keeps nothing: the same call gives the same bytes.
    Result call(std::string_view json) const;

private:
    std::optional<letter::Catalog> catalog_;
};

/// A portal's overlay (overlay/overlay.h) laid over both documents: the catalog, a line break, the locale. Keeps
/// nothing.
Result lay_over(std::string_view catalog, std::string_view locale, std::string_view overlay);

}  // namespace engine
