// Dates, times and moments in every form that is read: no day that does not exist, and what is written is read again.
#include "output/clock.h"

#include "fuzz/support/input.h"
#include "fuzz/support/require.h"
#include "letter/civil.h"
#include "output/calendar_parts.h"
#include "output/time_zones.h"

namespace {

void check_form(const std::string& text) {
    if (const auto date = letter::parse_date(text)) {
        fuzz::require(date->year >= 1 && date->month >= 1 && date->month <= 12, "a month");
        fuzz::require(date->day >= 1 && date->day <= 31, "a day");
        const long days = letter::days_from_epoch(*date);
        const auto written = output::calendar_text({days * 86400L, false, true});
        fuzz::same(written, text.substr(0, 4) + text.substr(5, 2) + text.substr(8, 2), "the same day");
        fuzz::require(letter::weekday(*date) == static_cast<int>(((days % 7) + 11) % 7), "a weekday");
    }
    if (const auto time = letter::parse_time(text))
        fuzz::require(time->hour >= 0 && time->hour < 24 && time->minute >= 0 && time->minute < 60, "a time of day");
}

void check_calendar(const std::string& text) {
    const auto clock = output::parse_calendar_clock(text);
    fuzz::require(output::good_time({text, ""}) == clock.has_value(), "a good time is one that can be read");
    if (!clock) return;
    const std::string written = output::calendar_text(*clock);
    if (text.substr(text.size() - (clock->utc ? 3 : 2), 2) != "60") fuzz::same(written, text, "the same time");
    fuzz::same(output::time_line("X", {text, ""}), clock->date_only ? "X;VALUE=DATE:" + text : "X:" + text, "a line");
}

void check_moment(const std::string& text) {
    const auto clock = output::parse_clock(text);
    if (clock) {
        const std::string written = output::calendar_text(*clock);
        const auto again = output::parse_calendar_clock(written);
        fuzz::require(written.empty() || (again && again->at == clock->at && again->utc == clock->utc &&
                                          again->date_only == clock->date_only),
                      "a time that is written is read again");
    }
    const auto stamp = output::parse_stamp(text);
    if (!stamp) return;
    fuzz::require(clock && clock->utc && clock->at == stamp->utc, "a moment is a time in UTC");
    const std::string mail = output::mail_date(*stamp);
    fuzz::require(mail.size() == 31 && mail.substr(3, 2) == ", ", "a mail's date: " + mail);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const std::string text = input.text(60);
    check_form(text);
    check_calendar(text);
    check_moment(text);
    return 0;
}
