// "tomorrow", "next Tuesday": certain only if the day of writing is known.
#include "intake/dates.h"

namespace intake {
namespace {

constexpr long week = 7;

/// Days until the next such weekday; `today` counts as a week.
long days_until(const letter::Date& from, std::size_t weekday) {
    const long days = (static_cast<long>(weekday) - letter::weekday(from) + week) % week;
    return days == 0 ? week : days;
}

/// Monday is the first day of a week.
bool in_same_week(const letter::Date& from, long days) {
    const long since_monday = (letter::weekday(from) + week - 1) % week;
    return since_monday + days < week;
}

/// The coming one; and, where "next" may mean it, the one of next week.
DateHit on_weekday(Range range, std::size_t weekday, bool next, const std::optional<letter::Date>& sent) {
    if (!sent) return {range, {}, Doubt::relative};
    const long days = days_until(*sent, weekday);
    DateHit hit{range, {plus_days(*sent, days)}, Doubt::none};
    if (days == week) hit.doubt = Doubt::relative;
    if (days == week) hit.readings.insert(hit.readings.begin(), *sent);
    if (next && in_same_week(*sent, days)) {
        hit.readings = {plus_days(*sent, days + week), plus_days(*sent, days)};
        hit.doubt = Doubt::relative;
    }
    if (next && days == week) hit = {range, {plus_days(*sent, week)}, Doubt::none};
    return hit;
}

std::optional<DateHit> near_day(const Language& language, const std::string& folded, std::size_t at,
                                const Calendar& calendar) {
    const std::pair<const Phrases*, long> days[] = {
        {&language.day_after, 2}, {&language.tomorrow, 1}, {&language.today, 0}};
    for (const auto& [phrases, count] : days) {
        const std::optional<std::size_t> end = match(folded, at, *phrases);
        if (!end) continue;
        if (!calendar.sent) return DateHit{{at, *end}, {}, Doubt::relative};
        return DateHit{{at, *end}, {plus_days(*calendar.sent, count)}, Doubt::none};
    }
    return std::nullopt;
}

}  // namespace

letter::Date plus_days(const letter::Date& date, long days) {
    letter::Date result = date;
    for (; days > 0; --days) {
        ++result.day;
        if (exists(result)) continue;
        result.day = 1;
        if (++result.month > 12) result = {result.year + 1, 1, 1};
    }
    return result;
}

std::optional<DateHit> relative_date(const Language& language, const std::string& folded, std::size_t at,
                                     const Calendar& calendar) {
    if (std::optional<DateHit> day = near_day(language, folded, at, calendar)) return day;
    const std::optional<std::size_t> next = match(folded, at, language.next_week);
    const std::optional<std::size_t> coming = match(folded, at, language.this_week);
    if (next || coming) {
        const std::size_t from = skip_spaces(folded, next ? *next : *coming);
        const auto day = match_group(folded, from, language.weekdays);
        if (!day) return std::nullopt;
        return on_weekday({at, day->second}, day->first, next.has_value(), calendar.sent);
    }
    const auto day = match_group(folded, at, language.weekdays);
    if (!day) return std::nullopt;
    const std::size_t after = skip_spaces(folded, day->second);
    if (const auto end = match(folded, after, language.next_week))
        return on_weekday({at, *end}, day->first, true, calendar.sent);
    if (const auto end = match(folded, after, language.this_week))
        return on_weekday({at, *end}, day->first, false, calendar.sent);
    return std::nullopt;
}

}  // namespace intake
