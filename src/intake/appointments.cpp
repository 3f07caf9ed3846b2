// Dates with their times, and which of them the interview's is likely to be.
#include "intake/appointments.h"

#include <algorithm>

namespace intake {
namespace {

constexpr std::size_t time_after = 48;   ///< bytes between a date and its time
constexpr std::size_t time_before = 40;  ///< "2:30 PM on Monday, …"
constexpr std::size_t cue_before = 40;

/// The time that belongs to this date: the nearest one after it, else before it, with no other date between.
const TimeHit* time_of(const DateHit& date, const DateHit* previous, const DateHit* next,
                       const std::vector<TimeHit>& times, const std::string& folded) {
    for (const TimeHit& time : times) {
        if (time.range.from < date.range.to) continue;
        if (next && time.range.from >= next->range.from) break;
        const std::size_t lines =
            static_cast<std::size_t>(std::count(folded.begin() + static_cast<long>(date.range.to),
                                                folded.begin() + static_cast<long>(time.range.from), '\n'));
        if (time.range.from - date.range.to <= time_after && lines <= 2) return &time;
        break;
    }
    for (std::size_t i = times.size(); i > 0; --i) {
        const TimeHit& time = times[i - 1];
        if (time.range.to > date.range.from) continue;
        if (previous && time.range.from < previous->range.to) break;
        const bool near = date.range.from - time.range.to <= time_before;
        return near && line_at(folded, time.range.from).to >= date.range.from ? &time : nullptr;
    }
    return nullptr;
}

int score(const Context& context, const Text& text, const DateHit& date, const TimeHit* time) {
    const Language& language = context.language;
    const Range sentence = sentence_at(text.folded, date.range.from);
    const std::string_view whole = std::string_view(text.folded).substr(sentence.from, sentence.to - sentence.from);
    int points = time ? 3 : 0;
    if (label_begins(language, text.folded, Label::date, date.range.from)) points += 3;
    if (has_any(whole, language.interview)) points += 1;
    const std::size_t from = std::max(sentence.from, date.range.from > cue_before ? date.range.from - cue_before : 0);
    if (has_any(std::string_view(text.folded).substr(from, date.range.from - from), language.other_date)) points -= 6;
    const std::optional<letter::Date> sent = context.calendar.sent;
    if (sent && date.readings.size() == 1 && date.readings[0] < *sent) points -= 4;
    return points;
}

}  // namespace

bool label_begins(const Language& language, const std::string& folded, Label label, std::size_t at) {
    const Range line = line_at(folded, at);
    if (match(folded, line.from, language.labels[static_cast<std::size_t>(label)])) return true;
    if (line.from < 2) return false;
    const Range above = line_at(folded, line.from - 1);
    const auto end = match(folded, above.from, language.labels[static_cast<std::size_t>(label)]);
    return end && *end + 1 >= above.to;
}

std::vector<Appointment> appointments(const Context& context, const Text& text, Place place,
                                      const std::vector<DateHit>& dates, const std::vector<TimeHit>& times) {
    std::vector<Appointment> all;
    for (std::size_t i = 0; i < dates.size(); ++i) {
        const TimeHit* time = time_of(dates[i], i > 0 ? &dates[i - 1] : nullptr,
                                      i + 1 < dates.size() ? &dates[i + 1] : nullptr, times, text.folded);
        all.push_back({&dates[i], time, score(context, text, dates[i], time), place});
    }
    return all;
}

std::vector<Appointment> best_of(std::vector<Appointment> all) {
    std::stable_sort(all.begin(), all.end(),
                     [](const Appointment& a, const Appointment& b) { return a.score > b.score; });
    const auto worse =
        std::find_if(all.begin(), all.end(), [&](const Appointment& one) { return one.score + 1 < all[0].score; });
    all.erase(worse, all.end());
    return all;
}

}  // namespace intake
