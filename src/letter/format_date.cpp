#include "letter/format_date.h"

#include "letter/catalog_data.h"
#include "letter/phrases.h"
#include "letter/text.h"

namespace letter {
namespace {

std::string two_digits(int value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

std::string fill_date(const DateWords& words, std::string pattern, const Date& date) {
    replace_all(pattern, "{weekday}", words.weekdays[static_cast<std::size_t>(weekday(date))]);
    replace_all(pattern, "{month}", words.months[static_cast<std::size_t>(date.month - 1)]);
    const bool first = date.day == 1 && !words.first_day.empty();
    replace_all(pattern, "{day}", first ? words.first_day : std::to_string(date.day));
    replace_all(pattern, "{year}", std::to_string(date.year));
    return pattern;
}

std::string substitute(std::string pattern, std::string_view a, std::string_view a_value, std::string_view b,
                       std::string_view b_value) {
    const std::size_t second = pattern.find(b);
    if (second != std::string::npos) pattern.replace(second, b.size(), b_value);
    const std::size_t first = pattern.find(a);
    if (first != std::string::npos) pattern.replace(first, a.size(), a_value);
    return pattern;
}

/// The year is said only when it is not this year's.
std::string day_name(const DateWords& words, const Date& date, const std::optional<Moment>& now) {
    const bool this_year = now && now->date.year == date.year;
    return fill_date(words, this_year ? words.date : words.date_year, date);
}

/// Days from now to the interview; without a date, what the stated notice says of it.
std::optional<long> days_ahead(const Request& request) {
    if (request.date && request.now) return days_from_epoch(*request.date) - days_from_epoch(request.now->date);
    if (request.date) return std::nullopt;
    if (request.notice == Notice::same_day || request.notice == Notice::minutes) return 0;
    if (request.notice == Notice::day_before) return 1;
    return std::nullopt;
}

/// "today", or nothing for a day that is not near.
std::string near_day(const DateWords& words, const std::optional<long>& days) {
    if (days == 0) return words.today;
    if (days == 1) return words.tomorrow;
    return days == -1 ? words.yesterday : std::string();
}

}  // namespace

std::string format_date(const Catalog& catalog, const Date& date) {
    return fill_date(catalog.data().dates, catalog.data().dates.date_year, date);
}

std::string short_date(const Catalog& catalog, const Date& date) {
    return fill_date(catalog.data().dates, catalog.data().dates.short_date, date);
}

std::string format_time(const Catalog& catalog, const Time& time) {
    const DateWords& words = catalog.data().dates;
    std::string text = time.minute == 0 && !words.time_hour.empty() ? words.time_hour : words.time;
    replace_all(text, "{h}", std::to_string((time.hour + 11) % 12 + 1));
    replace_all(text, "{hh}", two_digits(time.hour));
    replace_all(text, "{H}", std::to_string(time.hour));
    replace_all(text, "{mm}", two_digits(time.minute));
    replace_all(text, "{ampm}", time.hour < 12 ? words.am : words.pm);
    return text;
}

std::string zone_name(const Catalog& catalog, const std::string& zone_id) {
    for (const Zone& zone : catalog.zones())
        if (zone.id == zone_id) return zone.name;
    return {};
}

std::string clock_phrase(const Catalog& catalog, const Time& time, const std::string& zone_id) {
    std::string clock = format_time(catalog, time);
    const std::string zone = zone_name(catalog, zone_id);
    return zone.empty() ? clock : substitute(catalog.data().dates.with_zone, "{time}", clock, "{zone}", zone);
}

MomentPhrase moment_phrase(const Catalog& catalog, const Request& request) {
    const DateWords& words = catalog.data().dates;
    const std::string clock = request.time ? clock_phrase(catalog, *request.time, request.zone) : std::string();
    std::string text = near_day(words, days_ahead(request));
    if (!text.empty()) {
        if (request.time) text = substitute(words.near_at, "{day}", text, "{time}", clock);
        return {text, text};
    }
    std::string when = request.date ? words.on_date : words.at_time;
    if (request.date) text = day_name(words, *request.date, request.now);
    if (request.date && request.time) text = substitute(words.at, "{day}", text, "{time}", clock);
    if (!request.date) text = clock;
    if (text.empty()) return {};
    replace_all(when, request.date ? "{date}" : "{time}", text);
    return {std::move(text), std::move(when)};
}

std::string placed_phrase(const Catalog& catalog, const std::string& text, const std::string& place) {
    if (text.empty() || place.empty()) return text;
    return substitute(catalog.data().dates.with_place, "{text}", text, "{place}", place);
}

std::string day_phrase(const Catalog& catalog, const Date& date, const std::optional<Moment>& now) {
    return day_name(catalog.data().dates, date, now);
}

std::string slot_phrase(const Catalog& catalog, const Slot& slot, const std::optional<Moment>& now) {
    if (!slot.date) return {};
    const DateWords& words = catalog.data().dates;
    const std::string day = day_name(words, *slot.date, now);
    std::string text = slot.time ? substitute(words.at, "{day}", day, "{time}", format_time(catalog, *slot.time)) : day;
    if (words.slot.empty()) return text;
    std::string wrapped = words.slot;
    replace_all(wrapped, "{day}", text);
    return wrapped;
}

}  // namespace letter
