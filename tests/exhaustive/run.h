// Everything about one locale.
#pragma once

#include <cstdint>
#include <string>

#include "exhaustive/report.h"

namespace exhaustive {

struct Run {
    Report report;
    std::size_t letters = 0;  ///< all that were composed
    std::uint64_t bytes = 0;  ///< a hash of everything that was written, the same on every platform
};

/// `words` is the text of `file`; `examples` says how many to keep of each failure.
Run run_locale(const std::string& structure, const std::string& words, const std::string& file, std::size_t examples);

}  // namespace exhaustive
