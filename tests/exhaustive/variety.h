// Four wordings: the seeds 0 to 3 write four letters that differ, with everything else the same.
#pragma once

#include <string>
#include <vector>

#include "exhaustive/report.h"
#include "exhaustive/world.h"
#include "letter/letter.h"

namespace exhaustive {

/// Sentences of the longer of two letters that the other does not have, and how many it has.
struct Difference {
    std::size_t sentences, of;
};

Difference difference(const letter::Letter& a, const letter::Letter& b);

/// Every e-mail goal, tone and reason at standard length with all details. Gives how many letters it composed.
std::size_t check_variety(const World& world, Report& report);

}  // namespace exhaustive
