// Every time of day that a text names.
#pragma once

#include <optional>
#include <vector>

#include "intake/intake.h"
#include "intake/scan.h"
#include "letter/civil.h"

namespace intake {

struct TimeHit {
    Range range;
    std::vector<letter::Time> readings;  ///< the start; two if it may be in the morning or in the afternoon
};

/// In the text's order. `taken` are ranges that are something else (dates): nothing in them is a time.
std::vector<TimeHit> find_times(const Language& language, const Text& text, const std::vector<Range>& taken);

struct ZoneHit {
    Range range;
    std::vector<std::string> ids;  ///< several for an abbreviation that means several; none for a zone not in the list
};

/// The first zone in [from, to) of the text.
std::optional<ZoneHit> find_zone(const Words& words, const Language& language, const Text& text, std::size_t from,
                                 std::size_t to);

/// The zones that a calendar's own name for one says: "(UTC-05:00) Eastern Time (US & Canada)".
std::vector<std::string> zones_named(const Words& words, const Language& language, const std::string& name);

}  // namespace intake
