#include "exhaustive/world.h"

#include <algorithm>

#include "letter/format_date.h"
#include "unit/support.h"

namespace exhaustive {
namespace {

using letter::Date;

unsigned bits(const letter::Move& move) {
    constexpr std::pair<std::string_view, Marker> known[] = {
        {"decision", decision}, {"thanks", thanks}, {"apology", apology},  {"reason", reason},
        {"slots", slots},       {"door", door},     {"interest", interest}};
    unsigned result = 0;
    for (const auto& [name, marker] : known)
        if (std::find(move.says.begin(), move.says.end(), name) != move.says.end()) result |= marker;
    return result;
}

/// Two ways to type each number of people.
std::array<std::string, 10> typed(const Values& values) {
    const auto& [one, other] = values.people;
    const std::string comma = ", ";
    const std::string five = "Kim Park, Ana Ruiz, Lea Roth, Max Weil, ";
    return {"",
            "",
            values.title,
            values.title,
            one,
            "Dana Lee",
            one + " " + values.conjunction + " " + other,
            "Sam Ortiz" + comma + one,
            five + one,
            other + comma + five};
}

enum Phrase { clock_phrase, short_phrase, day_phrase, slot_phrase };

int number(const Date& date) {
    return (date.year * 12 + date.month) * 31 + date.day;
}

int minute_of_day(const letter::Time& time) {
    return time.hour * 60 + time.minute;
}

/// The phrase of this key, made when it is first wanted.
template <class Made, class Make>
const std::string& once(Made& made, const typename Made::key_type& key, Make make) {
    const auto [at, added] = made.try_emplace(key);
    if (added) at->second = make();
    return at->second;
}

}  // namespace

Uses uses_of(const letter::Situation& situation, const letter::Choice& goal) {
    const auto has = [&](const char* field) { return support::uses(situation, goal.id, field); };
    return {has("position"), has("company"),    has("date"), has("time"),   has("zone"),    has("place"), has("notice"),
            has("stage"),    has("recipients"), has("to"),   has("reason"), has("slots"),   has("name"),  has("phone"),
            has("door"),     has("topic"),      has("wish"), has("delay"),  has("deadline")};
}

World::World(letter::Catalog catalog)
    : catalog_(std::move(catalog)),
      style_(style_of(catalog_.locale(), catalog_.data().start_as_written)),
      values_(values_of(style_.language)),
      zone_(letter::zone_name(catalog_, values_.zone)) {
    const std::array<std::string, 10> texts = typed(values_);
    for (std::size_t i = 0; i < texts.size(); ++i) people_[i] = letter::parse_recipients(catalog_, texts[i]);
    for (const letter::Move& move : catalog_.data().moves) says_[move.id] = bits(move);
}

unsigned World::says(const std::string& move) const {
    const auto found = says_.find(move);
    return found == says_.end() ? 0 : found->second;
}

const std::string& World::clock(const letter::Time& time) const {
    return once(phrases_, {clock_phrase, minute_of_day(time), 0}, [&] { return letter::format_time(catalog_, time); });
}

const std::string& World::short_date(const Date& date) const {
    return once(phrases_, {short_phrase, 0, number(date)}, [&] { return letter::short_date(catalog_, date); });
}

const std::string& World::day(const Date& date) const {
    return once(phrases_, {day_phrase, 0, number(date)}, [&] { return letter::day_phrase(catalog_, date, now); });
}

const std::string& World::slot(const letter::Slot& slot) const {
    const int minute = slot.time ? minute_of_day(*slot.time) : -1;
    return once(phrases_, {slot_phrase, minute, number(*slot.date)},
                [&] { return letter::slot_phrase(catalog_, slot, now); });
}

}  // namespace exhaustive
