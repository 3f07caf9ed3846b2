// Reads an invitation: what the e-mail or calendar entry says of the interview, as values for the form's fields. Pure:
// no clock, no zone tables, nothing is fetched. What is not certain is said to be so and never filled in.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "letter/catalog.h"

namespace intake {

struct Words;  // words.h

struct Person {
    std::string name;   ///< as written: "Lee, Dana", "Dana Lee (Northwind)"
    std::string email;  ///< bare: "dana.lee@example.com"
};

/// A moment of a calendar entry, its zone already worked out as far as it can be.
struct When {
    std::string date;                ///< YYYY-MM-DD
    std::string time;                ///< HH:MM; empty for a whole day
    std::vector<std::string> zones;  ///< ids of the form's list: one is certain, several are not, none is unknown
    std::string words;               ///< as the file has it: "20261130T143000"
    std::string zone_words;          ///< "Eastern Standard Time"
};

struct Event {
    std::string summary, description, location, link;
    When start;
    Person organizer;
    std::vector<Person> attendees;
};

/// What was read of the file or the pasted text, before anything is understood.
struct Source {
    std::string subject;
    std::string text;  ///< plain text; of an HTML mail what a reader would see of it
    std::string sent;  ///< YYYY-MM-DD on the sender's clock; empty if unknown
    Person from, reply_to;
    std::vector<Event> events;
    std::vector<std::string> own;  ///< the person's own addresses, in small letters: never a recipient
    std::string today;             ///< YYYY-MM-DD
    std::string locale;            ///< the page's: decides only where the text itself does not
};

/// Where a value was read.
enum class Place : std::uint8_t { subject, text, sender, event };

/// Why a value is not certain.
enum class Doubt : std::uint8_t {
    none,      ///< it is certain
    order,     ///< 03/04/2026: day or month first
    weekday,   ///< the weekday that is named is not this date's
    year,      ///< no year is named, and more than one would do
    relative,  ///< "tomorrow" and the day of writing is unknown; "next Tuesday" and two would do
    half_day,  ///< 2:30, in the morning or in the afternoon
    several,   ///< more than one is named, and none is marked out
    weak,      ///< only hinted at: worked out from an address, or from a loose phrase
    unknown,   ///< read, but the form has no such value (a zone that is not in its list)
};

/// One field's value. Certain: exactly one value. Else the readings there are, the likelier first; perhaps none.
struct Found {
    std::string field;  ///< id of the form's field
    std::vector<std::string> values;
    std::string words;  ///< what it was read from
    Place place = Place::text;
    Doubt doubt = Doubt::none;
};

/// Somebody who will be there or who wrote; beyond the recipients of the letter.
struct Participant {
    std::string name;   ///< with the title as written: "Dr. Sam Ortiz"
    std::string email;  ///< empty if not given
    std::string words;
};

struct Intake {
    std::vector<Found> found;
    std::vector<std::string> missing;  ///< ids of the fields that nothing was found for
    std::vector<Participant> people;
    std::string link;      ///< where to join, as written; never followed
    std::string language;  ///< in which it was read: "de"
};

/// The fields that are looked for, in the form's order.
extern const std::vector<std::string> intake_fields;

/// Never throws, never takes longer than linear time in the text (of which 64 kB are read).
Intake read(const Words& words, const Source& source);

/// Names for a file or a message: "order", "half-day"; "none" for no doubt.
const char* name(Doubt doubt);
const char* name(Place place);

}  // namespace intake
