#include "intake/dates.h"

#include <algorithm>

namespace intake {
namespace {

constexpr std::size_t weekday_away = 16;  ///< bytes between a weekday and its date: "Montag, den 30."
constexpr std::size_t most_dates = 60;
constexpr long soon = 300;   ///< days from the message to the interview, at most
constexpr long lately = 60;  ///< days since, when only today is known

/// A weekday that stands directly before or after the date; the range grows to hold it.
std::optional<std::size_t> weekday_beside(const Language& language, const std::string& folded, Range& range) {
    const std::size_t from = range.from > weekday_away + 10 ? range.from - weekday_away - 10 : 0;
    std::optional<std::size_t> found;
    for (std::size_t at = from; at < range.from; ++at) {
        if (!word_after(folded, at) || word_before(folded, at)) continue;
        const auto day = match_group(folded, at, language.weekdays);
        if (!day || day->second > range.from) continue;
        // Only fillers may stand between.
        std::string_view between = std::string_view(folded).substr(day->second, range.from - day->second);
        if (between.find_first_of("0123456789\n;") != std::string_view::npos) continue;
        if (std::count(between.begin(), between.end(), ' ') > 2) continue;
        found = day->first;
        range.from = at;
        break;
    }
    if (found) return found;
    std::size_t at = range.to;
    while (at < folded.size() && at < range.to + 3 &&
           std::string_view(" ,(").find(folded[at]) != std::string_view::npos)
        ++at;
    const auto day = at == range.to ? std::nullopt : match_group(folded, at, language.weekdays);
    if (!day) return std::nullopt;
    range.to = day->second;
    return day->first;
}

/// The years that a date without one may be in: that makes it fall near the message.
std::vector<letter::Date> near_years(int month, int day, const Calendar& calendar, Doubt& doubt) {
    const std::optional<letter::Date> from = calendar.sent ? calendar.sent : calendar.today;
    if (!from) {
        doubt = Doubt::year;
        return {};
    }
    const long back = calendar.sent ? 0 : lately;
    std::vector<letter::Date> all;
    for (int year = from->year - 1; year <= from->year + 1; ++year) {
        const letter::Date date{year, month, day};
        if (!exists(date)) continue;
        const long away = letter::days_from_epoch(date) - letter::days_from_epoch(*from);
        if (away >= -back && away <= soon) all.push_back(date);
    }
    if (all.size() != 1) doubt = Doubt::year;
    return all;
}

/// All days that what is written may be.
DateHit readings(const Written& written, const Calendar& calendar) {
    DateHit hit{written.range, {}, written.days.size() > 1 ? Doubt::order : Doubt::none};
    for (const auto& [month, day] : written.days) {
        if (written.year) {
            const letter::Date date{written.year, month, day};
            if (exists(date)) hit.readings.push_back(date);
            continue;
        }
        for (const letter::Date& date : near_years(month, day, calendar, hit.doubt)) hit.readings.push_back(date);
    }
    if (hit.readings.size() == 1 && hit.doubt == Doubt::order) hit.doubt = Doubt::none;
    return hit;
}

/// A named weekday leaves only the days that are one.
void settle(DateHit& hit, std::size_t weekday) {
    std::vector<letter::Date> right;
    for (const letter::Date& date : hit.readings)
        if (letter::weekday(date) == static_cast<int>(weekday)) right.push_back(date);
    if (right.empty()) {
        if (!hit.readings.empty()) hit.doubt = Doubt::weekday;
        return;
    }
    hit.readings = right;
    if (right.size() == 1 && hit.doubt != Doubt::year) hit.doubt = Doubt::none;
}

/// Whether a number without a year can be a day at all here: only with a weekday before it, or a time after it.
bool loose_allowed(const Language& language, const std::string& folded, std::size_t at) {
    Range here{at, at};
    if (weekday_beside(language, folded, here) && here.from < at) return true;
    const Range line = line_at(folded, at);
    return has_any(std::string_view(folded).substr(line.from, line.to - line.from), language.hour_marks) ||
           folded.find(':', at) < std::min(line.to, at + weekday_away);
}

std::optional<DateHit> date_at(const Language& language, const std::string& folded, std::size_t at,
                               const Calendar& calendar) {
    std::optional<Written> written = named_date(language, folded, at);
    if (!written && is_digit(folded[at])) {
        const bool part = at > 0 && std::string_view("./-+:,#").find(folded[at - 1]) != std::string_view::npos;
        if (!part) written = numeric_date(language, folded, at, true);
        // A day and a month alone need more beside them that says that they are one.
        if (written && written->year == 0 && !loose_allowed(language, folded, at)) written.reset();
    }
    if (!written) return relative_date(language, folded, at, calendar);
    const std::optional<std::size_t> weekday = weekday_beside(language, folded, written->range);
    DateHit hit = readings(*written, calendar);
    if (weekday) settle(hit, *weekday);
    if (hit.readings.empty() && hit.doubt == Doubt::none) return std::nullopt;  // 31 November
    return hit;
}

}  // namespace

bool exists(const letter::Date& date) {
    const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return letter::parse_date(std::to_string(date.year) + "-" + two(date.month) + "-" + two(date.day)) == date;
}

std::vector<DateHit> find_dates(const Language& language, const Text& text, const Calendar& calendar) {
    std::vector<DateHit> hits;
    const std::string& folded = text.folded;
    for (std::size_t at = 0; at < folded.size();) {
        if (!word_after(folded, at) || word_before(folded, at)) {
            ++at;
            continue;
        }
        // "de la mañana", "guten Morgen": no tomorrow.
        if (const auto end = match(folded, at, language.not_dates)) {
            at = *end;
            continue;
        }
        std::optional<DateHit> hit = date_at(language, folded, at, calendar);
        if (!hit) {
            ++at;
            continue;
        }
        at = std::max(hit->range.to, at + 1);
        hits.push_back(std::move(*hit));
        if (hits.size() == most_dates) break;
    }
    return hits;
}

}  // namespace intake
