// What the reader looks for in each language: assets/intake/<language>.json, and the names that the locale files have.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "letter/json_reader.h"

namespace intake {

using Phrases = std::vector<std::string>;

/// "position of …", "the … role": what stands before and after the words that are wanted.
struct Cue {
    std::string before, after;
    bool sure = false;
};

enum class Label : std::size_t { date, time, place, position, company, people, from, sent, subject, to, count_ };
inline constexpr std::size_t label_count = static_cast<std::size_t>(Label::count_);

struct ZoneWords {
    std::string id;  ///< IANA, of the form's list
    Phrases phrases;
};

/// A way to meet that has a name of its own, known by the host of its links.
struct Service {
    std::string name;
    Phrases hosts, phrases;
};

/// One language. All phrases are folded (scan.h) but those of zones, which are matched as they are written.
struct Language {
    std::string id;                         ///< "de"
    Phrases locales;                        ///< "de"; "en-US", "en-GB"
    bool month_first = false;               ///< 11/30 is usual
    bool half_days = false;                 ///< 2:30 may be in the afternoon
    std::vector<Phrases> months, weekdays;  ///< 12 from January, 7 from Sunday: each with its short forms
    Phrases honorifics, conjunctions;
    Phrases common;  ///< frequent small words: they tell the language
    Phrases date_fillers, ordinals, am, pm, noon, hour_marks, time_before, range_words;
    Phrases today, tomorrow, day_after, this_week, next_week, not_dates;
    std::array<Phrases, label_count> labels;
    Phrases interview, other_date;
    std::vector<Cue> position, company, people, place;
    Phrases via, stops, articles, not_names, not_positions, sign_off, quoted, teams;
    std::vector<ZoneWords> zones;
};

struct Words {
    std::vector<Language> languages;
    std::vector<ZoneWords> zones;  ///< abbreviations, the same in every language
    std::vector<Service> services;
    Phrases company_forms;    ///< "GmbH", "Inc."
    Phrases public_domains;   ///< mail for everybody, and hiring systems: their names are no company's
    Phrases robots;           ///< beginnings of addresses that nobody reads: "no-reply"
    Phrases firm_connectors;  ///< small words inside a firm's name
    Phrases name_particles;   ///< small words inside a person's name
    Phrases sender_marks;     ///< between a sender's name and the firm, with their spaces
    Phrases forwarded;        ///< lines after which another message begins
};

struct LoadedWords {
    Words words;
    std::vector<letter::Problem> problems;  ///< with any, `words` is not to be used
};

/// `json`: {"common": assets/intake/common.json, "languages": [{"intake": assets/intake/<language>.json, "locale": the
/// locale file, of which only honorifics, conjunction, dates and zones are read}, …]}.
LoadedWords load_words(std::string_view json, const std::string& file);

/// The same from JSON that is part of a larger request.
Words load_words(const letter::Node& root);

}  // namespace intake
