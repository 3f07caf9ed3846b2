// The catalog as the composer reads it. Private to letter: everybody else sees catalog.h.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "letter/catalog.h"
#include "letter/letter.h"
#include "letter/template.h"

namespace letter {

/// What a rule can ask about. `has` and `lacks` speak of details.
enum class Fact : std::uint8_t {
    situation,
    goal,
    channel,
    tone,
    length,
    notice,
    reason,
    recipients,
    to,
    stage,
    door,
    has,
    lacks,
    count_
};

inline constexpr std::size_t fact_count = static_cast<std::size_t>(Fact::count_);
extern const std::array<std::string_view, fact_count> fact_names;

/// `fact` is any of `values`; a value "!x" means: is not x. For has and lacks: all of the details.
struct Condition {
    Fact fact = Fact::situation;
    std::vector<std::string> values;
    std::vector<Detail> details;
};

struct Rule {
    std::vector<Condition> when;
    std::vector<Template> say;
    AdviceKind kind = AdviceKind::know;  ///< of an advice rule
};

/// One thing a letter does: thank, state the decision, give the reason. `says` are the markers of what it expresses; a
/// marker is expressed once in a letter.
struct Move {
    std::string id;
    std::vector<std::string> says;
    std::vector<Rule> rules;
};

/// A move's place in a plan: it is made from this length on.
struct Step {
    std::size_t move = 0;
    Length from = Length::brief;
};

struct PlanParagraph {
    std::string heading;  ///< ui key suffix of a phone script's heading, or empty
    std::vector<Step> steps;
};

struct Goal {
    std::string id;
    std::vector<PlanParagraph> email;
    std::vector<PlanParagraph> phone;
};

/// What the composer keeps of a situation, beside the public Situation of the same index.
struct Plan {
    std::vector<Goal> goals;
};

struct AdviceRules {
    std::string situation;  ///< or "*" for all of them
    std::vector<Rule> rules;
};

struct DateWords {
    std::vector<std::string> months;    ///< 12
    std::vector<std::string> weekdays;  ///< 7, from Sunday
    std::string am, pm;
    std::string date, date_year, time, short_date;    ///< patterns: {weekday} {month} {day} {year} {h} {hh} {mm} {ampm}
    std::string on_date, today, tomorrow, yesterday;  ///< {date}
    std::string at, near_at;                          ///< {day} {time}: "Monday, …, at …", "today at …"
    std::string with_place;                           ///< {text} {place}
    std::string time_hour;                            ///< a full hour: "{H} h"; empty: as any time
    std::string slot;                                 ///< {day}: a new date inside a sentence
    std::string first_day;                            ///< the month's first, where it has a form of its own: "1er"
    std::string at_time, with_zone;                   ///< {time}; {time} {zone}
};

/// How people of one kind are greeted: {honorific} {full} {first} {last}; {surname}, which is {full} if there are more
/// than two names; {name} with the title; {names} of all.
struct Greeting {
    std::string kind;  ///< of Recipient::kind; "f+" for several of one kind; "+" for several, some of no known kind
    std::string pattern;
};

/// The greetings of one tone, of "*" for the others, or of "address".
struct Greetings {
    std::string tone;
    std::vector<Greeting> greetings;
};

struct HonorificKind {
    std::string kind;
    std::vector<std::string> words;  ///< the first is how this locale writes it
};

struct ListWords {
    std::string separator, two, last;
};

struct CatalogData {
    std::string locale;
    std::vector<Language> languages;
    std::vector<Situation> situations;
    std::vector<Plan> plans;
    std::vector<Move> moves;
    std::vector<AdviceRules> advice;
    std::vector<Zone> zones;
    std::vector<HonorificKind> honorifics;
    std::vector<std::string> roles;                 ///< words that say it is no person's name: "Manager", "Team"
    std::vector<HonorificKind> foreign_honorifics;  ///< of every language, for reading only
    std::vector<Greetings> greetings;
    std::vector<std::pair<std::string, std::string>> typography;  ///< " ?" -> narrow no-break space and "?"
    std::vector<std::pair<std::string, std::string>> elisions;    ///< " de " -> " d’"
    std::vector<std::string> elided_before;                       ///< "a", "é", …: lower-case beginnings
    bool start_as_written = false;               ///< the first sentence keeps its small letter after the salutation
    std::vector<std::string> position_prefixes;  ///< what is cut off the start of a typed value; see cut_start
    std::vector<std::string> position_suffixes;
    std::vector<std::string> own_prefixes;
    std::vector<std::string> topic_prefixes;
    std::vector<std::string> small_openers;  ///< words that lose their capital inside a sentence
    std::vector<std::string> conjunctions;   ///< "y", "e": what stands between the last two names
    std::vector<std::pair<std::string, std::vector<std::string>>>
        check;  ///< phrases that the linter looks for, by kind
    DateWords dates;
    ListWords names_list, slots_list, greetings_list;
    std::vector<std::pair<std::string, std::string>> ui;  ///< sorted by key
};

/// The move with this id, or null.
const Move* find_move(const CatalogData& data, std::string_view id);

}  // namespace letter
