#include "intake/times.h"

#include <algorithm>

#include "intake/dates.h"

namespace intake {
namespace {

constexpr int noon = 12;
/// Before this hour an interview is not in the morning; from it on "9:30" needs no more words.
constexpr int early = 7;

/// One clock reading, before it is known which half of the day it is in.
struct Clock {
    std::size_t to = 0;
    int hour = 0, minute = 0;
    enum class Half { unknown, am, pm, full } half = Half::unknown;  ///< full: of 24 hours, by its form
    bool marked = false;                                             ///< colon, "am", "Uhr": it can be nothing else
    bool colon = false, dot = false;
};

std::size_t skip_blank(const std::string& folded, std::size_t at) {
    while (at < folded.size() && folded[at] == ' ') ++at;
    return at;
}

/// A mark may follow its number directly: "2pm", "14h".
std::optional<std::size_t> match_mark(const std::string& folded, std::size_t at, const Phrases& marks) {
    std::optional<std::size_t> end;
    for (const std::string& mark : marks) {
        if (folded.compare(at, mark.size(), mark) != 0) continue;
        const std::size_t to = at + mark.size();
        if ((!is_word(mark.back()) || !word_after(folded, to)) && (!end || to > *end)) end = to;
    }
    return end;
}

/// "pm", "Uhr", "h" after the numbers.
void read_marks(const Language& language, const std::string& folded, Clock& clock) {
    for (int marks = 0; marks < 2; ++marks) {
        const std::size_t at = skip_blank(folded, clock.to);
        if (const auto end = match_mark(folded, at, language.hour_marks)) {
            clock.to = *end;
            clock.marked = true;
            continue;
        }
        const auto am = match_mark(folded, at, language.am);
        const auto pm = match_mark(folded, at, language.pm);
        if (!am && !pm) break;
        clock.half = am ? Clock::Half::am : Clock::Half::pm;
        clock.to = am ? *am : *pm;
        clock.marked = true;
    }
}

/// ":30", ".30", "h30", " h 30", " Uhr 30" after the hour; a dot only counts if something else marks it as a time.
bool read_minutes(const Language& language, const std::string& folded, Clock& clock) {
    std::size_t at = clock.to;
    if (at < folded.size() && (folded[at] == ':' || folded[at] == '.')) {
        clock.marked = clock.colon = folded[at] == ':';
        clock.dot = !clock.colon;
        std::size_t end = at + 1;
        const std::optional<int> minute = number(folded, end, 2);
        if (!minute || end - at != 3 || *minute > 59) return !clock.marked;
        clock.minute = *minute;
        clock.to = end;
        if (folded.compare(end, 1, ":") == 0 && end + 2 < folded.size() && is_digit(folded[end + 1]))
            clock.to = end + 3;
        return true;
    }
    at = skip_blank(folded, at);
    for (const std::string& mark : language.hour_marks) {
        if (folded.compare(at, mark.size(), mark) != 0) continue;
        std::size_t end = skip_blank(folded, at + mark.size());
        const std::size_t from = end;
        const std::optional<int> minute = number(folded, end, 2);
        if (!minute || end - from != 2 || *minute > 59) continue;
        clock = {end, clock.hour, *minute, clock.half, true, false, false};
        return true;
    }
    return true;
}

std::optional<Clock> read_clock(const Language& language, const std::string& folded, std::size_t at) {
    if (const auto end = match(folded, at, language.noon))
        return Clock{*end, noon, 0, Clock::Half::full, true, true, false};
    Clock clock{at, 0, 0, Clock::Half::unknown, false, false, false};
    const std::optional<int> hour = number(folded, clock.to, 2);
    if (!hour || *hour > 24) return std::nullopt;
    clock.hour = *hour;
    if (!read_minutes(language, folded, clock)) return std::nullopt;
    read_marks(language, folded, clock);
    if (clock.half == Clock::Half::unknown && (clock.hour > noon || clock.hour == 0)) clock.half = Clock::Half::full;
    if (clock.hour == 24 || word_after(folded, clock.to)) return std::nullopt;
    // "30.5 %", "10:30:2": part of something else.
    const bool goes_on = clock.to + 1 < folded.size() &&
                         std::string_view(".:/").find(folded[clock.to]) != std::string_view::npos &&
                         is_digit(folded[clock.to + 1]);
    return goes_on ? std::nullopt : std::optional(clock);
}

/// "2:30 – 3:30 PM", "von 14 bis 15 Uhr": the end of a range; it lends its marks to the start.
std::optional<Clock> read_range_end(const Language& language, const std::string& folded, std::size_t at) {
    std::size_t from = skip_blank(folded, at);
    const std::size_t start = from;
    for (const std::string_view dash : {"-", "\xE2\x80\x93", "\xE2\x80\x94"})
        if (folded.compare(from, dash.size(), dash) == 0) from += dash.size();
    if (from == start) {
        const auto word = match(folded, from, language.range_words);
        if (!word) return std::nullopt;
        from = *word;
    }
    return read_clock(language, folded, skip_blank(folded, from));
}

void borrow(Clock& start, const Clock& end) {
    start.marked = start.marked || end.marked || (start.dot && end.dot);  // "10.00–10.45"
    if (start.half != Clock::Half::unknown || end.half == Clock::Half::unknown) return;
    if (end.half == Clock::Half::full) {
        if (end.hour > noon && start.hour < early) return;  // "2:30 to 15:30": left open
        start.half = Clock::Half::full;
        return;
    }
    // "11:30 – 12:30 PM" begins in the morning: the start is before the end.
    const auto of_twelve = [](const Clock& c) { return (c.hour % noon) * 60 + c.minute; };
    const bool crosses = of_twelve(start) > of_twelve(end);
    start.half = crosses ? (end.half == Clock::Half::pm ? Clock::Half::am : Clock::Half::pm) : end.half;
}

std::vector<letter::Time> readings(const Language& language, const Clock& clock) {
    const letter::Time as_written{clock.hour, clock.minute};
    if (clock.half == Clock::Half::full || clock.hour > noon) return {as_written};
    if (clock.half == Clock::Half::am) return {{clock.hour % noon, clock.minute}};
    if (clock.half == Clock::Half::pm) return {{clock.hour % noon + noon, clock.minute}};
    if (clock.hour >= early || !language.half_days) return {as_written};
    return {{clock.hour + noon, clock.minute}, as_written};
}

/// What stands before a number and makes it something else: "+49", "$10", "1,10", "UTC-05:00".
bool part_of_other(const std::string& folded, std::size_t at) {
    if (at == 0) return false;
    if (std::string_view("+-$.,/:#=&?%_").find(folded[at - 1]) != std::string_view::npos) return true;
    return at >= 3 && folded.compare(at - 3, 3, "\xE2\x82\xAC") == 0;
}

bool after_cue(const Language& language, const std::string& folded, std::size_t at) {
    constexpr std::size_t longest = 24;
    for (std::size_t from = at > longest ? at - longest : 0; from < at; ++from) {
        const auto end = match(folded, from, language.time_before);
        if (end && skip_spaces(folded, *end) == at) return true;
    }
    return false;
}

}  // namespace

std::vector<TimeHit> find_times(const Language& language, const Text& text, const std::vector<Range>& taken) {
    const std::string& folded = text.folded;
    std::vector<TimeHit> hits;
    auto other = taken.begin();
    constexpr std::size_t most_times = 200;
    for (std::size_t at = 0; at < folded.size() && hits.size() < most_times; ++at) {
        while (other != taken.end() && other->to <= at) ++other;
        if (other != taken.end() && at >= other->from) {
            at = other->to - 1;
            continue;
        }
        // "2026-11-30T14:30": the T belongs to neither.
        const bool after_t = at > 1 && folded[at - 1] == 't' && is_digit(folded[at - 2]);
        if (!word_after(folded, at) || (word_before(folded, at) && !after_t) || part_of_other(folded, at)) continue;
        std::optional<Clock> clock = read_clock(language, folded, at);
        if (!clock) continue;
        const bool cued = after_cue(language, folded, at);
        if (const auto end = read_range_end(language, folded, clock->to);
            end && (end->marked || clock->marked || (end->dot && clock->dot))) {
            borrow(*clock, *end);
            clock->to = end->to;
        }
        if (!clock->marked && !cued) continue;
        // "at 5 Mill Lane", "à 12 rue …": a number before a word is no hour.
        if (!clock->marked && (is_capital(text.written, skip_spaces(folded, clock->to)) || clock->dot)) continue;
        // "1 h", "1h30": how long it takes.
        if (!cued && !clock->colon && clock->half == Clock::Half::unknown && clock->hour < early) continue;
        hits.push_back({{at, clock->to}, readings(language, *clock)});
        at = clock->to - 1;
    }
    return hits;
}

}  // namespace intake
