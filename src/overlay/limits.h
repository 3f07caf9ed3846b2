// How much an overlay may say. Ours uses less than half of each; the lengths are in characters.
#pragma once

#include <cstddef>

namespace overlay::limits {

inline constexpr std::size_t bytes = 200'000;  ///< of the document
inline constexpr std::size_t id = 40;          ///< as in the protocol
inline constexpr std::size_t situations = 20, goals = 8, paragraphs = 8, steps = 12, reasons = 30;
inline constexpr std::size_t moves = 200, markers = 8;
inline constexpr std::size_t rules = 80, wordings = 8, conditions = 13, values = 40;
inline constexpr std::size_t title = 40, hint = 80, label = 60, heading = 80, sentence = 400, advice = 300, name = 60;
inline constexpr std::size_t letter = 4000;  ///< an e-mail with every detail

}  // namespace overlay::limits
