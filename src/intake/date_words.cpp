// Dates as they are written: with the month's name, or in numbers only.
#include "intake/dates.h"

namespace intake {
namespace {

constexpr int last_day = 31;
constexpr int this_century = 2000;

bool one_of(char c, std::string_view all) {
    return all.find(c) != std::string_view::npos;
}

/// "th", "er", ".", then "of", "de", "del", commas: whatever stands between the parts of a date.
std::size_t skip_fillers(const Language& language, const std::string& folded, std::size_t at) {
    for (int words = 0; words < 3; ++words) {
        while (at < folded.size() && one_of(folded[at], " ,.")) ++at;
        const std::optional<std::size_t> end = match(folded, at, language.date_fillers);
        if (!end) break;
        at = *end;
    }
    return at;
}

std::size_t skip_ordinal(const Language& language, const std::string& folded, std::size_t at) {
    for (const std::string& one : language.ordinals) {
        const std::size_t end = at + one.size();
        if (folded.compare(at, one.size(), one) == 0 && (!is_word(one.back()) || !word_after(folded, end))) return end;
    }
    return at;
}

/// ", 2026" or " 2026": the end moves behind it.
int year_after(const Language& language, const std::string& folded, std::size_t& end) {
    std::size_t at = skip_fillers(language, folded, end);
    const std::optional<int> year = number(folded, at, 4);
    if (!year || *year < this_century || *year >= this_century + 100) return 0;
    if (at < folded.size() && one_of(folded[at], ":")) return 0;
    end = at;
    return *year;
}

std::optional<Written> month_first(const Language& language, const std::string& folded, std::size_t at) {
    const auto month = match_group(folded, at, language.months);
    if (!month) return std::nullopt;
    std::size_t end = skip_fillers(language, folded, month->second);
    if (end == month->second) return std::nullopt;
    const std::optional<int> day = number(folded, end, 2);
    if (!day || *day < 1 || *day > last_day) return std::nullopt;
    end = skip_ordinal(language, folded, end);
    // "May 10:30" is a time, "March 1.5" a number.
    if (end + 1 < folded.size() && one_of(folded[end], ":.h") && is_digit(folded[end + 1])) return std::nullopt;
    Written result{{at, end}, 0, {{static_cast<int>(month->first) + 1, *day}}};
    result.year = year_after(language, folded, result.range.to);
    return result;
}

std::optional<Written> day_first(const Language& language, const std::string& folded, std::size_t at) {
    std::size_t end = at;
    const std::optional<int> day = number(folded, end, 2);
    if (!day || *day < 1 || *day > last_day) return std::nullopt;
    end = skip_fillers(language, folded, skip_ordinal(language, folded, end));
    const auto month = match_group(folded, end, language.months);
    if (!month) return std::nullopt;
    end = month->second;
    if (end < folded.size() && folded[end] == '.') ++end;
    Written result{{at, end}, 0, {{static_cast<int>(month->first) + 1, *day}}};
    result.year = year_after(language, folded, result.range.to);
    return result;
}

/// Which of the two numbers is the month.
std::vector<std::pair<int, int>> orders(const Language& language, char separator, int first, int second) {
    const bool can_be_day = second >= 1 && second <= 12 && first >= 1 && first <= last_day;
    const bool can_be_month = first >= 1 && first <= 12 && second >= 1 && second <= last_day;
    if (separator == '.')
        return can_be_day ? std::vector{std::pair{second, first}} : std::vector<std::pair<int, int>>();
    std::vector<std::pair<int, int>> all;
    if (can_be_day) all.emplace_back(second, first);
    if (can_be_month && first != second) all.emplace_back(first, second);
    if (!can_be_day && can_be_month && first == second) all.emplace_back(first, second);
    if (all.size() == 2 && language.month_first) std::swap(all[0], all[1]);
    return all;
}

std::optional<Written> iso_date(const std::string& folded, std::size_t at) {
    std::size_t end = at;
    const std::optional<int> year = number(folded, end, 4);
    if (!year || end - at != 4 || *year < this_century || *year >= this_century + 100 || end >= folded.size())
        return std::nullopt;
    const char separator = folded[end];
    if (!one_of(separator, "-/.")) return std::nullopt;
    const std::optional<int> month = number(folded, ++end, 2);
    if (!month || *month < 1 || *month > 12 || end >= folded.size() || folded[end] != separator) return std::nullopt;
    const std::optional<int> day = number(folded, ++end, 2);
    if (!day || *day < 1 || *day > last_day) return std::nullopt;
    return Written{{at, end}, *year, {{*month, *day}}};
}

}  // namespace

std::optional<int> number(std::string_view text, std::size_t& at, std::size_t most) {
    std::size_t end = at;
    int value = 0;
    for (; end < text.size() && is_digit(text[end]) && end - at < most; ++end) value = value * 10 + (text[end] - '0');
    if (end == at || (end < text.size() && is_digit(text[end]))) return std::nullopt;
    at = end;
    return value;
}

std::optional<Written> named_date(const Language& language, const std::string& folded, std::size_t at) {
    return is_digit(folded[at]) ? day_first(language, folded, at) : month_first(language, folded, at);
}

std::optional<Written> numeric_date(const Language& language, const std::string& folded, std::size_t at, bool loose) {
    if (std::optional<Written> iso = iso_date(folded, at)) return iso;
    std::size_t end = at;
    const std::optional<int> first = number(folded, end, 2);
    if (!first || end >= folded.size() || !one_of(folded[end], "./-")) return std::nullopt;
    const char separator = folded[end];
    // "30. 11. 2026"
    end = separator == '.' ? skip_spaces(folded, end + 1) : end + 1;
    const std::optional<int> second = number(folded, end, 2);
    if (!second) return std::nullopt;
    Written result{{at, end}, 0, orders(language, separator, *first, *second)};
    if (result.days.empty()) return std::nullopt;
    const bool more = end < folded.size() && folded[end] == separator;
    std::size_t after = more ? end + 1 : end;
    if (more && separator == '.') after = skip_spaces(folded, after);
    const std::size_t year_from = after;
    const std::optional<int> year = more ? number(folded, after, 4) : std::nullopt;
    const std::size_t digits = after - year_from;
    if (year && (digits == 4 ? *year >= this_century && *year < this_century + 100 : digits == 2)) {
        // "06.12.34.56.78" is a telephone number.
        if (after + 1 < folded.size() && one_of(folded[after], "./-") && is_digit(folded[after + 1]))
            return std::nullopt;
        result.year = digits == 2 ? this_century + *year : *year;
        result.range.to = after;
        return result;
    }
    if (!loose || separator == '-' || (separator == '.' && !more)) return std::nullopt;
    if (more && separator != '.') return std::nullopt;
    if (more) result.range.to = end + 1;
    return result;
}

}  // namespace intake
