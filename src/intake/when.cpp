// Which of the dates and times that are named is the interview's.
#include <algorithm>

#include "intake/appointments.h"

namespace intake {
namespace {

constexpr std::size_t zone_after = 48;

std::string two(int value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

std::string written(const letter::Date& date) {
    return std::to_string(date.year) + "-" + two(date.month) + "-" + two(date.day);
}

std::string written(const letter::Time& time) {
    return two(time.hour) + ":" + two(time.minute);
}

void add_unique(std::vector<std::string>& values, const std::string& value) {
    if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
}

Found date_found(const std::vector<Appointment>& best, const Text& text) {
    const Appointment& first = best[0];
    Found found{"date", {}, std::string(text.of(first.date->range)), first.place, first.date->doubt};
    for (const letter::Date& date : first.date->readings) found.values.push_back(written(date));
    // The same day, said once more and more clearly, settles it.
    for (const Appointment& other : best) {
        if (other.date->doubt != Doubt::none) continue;
        const std::string day = written(other.date->readings[0]);
        const bool agrees = std::find(found.values.begin(), found.values.end(), day) != found.values.end();
        if (found.doubt == Doubt::none && !agrees) {
            found.doubt = Doubt::several;
            found.values.push_back(day);
        } else if (found.doubt == Doubt::several) {
            add_unique(found.values, day);
        } else if (found.doubt != Doubt::none && agrees) {
            found = {"date", {day}, std::string(text.of(other.date->range)), other.place, Doubt::none};
        }
    }
    if (found.doubt == Doubt::none && first.score < 1) found.doubt = Doubt::weak;
    return found;
}

std::optional<Found> time_found(const std::vector<const TimeHit*>& times, const Text& text, Place place,
                                bool several_days) {
    if (times.empty()) return std::nullopt;
    Found found{"time", {}, std::string(text.of(times[0]->range)), place, Doubt::none};
    for (const letter::Time& time : times[0]->readings) found.values.push_back(written(time));
    if (found.values.size() > 1) found.doubt = Doubt::half_day;
    for (const TimeHit* other : times) {
        if (other->readings.size() != 1) continue;
        const std::string clock = written(other->readings[0]);
        const bool known = std::find(found.values.begin(), found.values.end(), clock) != found.values.end();
        if (known && found.doubt == Doubt::half_day)
            found = {"time", {clock}, std::string(text.of(other->range)), place, Doubt::none};
        else if (!known) {
            found.values.push_back(clock);
            found.doubt = Doubt::several;
        }
    }
    if (several_days && found.doubt == Doubt::none && times.size() > 1) found.doubt = Doubt::several;
    return found;
}

Found zone_value(const std::vector<std::string>& ids, std::string words, Place place) {
    const Doubt doubt = ids.empty() ? Doubt::unknown : ids.size() > 1 ? Doubt::several : Doubt::none;
    return {"zone", ids, std::move(words), place, doubt};
}

/// The zone beside the time; else the only one that is named anywhere, which is only a hint.
std::optional<Found> zone_found(const Context& context, const Text& text, const TimeHit* time, Place place) {
    const std::size_t all = text.folded.size();
    if (time) {
        const Range line = line_at(text.folded, time->range.from);
        const std::size_t end = std::min(std::max(line.to, std::min(time->range.to + zone_after, all)), all);
        if (const auto hit = find_zone(context.words, context.language, text, time->range.to,
                                       std::min(end, time->range.to + zone_after * 2)))
            return zone_value(hit->ids, std::string(text.of(hit->range)), place);
    }
    const auto hit = find_zone(context.words, context.language, text, 0, all);
    if (!hit) return std::nullopt;
    Found found = zone_value(hit->ids, std::string(text.of(hit->range)), place);
    if (found.doubt == Doubt::none && time) found.doubt = Doubt::weak;
    return found;
}

/// The first time line: "Time: 2:30 PM".
std::vector<const TimeHit*> labelled_time(const Context& context, const Text& text, const std::vector<TimeHit>& times) {
    for (const TimeHit& time : times)
        if (label_begins(context.language, text.folded, Label::time, time.range.from)) return {&time};
    return {};
}

void read_text(const Context& context, const Text& text, Place place, Intake& intake) {
    const std::vector<DateHit> dates = find_dates(context.language, text, context.calendar);
    std::vector<Range> taken;
    taken.reserve(dates.size());
    for (const DateHit& date : dates) taken.push_back(date.range);
    const std::vector<TimeHit> times = find_times(context.language, text, taken);
    std::vector<const TimeHit*> chosen;
    bool several = false;
    const std::vector<Appointment> best =
        dates.empty() ? std::vector<Appointment>() : best_of(appointments(context, text, place, dates, times));
    if (!best.empty()) {
        intake.found.push_back(date_found(best, text));
        several = intake.found.back().doubt == Doubt::several;
        for (const Appointment& one : best)
            if (one.time) chosen.push_back(one.time);
    }
    if (chosen.empty()) chosen = labelled_time(context, text, times);
    if (chosen.empty() && times.size() == 1 && !best.empty() && best[0].score > 0) chosen.push_back(&times[0]);
    const std::optional<Found> time = time_found(chosen, text, place, several);
    if (time) intake.found.push_back(*time);
    if (const auto zone = time ? zone_found(context, text, chosen[0], place) : std::nullopt)
        intake.found.push_back(*zone);
}

/// Of a calendar with several entries each start is a reading.
void read_events(const Context& context, Intake& intake) {
    constexpr std::size_t clock_size = 5;  // without seconds
    const std::vector<Event>& events = context.source.events;
    Found date{"date", {}, events[0].start.words, Place::event, Doubt::none};
    Found time{"time", {}, events[0].start.words, Place::event, Doubt::none};
    for (const Event& event : events) {
        if (letter::parse_date(event.start.date)) add_unique(date.values, event.start.date);
        if (letter::parse_time(event.start.time)) add_unique(time.values, event.start.time.substr(0, clock_size));
    }
    if (date.values.size() > 1) date.doubt = Doubt::several;
    if (time.values.size() > 1) time.doubt = Doubt::several;
    if (!date.values.empty()) intake.found.push_back(date);
    if (!time.values.empty()) intake.found.push_back(time);
    const When& start = events[0].start;
    if (time.values.empty() || start.zone_words.empty()) return;
    std::vector<std::string> zones = start.zones;
    if (zones.size() != 1) {
        // What it is called says more than which zones have such a clock.
        std::vector<std::string> named = zones_named(context.words, context.language, start.zone_words);
        if (named.size() == 1 || zones.empty()) zones = std::move(named);
    }
    intake.found.push_back(zone_value(zones, start.zone_words, Place::event));
}

bool has(const Intake& intake, const char* field) {
    return std::any_of(intake.found.begin(), intake.found.end(), [&](const Found& one) { return one.field == field; });
}

}  // namespace

void read_when(const Context& context, Intake& intake) {
    if (!context.source.events.empty()) return read_events(context, intake);
    read_text(context, context.text, Place::text, intake);
    if (!has(intake, "date")) {
        Intake title;
        read_text(context, context.subject, Place::subject, title);
        for (Found& one : title.found)
            if (!has(intake, one.field.c_str())) intake.found.push_back(std::move(one));
    }
}

}  // namespace intake
