// Two good letters and many bad ones, made by hand.
#pragma once

#include <functional>
#include <string>

#include "exhaustive/sample.h"

namespace exhaustive {

/// The kind of check that must find it; empty for a good letter.
using VisitLetter = std::function<void(const std::string& kind, const Sample& sample)>;

void each_bad_letter(const World& world, const VisitLetter& visit);

}  // namespace exhaustive
