// What a person wants written: every detail is optional, and an empty one is simply not mentioned.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "letter/civil.h"

namespace letter {

enum class Tone { warm, neutral, formal };
enum class Length { brief, standard, full };
enum class Channel { email, phone, text, network };

/// How far ahead of the interview the message is sent.
enum class Notice { weeks, days, day_before, same_day, minutes, past };

/// One person the message is addressed to.
struct Recipient {
    std::string name;       ///< as typed, without the honorific: "Dana Lee"
    std::string honorific;  ///< as the locale writes it: "Ms.", "Frau Dr.", or empty: never guessed from the name
    std::string kind;       ///< what it says: "f", "m", "x", "dr", "prof", "f.dr", …; empty without one
};

/// A proposed new time; a slot without a date is ignored.
struct Slot {
    std::optional<Date> date;
    std::optional<Time> time;
};

struct Candidate {
    std::string name;
    std::string phone;
};

/// What the person did to one sentence of the letter; see Sentence::key.
struct Edit {
    std::string key;
    bool omit = false;
    std::optional<std::string> text;  ///< their own wording; an empty one is no sentence
    std::uint32_t turn = 0;           ///< how often they asked for another wording of it
};

struct Request {
    std::string situation;  ///< id in the catalog
    std::string goal;       ///< id in the situation; empty means its first
    Channel channel = Channel::email;
    Tone tone = Tone::neutral;
    Length length = Length::standard;
    std::optional<Notice> notice;  ///< as stated; worked out from the appointment and `now` when both are known
    std::string reason;            ///< id in the catalog, "own" for `own_reason`, empty or "none" for no reason
    std::string own_reason;        ///< a clause in the person's own words
    std::vector<Recipient> recipients;
    std::string company;
    std::string position;
    std::string place;             ///< "your Austin office", "Zoom"
    std::string topic;             ///< something specific that was discussed
    std::string delay;             ///< how late the person will be: "20 minutes"
    std::string wish;              ///< what is asked for: a format, a detail, an adjustment
    std::string to;                ///< "manager", "recruiter", "agency", "panel", "referrer"; empty if not said
    std::string stage;             ///< "first" or "later": whether they have met; empty if not said
    bool door = true;              ///< whether the letter leaves the door open
    std::optional<Date> deadline;  ///< by when the person will answer an offer
    std::string zone;              ///< IANA time zone id
    std::optional<Date> date;
    std::optional<Time> time;
    std::vector<Slot> slots;
    Candidate candidate;
    std::optional<Moment> now;
    std::uint32_t seed = 0;  ///< picks among equally good wordings
    std::vector<Edit> edits;
};

/// The notice that holds for this request: worked out from the appointment and `now` if it can be, else as stated.
std::optional<Notice> effective_notice(const Request& request);

class Catalog;

/// Splits "Ms. Dana Lee, Dr. Ortiz and Kim Park" into people. Separators: comma, semicolon, line break, and the
/// locale's word for "and". Honorifics of other languages are read too and written as this locale does.
std::vector<Recipient> parse_recipients(const Catalog& catalog, const std::string& text);

}  // namespace letter
