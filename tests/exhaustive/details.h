// Fills a request with what the goal's form has.
#pragma once

#include <cstdint>

#include "exhaustive/world.h"
#include "unit/support.h"

namespace exhaustive {

enum class Given : std::uint8_t { all, none, some };

/// Gives the fields but those that are axes of their own. What is not given is emptied.
void give(const World& world, const Uses& uses, Given given, support::Dice& dice, letter::Request& request);

/// The last notice is the unknown one.
inline constexpr std::size_t notices = 7;

/// Makes this notice: stated, or by a date, or both.
void schedule(const Uses& uses, std::size_t notice, Given given, support::Dice& dice, letter::Request& request);

}  // namespace exhaustive
