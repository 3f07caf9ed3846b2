// Small words that change before a vowel: "de analyste", "a editor", "y Irene".
#pragma once

#include <string_view>

#include "exhaustive/typography.h"

namespace exhaustive {

/// Whether a small word stands in the wrong form before the next one.
bool elision(const Style& style, Role role, std::u32string_view text);

}  // namespace exhaustive
