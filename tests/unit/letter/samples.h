// A large sample of letters and phone scripts, the same in every run.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "letter/compose.h"
#include "unit/support.h"

namespace support {

inline const letter::Moment sample_now = {{2026, 11, 24}, {9, 0}};

inline letter::Request details(Dice& dice, const letter::Situation& situation, const std::string& goal) {
    letter::Request one;
    one.situation = situation.id;
    one.goal = goal;
    one.now = sample_now;
    const auto given = [&] { return dice.roll(3) != 0; };
    if (given()) one.position = "Data Analyst";
    if (given()) one.company = "Northwind Labs Inc.";
    if (given()) one.place = "your Austin office";
    if (given()) one.topic = "the new reporting platform";
    const int days[] = {24, 25, 30};
    if (given()) one.date = letter::Date{2026, 11, situation.notice == "past" ? 20 : days[dice.roll(3)]};
    if (given()) one.time = letter::Time{14, 30};
    if (given()) one.zone = "America/New_York";
    for (int i = static_cast<int>(dice.roll(4)); i > 0; --i)
        one.slots.push_back({letter::Date{2026, 12, i}, letter::Time{10, 0}});
    if (given()) one.candidate.name = "Jordan Smith";
    if (given()) one.candidate.phone = "(512) 555-0142";
    const char* const people[] = {"", "Dana Lee", "Ms. Dana Lee", "Dana Lee, Sam Ortiz", "A B, C D, E F, G H, I J"};
    one.recipients = letter::parse_recipients(catalog(), people[dice.roll(5)]);
    return one;
}

struct Sample {
    const letter::Situation* situation;
    letter::Request request;
    letter::Letter made;
};

/// Every situation with every goal, and every two of tone and length, notice, reason; the missing details are drawn.
inline std::vector<Sample> make_samples(letter::Channel channel) {
    std::vector<Sample> samples;
    Dice dice(3);
    for (const letter::Situation& situation : catalog().situations())
        for (const letter::Choice& goal : situation.goals)
            for (int style = 0; style < 9; ++style)
                for (int notice = -1; notice < 6; ++notice)
                    for (std::size_t reason = 0; reason < situation.reasons.size() + 2; ++reason) {
                        if ((static_cast<std::size_t>(style + notice + 1) + reason) % 3 != 0)
                            continue;  // a third of them
                        const bool listed = reason < situation.reasons.size();
                        letter::Request one = details(dice, situation, goal.id);
                        one.channel = channel;
                        one.tone = static_cast<letter::Tone>(style / 3);
                        one.length = static_cast<letter::Length>(style % 3);
                        if (notice >= 0) one.notice = static_cast<letter::Notice>(notice);
                        one.reason = listed                               ? situation.reasons[reason].id
                                     : reason == situation.reasons.size() ? "own"
                                                                          : "none";
                        one.own_reason = "My visa will not be ready in time.";
                        one.seed = dice.roll(5);
                        samples.push_back({&situation, one, letter::compose(catalog(), one)});
                    }
    return samples;
}

template <class Visit>
void every_letter(letter::Channel channel, Visit visit) {
    static const std::vector<Sample> emails = make_samples(letter::Channel::email);
    static const std::vector<Sample> scripts = make_samples(letter::Channel::phone);
    for (const Sample& one : channel == letter::Channel::email ? emails : scripts)
        visit(*one.situation, one.request, one.made);
}

}  // namespace support
