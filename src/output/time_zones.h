// VTIMEZONE components on their way from an imported file into an answer.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace output {

/// The zone definitions with one of these ids, each once, their lines as they were (folded anew). A component that is
/// not sound (RFC 5545, 3.6.5), or has another component in it, is left out, as are properties that no zone has.
std::string zones_used(std::string_view timezones, const std::vector<std::string>& ids);

}  // namespace output
