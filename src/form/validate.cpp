// What is wrong with a value, in words that help.
#include <algorithm>

#include "form/fields.h"
#include "form/model.h"
#include "letter/format_date.h"
#include "letter/text.h"

namespace form {
namespace {

constexpr int years = 2;  ///< further away, before or after, it is a slip

bool alphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool valid_label(std::string_view label) {
    if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-') return false;
    return std::all_of(label.begin(), label.end(), [](char c) { return alphanumeric(c) || c == '-'; });
}

bool is_past(const letter::Moment& now, const letter::Date& date, const std::optional<letter::Time>& time) {
    if (date != now.date) return date < now.date;
    return time && *time < now.time;
}

bool is_far(const letter::Moment& now, const letter::Date& date) {
    const letter::Date earliest = {now.date.year - years, now.date.month, now.date.day};
    const letter::Date latest = {now.date.year + years, now.date.month, now.date.day};
    return date < earliest || date > latest;
}

std::string date_problem(const letter::Catalog& catalog, const State& state) {
    const std::optional<letter::Date> date = letter::parse_date(value(state, "date"));
    if (!date) return catalog.ui("error.date_invalid");
    const std::optional<letter::Moment> moment = now(state);
    if (!moment) return {};
    const std::string named = letter::format_date(catalog, *date);
    const long days = letter::days_from_epoch(*date) - letter::days_from_epoch(moment->date);
    if (is_far(*moment, *date)) return catalog.ui("error.date_far", "date", named);
    const std::optional<letter::Time> time = letter::parse_time(value(state, "time"));
    if (situation(catalog, state).notice == "past") {
        const bool still_to_come = days > 0 || (days == 0 && time && *time > moment->time);
        return still_to_come ? catalog.ui("error.date_not_past", "date", named) : std::string();
    }
    return days < 0 ? catalog.ui("error.date_past", "date", named) : std::string();
}

std::string deadline_problem(const letter::Catalog& catalog, const State& state) {
    const std::optional<letter::Date> date = letter::parse_date(value(state, "deadline"));
    if (!date) return catalog.ui("error.date_invalid");
    const std::optional<letter::Moment> moment = now(state);
    if (moment && is_past(*moment, *date, std::nullopt)) return catalog.ui("error.deadline_past");
    return moment && is_far(*moment, *date) ? catalog.ui("error.date_far", "date", letter::format_date(catalog, *date))
                                            : std::string();
}

/// What was typed, as a message may repeat it: one line, no control characters, short.
std::string quoted(const std::string& typed) {
    constexpr std::size_t most = 60;
    std::string text = letter::one_line(typed, most);
    if (typed.size() > most) text += "\xE2\x80\xA6";
    return text;
}

std::string zone_problem(const letter::Catalog& catalog, const State& state) {
    const std::string chosen = zone(catalog, state);
    if (chosen.empty()) return {};
    const std::vector<letter::Zone>& zones = catalog.zones();
    const bool known =
        std::any_of(zones.begin(), zones.end(), [&](const letter::Zone& one) { return one.id == chosen; });
    if (!known) return catalog.ui("error.zone_unknown", "value", quoted(chosen));
    return has_time(catalog, state) ? std::string() : catalog.ui("error.zone_without_time");
}

std::string email_problem(const letter::Catalog& catalog, const std::string& text) {
    for (const std::string& address : addresses(text))
        if (!valid_address(address)) return catalog.ui("error.email", "value", quoted(address));
    return {};
}

std::string slot_problem(const letter::Catalog& catalog, const State& state, std::string_view field) {
    const std::string slot(field.substr(0, 5));
    const std::string& day = value(state, slot + "_date");
    const std::string& clock = value(state, slot + "_time");
    const std::optional<letter::Date> date = letter::parse_date(day);
    const std::optional<letter::Time> time = letter::parse_time(clock);
    if (field == slot + "_time") {
        if (!clock.empty() && !time) return catalog.ui("error.time_invalid");
        return time && day.empty() ? catalog.ui("error.slot_without_date") : std::string();
    }
    if (day.empty()) return {};
    if (!date) return catalog.ui("error.date_invalid");
    const std::optional<letter::Moment> moment = now(state);
    if (moment && is_past(*moment, *date, time)) return catalog.ui("error.slot_past");
    if (moment && is_far(*moment, *date))
        return catalog.ui("error.date_far", "date", letter::format_date(catalog, *date));
    const bool same =
        time && date == letter::parse_date(value(state, "date")) && time == letter::parse_time(value(state, "time"));
    return same ? catalog.ui("error.slot_same") : std::string();
}

}  // namespace

std::vector<std::string> addresses(std::string_view text) {
    std::vector<std::string> result;
    constexpr std::string_view separators = ",; \t\r\n";
    for (std::size_t at = text.find_first_not_of(separators); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
        result.emplace_back(text.substr(at, end - at));
        at = text.find_first_not_of(separators, end);
    }
    return result;
}

bool valid_address(std::string_view address) {
    constexpr std::string_view also = ".!#$%&'*+/=?^_`{|}~-";
    const std::size_t at = address.find('@');
    if (at == 0 || at == std::string_view::npos || address.size() > 254) return false;
    const std::string_view local = address.substr(0, at);
    const auto good = [&](char c) { return alphanumeric(c) || also.find(c) != std::string_view::npos; };
    if (!std::all_of(local.begin(), local.end(), good)) return false;
    std::string_view domain = address.substr(at + 1);
    if (domain.find('.') == std::string_view::npos) return false;
    for (;;) {
        const std::size_t dot = domain.find('.');
        if (!valid_label(domain.substr(0, dot))) return false;
        if (dot == std::string_view::npos) return true;
        domain.remove_prefix(dot + 1);
    }
}

std::string problem(const letter::Catalog& catalog, const State& state, std::string_view field) {
    if (field == "zone") return zone_problem(catalog, state);
    if (field.substr(0, 4) == "slot") return slot_problem(catalog, state, field);
    const std::string& text = value(state, field);
    const Field* known = find_field(field);
    if (text.empty() || !known) return {};
    if (known->limit && text.size() > known->limit)  // in bytes; a person is told characters
        return catalog.ui("error.too_long", "count",
                          std::to_string(letter::characters(letter::cut(text, known->limit))));
    if (field == "date") return date_problem(catalog, state);
    if (field == "deadline") return deadline_problem(catalog, state);
    if (field == "time") return letter::parse_time(text) ? std::string() : catalog.ui("error.time_invalid");
    if (field == "email") return email_problem(catalog, text);
    return {};
}

}  // namespace form
