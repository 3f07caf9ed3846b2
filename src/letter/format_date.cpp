#include "letter/format_date.h"

#include "letter/catalog_data.h"
#include "letter/phrases.h"
#include "letter/text.h"

namespace letter {
namespace {

std::string two_digits(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

std::string fill_date(const DateWords& words, std::string pattern, const Date& date) {
    replace_all(pattern, "{weekday}", words.weekdays[static_cast<std::size_t>(weekday(date))]);
    replace_all(pattern, "{month}", words.months[static_cast<std::size_t>(date.month - 1)]);
    replace_all(pattern, "{day}", std::to_string(date.day));
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

std::string with_time(const Catalog& catalog, std::string day, const std::optional<Time>& time, const std::string& zone) {
    const DateWords& words = catalog.data().dates;
    if (!time) return day;
    std::string clock = format_time(catalog, *time);
    if (!zone.empty()) clock = substitute(words.with_zone, "{time}", clock, "{zone}", zone);
    return substitute(words.at, "{day}", day, "{time}", clock);
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
    std::string text = words.time;
    replace_all(text, "{h}", std::to_string((time.hour + 11) % 12 + 1));
    replace_all(text, "{hh}", two_digits(time.hour));
    replace_all(text, "{mm}", two_digits(time.minute));
    replace_all(text, "{ampm}", time.hour < 12 ? words.am : words.pm);
    return text;
}

MomentPhrase moment_phrase(const Catalog& catalog, const std::optional<Date>& date, const std::optional<Time>& time,
                           const std::string& zone, const std::optional<Moment>& now) {
    if (!date) return {};
    const DateWords& words = catalog.data().dates;
    const long days = now ? days_from_epoch(*date) - days_from_epoch(now->date) : 99;
    if (days >= -1 && days <= 1) {
        const std::string& near = days == 0 ? words.today : days > 0 ? words.tomorrow : words.yesterday;
        std::string text = with_time(catalog, near, time, zone);
        return {text, text};
    }
    std::string text = with_time(catalog, day_name(words, *date, now), time, zone);
    std::string when = words.on_date;
    replace_all(when, "{date}", text);
    return {std::move(text), std::move(when)};
}

std::string slot_phrase(const Catalog& catalog, const Slot& slot, const std::optional<Moment>& now) {
    if (!slot.date) return {};
    return with_time(catalog, day_name(catalog.data().dates, *slot.date, now), slot.time, {});
}

}  // namespace letter
