// Dates that stand in the person's own words: whether they are still to come, and whether the weekday is theirs.
#include <algorithm>
#include <cstdlib>

#include "letter/check_parts.h"

namespace letter {
namespace {

constexpr std::size_t before_date = 24;  ///< bytes in which a date's weekday is looked for
constexpr int half_year = 183;

struct Written {
    Date date;
    std::size_t start = 0;
    std::size_t end = 0;
};

bool digit(char c) {
    return c >= '0' && c <= '9';
}

/// The number that ends before `at`, with at most " ", "." or " de " between.
int number_before(std::string_view text, std::size_t at, std::size_t& start) {
    std::size_t end = at;
    if (end >= 3 && text.substr(end - 3, 3) == "de ") end -= 3;
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '.')) --end;
    for (const std::string_view ordinal : {"er", "th", "st", "nd", "rd"})
        if (end > 2 && text.substr(end - 2, 2) == ordinal && digit(text[end - 3])) end -= 2;
    start = end;
    while (start > 0 && digit(text[start - 1])) --start;
    return end - start == 1 || end - start == 2 ? std::atoi(std::string(text.substr(start, end - start)).c_str()) : 0;
}

/// The number after `at`, with at most ", " or " de " before it.
int number_after(std::string_view text, std::size_t at, std::size_t& end) {
    std::size_t start = at;
    if (start < text.size() && text[start] == ',') ++start;
    while (start < text.size() && text[start] == ' ') ++start;
    if (text.substr(start, 3) == "de ") start += 3;
    end = start;
    while (end < text.size() && digit(text[end]) && end - start < 5) ++end;
    return std::atoi(std::string(text.substr(start, end - start)).c_str());
}

/// A date without a year is the nearest one.
int year_of(const Moment& now, int month, int day) {
    for (const int year : {now.date.year - 1, now.date.year})
        if (std::labs(days_from_epoch({year, month, day}) - days_from_epoch(now.date)) < half_year) return year;
    return now.date.year + 1;
}

/// The date around a month's name, or nothing.
std::optional<Written> date_at(std::string_view text, const Found& month, int number, const Moment& now) {
    Written written;
    written.start = month.at;
    written.end = month.at + month.size;
    int day = number_before(text, month.at, written.start);
    if (day == 0) {
        written.start = month.at;
        day = number_after(text, written.end, written.end);
    }
    if (day < 1 || day > 31) return std::nullopt;
    std::size_t end = written.end;
    const int year = number_after(text, written.end, end);
    const bool has_year = year >= 1900 && year < 3000;
    if (has_year) written.end = end;
    written.date = {has_year ? year : year_of(now, number, day), number, day};
    return written;
}

void check_weekday(const Checked& checked, const Sentence& sentence, const std::string& plain, const std::string& text,
                   const Written& written) {
    const std::vector<std::string>& weekdays = checked.data.dates.weekdays;
    const std::size_t from = written.start > before_date ? written.start - before_date : 0;
    const std::string_view near = std::string_view(text).substr(from, written.start - from);
    const auto right = static_cast<std::size_t>(weekday(written.date));
    for (std::size_t i = 0; i < weekdays.size(); ++i) {
        const Found found = find_phrase(near, {weekdays[i]});
        if (!found || i == right) continue;
        const std::size_t at = from + found.at;
        std::string mended = plain;
        mended.replace(at, found.size, weekdays[right]);
        checked.add_mended("weekday", sentence, plain.substr(at, written.end - at), std::move(mended));
        checked.findings.back().weekday = weekdays[right];
    }
}

void check_sentence(const Checked& checked, const Sentence& sentence, const Moment& now) {
    const std::string plain = straight(sentence.text);
    const std::string text = folded(plain);
    const std::vector<std::string>& months = checked.data.dates.months;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const Found month = find_phrase(text, {months[i]});
        if (!month) continue;
        const std::optional<Written> written = date_at(text, month, static_cast<int>(i) + 1, now);
        if (!written) continue;
        check_weekday(checked, sentence, plain, text, *written);
        if (written->date < now.date && written->date != checked.request.date)
            checked.add("past", sentence, plain.substr(written->start, written->end - written->start));
    }
}

}  // namespace

void check_dates(const Checked& checked) {
    if (!checked.request.now) return;
    for (const Sentence& sentence : checked.letter.account)
        if (sentence.origin != Origin::omitted) check_sentence(checked, sentence, *checked.request.now);
}

}  // namespace letter
