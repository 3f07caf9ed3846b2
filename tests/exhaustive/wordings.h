// Balance: which wording of which rule speaks. Each wording carries a private-use character that tells it apart.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "exhaustive/report.h"

namespace exhaustive {

/// How often each wording of one rule was used.
struct Shares {
    std::string where;  ///< JSON Pointer
    std::vector<std::string> texts;
    std::vector<std::size_t> used;
};

/// What is out of balance, or empty: a wording that is never used, or one used more than about twice its share.
std::string unbalanced(const Shares& shares);

/// Composes the locale's letters with many seeds and reports what is out of balance. Gives how many it composed.
std::size_t check_balance(const std::string& structure, const std::string& words, Report& report);

}  // namespace exhaustive
