#include "exhaustive/texts.h"

namespace exhaustive {

std::uint64_t hash(std::string_view text) {
    std::uint64_t value = 14695981039346656037U;
    for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return value;
}

const TextFacts& Texts::of(Role role, const std::string& text) {
    const auto [at, added] = known_[static_cast<std::size_t>(role)].try_emplace(text);
    if (added) at->second = {hash(text), broken_checks(style_, role, text)};
    return at->second;
}

}  // namespace exhaustive
