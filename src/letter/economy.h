// How a text message or a network message keeps within its limit.
#pragma once

#include "letter/catalog_data.h"

namespace letter {

/// What a short message gives up, level by level: the place, the company, reason and goodwill, the position, thanks and
/// apology, then every detail but the people's names, and at last those. The decision is never given up.
struct Economy {
    int level = 0;
    static constexpr int most = 7;

    bool drops(Detail detail) const;
    bool drops(const Move& move) const;
};

}  // namespace letter
