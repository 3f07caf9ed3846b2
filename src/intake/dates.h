// Every date that a text names, as far as it can be told which.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "intake/intake.h"
#include "intake/scan.h"
#include "letter/civil.h"

namespace intake {

struct DateHit {
    Range range;
    std::vector<letter::Date>
        readings;  ///< one if it is certain; the likelier first; empty: no day of writing is known
    Doubt doubt = Doubt::none;
};

/// What a date without a year, or "tomorrow", is counted from.
struct Calendar {
    std::optional<letter::Date> sent;   ///< when it was written
    std::optional<letter::Date> today;  ///< when it is read; a message may be older
};

/// In the text's order, not overlapping.
std::vector<DateHit> find_dates(const Language& language, const Text& text, const Calendar& calendar);

/// A day with its month, and the year if one is named (else 0).
struct Written {
    Range range;
    int year = 0;
    std::vector<std::pair<int, int>> days;  ///< month and day; two if it is not certain which is which
};

/// "November 30, 2026", "30. November", "30 de noviembre de 2026".
std::optional<Written> named_date(const Language& language, const std::string& folded, std::size_t at);
/// "2026-11-30", "30.11.2026", "30/11", "11/30/26". Without a year only with `loose`.
std::optional<Written> numeric_date(const Language& language, const std::string& folded, std::size_t at, bool loose);

/// "tomorrow", "next Tuesday", "lundi prochain", "kommenden Dienstag"; a weekday alone is not read here.
std::optional<DateHit> relative_date(const Language& language, const std::string& folded, std::size_t at,
                                     const Calendar& calendar);

/// The day that many days later.
letter::Date plus_days(const letter::Date& date, long days);
bool exists(const letter::Date& date);

/// A number of at most `most` digits that neither continues nor is continued by others; moves `at` behind it.
std::optional<int> number(std::string_view text, std::size_t& at, std::size_t most);

}  // namespace intake
