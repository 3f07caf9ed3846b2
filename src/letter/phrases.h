// The parts of a sentence that are made from typed values: moments, lists, names.
#pragma once

#include <string>

#include "letter/catalog.h"
#include "letter/request.h"
#include "letter/template.h"

namespace letter {

struct MomentPhrase {
    std::string on;    ///< "Thursday, November 26, at 2:30 p.m. Eastern Time"; "today at 2:30 p.m."
    std::string when;  ///< the same with its preposition
};

/// The interview's moment, as far as the request tells it. Without a date, a notice of the same day makes it "today".
MomentPhrase moment_phrase(const Catalog& catalog, const Request& request);

/// "tomorrow at 9:00 a.m. (your Austin office)"; the text alone without a place.
std::string placed_phrase(const Catalog& catalog, const std::string& text, const std::string& place);

/// "Monday, November 30, at 10:00 a.m."
std::string slot_phrase(const Catalog& catalog, const Slot& slot, const std::optional<Moment>& now);

/// "Friday, December 4"; with the year if it is another.
std::string day_phrase(const Catalog& catalog, const Date& date, const std::optional<Moment>& now);

/// "November 26", for a subject line.
std::string short_date(const Catalog& catalog, const Date& date);

/// "2:30 p.m. Eastern Time"
std::string clock_phrase(const Catalog& catalog, const Time& time, const std::string& zone_id);

/// The zone's name in a letter; empty for an unknown one.
std::string zone_name(const Catalog& catalog, const std::string& zone_id);

/// Sets the names, greetings and address of the recipients.
void fill_people(const Catalog& catalog, const Request& request, Details& details);

/// A name as it stands in a sentence: one line, no comma left at its end.
std::string clean_name(std::string_view typed);

/// Every detail that the request gives, cleaned and in the locale's words.
Details details_of(const Catalog& catalog, const Request& request);

}  // namespace letter
