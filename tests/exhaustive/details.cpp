#include "exhaustive/details.h"

namespace exhaustive {
namespace {

using letter::Date;
using letter::Time;

const Date dates[] = {{2027, 1, 7}, {2026, 11, 30}, {2026, 11, 25}, {2026, 11, 24}, {2026, 11, 24}, {2026, 11, 23}};

const std::vector<letter::Slot> slot_lists[] = {
    {{Date{2026, 12, 1}, Time{10, 0}}, {Date{2026, 12, 2}, Time{15, 30}}, {Date{2026, 12, 4}, Time{9, 15}}},
    {{Date{2026, 12, 2}, Time{16, 0}}, {Date{2027, 2, 1}, std::nullopt}}};

bool drawn(Given given, support::Dice& dice) {
    return given == Given::all || (given == Given::some && dice.roll(2) == 0);
}

}  // namespace

void give(const World& world, const Uses& uses, Given given, support::Dice& dice, letter::Request& request) {
    const Values& values = world.values();
    const std::size_t way = given == Given::some ? dice.roll(2) : 0;
    const auto put = [&](bool used, std::string& field, const std::string& value) {
        const bool there = drawn(given, dice);
        if (used && there)
            field = value;
        else
            field.clear();
    };
    put(uses.position, request.position, values.position[way]);
    put(uses.company, request.company, values.company[way]);
    put(uses.place, request.place, values.place[way]);
    put(uses.topic, request.topic, values.topic[way]);
    put(uses.wish, request.wish, values.wish[way]);
    put(uses.delay, request.delay, values.delay[way]);
    put(uses.zone, request.zone, values.zone);
    put(uses.name, request.candidate.name, "Jordan Smith");
    put(uses.phone, request.candidate.phone, "(512) 555-0142");
    request.deadline.reset();
    if (uses.deadline && drawn(given, dice)) request.deadline = Date{2026, 12, 3 + static_cast<int>(way)};
    request.slots.clear();
    if (uses.slots && drawn(given, dice)) request.slots = slot_lists[way];
}

void schedule(const Uses& uses, std::size_t notice, Given given, support::Dice& dice, letter::Request& request) {
    const bool known = notice + 1 < notices;
    const bool dated = uses.date && known && drawn(given, dice);
    const bool timed = uses.time && drawn(given, dice);
    const bool soon = notice == static_cast<std::size_t>(letter::Notice::minutes);
    request.notice.reset();
    request.date.reset();
    request.time.reset();
    if (uses.notice && known) request.notice = static_cast<letter::Notice>(notice);
    if (dated) request.date = dates[notice];
    if (timed) request.time = dice.roll(2) == 0 ? Time{14, 30} : Time{14, 0};
    if (soon && (timed || dated)) request.time = Time{9, 45};
}

}  // namespace exhaustive
