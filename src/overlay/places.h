// From a place in the catalog or locale that an overlay was laid over back to the place in the overlay.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "letter/json_reader.h"

namespace overlay {

/// JSON Pointers (RFC 6901), both ways. Nothing for a place that is ours and not the overlay's.
std::optional<std::string> place_in_catalog(const std::string& pointer, const letter::Value& overlay,
                                            const letter::Value& merged);
std::optional<std::string> place_in_locale(const std::string& pointer, const letter::Value& overlay,
                                           std::string_view locale);

}  // namespace overlay
