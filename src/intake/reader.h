// The parts of the reader: each looks for its fields in one prepared source and adds what it finds.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "intake/capture.h"
#include "intake/dates.h"
#include "intake/intake.h"
#include "intake/scan.h"
#include "intake/times.h"
#include "intake/words.h"

namespace intake {

/// The source, cleaned, with what every part asks for.
struct Context {
    const Words& words;
    const Language& language;
    const Source& source;
    Text text;     ///< the mail's text, and after it the calendar entry's description
    Text subject;  ///< the mail's, or the entry's title
    Calendar calendar;
    Person sender;            ///< who wrote or invites; the name may be a team's
    Place sender_from;        ///< whether a mail's header or a calendar entry says so
    std::string signature;    ///< the lines after the closing
    std::string signed_name;  ///< the first of them, if it is a name
};

void read_when(const Context& context, Intake& intake);
void read_position(const Context& context, Intake& intake);
void read_company(const Context& context, Intake& intake);
void read_place(const Context& context, Intake& intake);
void read_people(const Context& context, Intake& intake);

/// The language that most of the small words are of; the page's if the text does not say.
const Language& language_of(const Words& words, const std::string& folded, const std::string& locale);

/// Headers that were pasted or forwarded with the text go into the source; quoted older messages are cut off.
void take_headers(const Words& words, const Language& language, Source& source);

/// The addresses in a text that somebody reads, without the person's own.
std::vector<std::string> addresses_in(const Context& context, const std::string& text);

/// Whether it is a person's name: two to five words with capitals, none that a team or a form of address has.
bool is_name(const Context& context, std::string_view text);

}  // namespace intake
