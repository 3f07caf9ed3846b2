// Dates with their times, and which of them the interview's is likely to be.
#pragma once

#include <vector>

#include "intake/reader.h"

namespace intake {

struct Appointment {
    const DateHit* date = nullptr;
    const TimeHit* time = nullptr;  ///< null if none belongs to it
    int score = 0;                  ///< below 1: nothing says that it is the interview's
    Place place = Place::text;
};

std::vector<Appointment> appointments(const Context& context, const Text& text, Place place,
                                      const std::vector<DateHit>& dates, const std::vector<TimeHit>& times);

/// The best ones, the likeliest first.
std::vector<Appointment> best_of(std::vector<Appointment> all);

/// Whether the line of `at` begins with this label, or the one above it is nothing else.
bool label_begins(const Language& language, const std::string& folded, Label label, std::size_t at);

}  // namespace intake
