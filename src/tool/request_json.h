// A request as a JSON file: the form's field ids as keys, its values as texts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "letter/catalog.h"
#include "letter/request.h"

namespace tool {

/// Reads the request; nothing, and why, when something in it is wrong.
std::optional<letter::Request> read_request(const letter::Catalog& catalog, std::string_view json,
                                            const std::string& file, std::vector<letter::Problem>& problems);

}  // namespace tool
