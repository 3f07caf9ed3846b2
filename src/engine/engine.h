// The second engine: every output, and composing, behind one call; no form and no Dear ImGui. The page loads it on
// demand (web/src/files), a portal runs it by itself, and the native tool calls the same code.
//
// A call is a JSON document {"op": "…", …}; all its values are texts, lists and objects. What each op reads:
//
//   plain, html            letter                       the text, "\n" line ends; the HTML fragment
//   txt                    letter, label                a text file: CRLF, subject first, after the label
//   mailto                 letter, to                   the link; `to` is a list of e-mail addresses
//   links                  letter, to                   {"links": [{id, url, bare, limit, fits}]}: output/links.h
//   sms                    letter, numbers              the link
//   eml                    letter, envelope             the message; with invitation and answer ("declined",
//   "accepted",
//                                                       "counter") also what reply or counter make of them, as a part
//   reply                  invitation, answer, stamp, comment       METHOD:REPLY; answer is "declined" or "accepted"
//   counter                invitation, start, stamp, comment        METHOD:COUNTER; see output/icalendar.h
//   reminder               reminder, stamp                          an event for one's own calendar
//   compose                request                      {"letter": …, "plain": …, "html": …}; request as
//   letter/request_json.h
//   intake                 source, words                what an invitation says: intake/json.h; words as
//   intake/words.h
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

}  // namespace engine
