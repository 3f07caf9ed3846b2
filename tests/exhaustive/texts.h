// Each distinct text of a locale is looked at once.
#pragma once

#include <array>
#include <string>
#include <unordered_map>

#include "exhaustive/typography.h"

namespace exhaustive {

/// FNV-1a, 64 bits.
std::uint64_t hash(std::string_view text);

struct TextFacts {
    std::uint64_t hash = 0;
    std::uint32_t broken = 0;  ///< of broken_checks
};

class Texts {
public:
    explicit Texts(const Style& style) : style_(style) {}
    const TextFacts& of(Role role, const std::string& text);

private:
    const Style& style_;
    std::array<std::unordered_map<std::string, TextFacts>, static_cast<std::size_t>(Role::count_)> known_;
};

}  // namespace exhaustive
