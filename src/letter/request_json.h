// A request as a JSON file: the form's field ids as keys, its values as texts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "letter/catalog.h"
#include "letter/json_reader.h"
#include "letter/request.h"

namespace letter {

/// Reads the request from a place in a document; what is wrong in it becomes problems of that document.
Request read_request(const Catalog& catalog, const Node& root);

/// Reads the request; nothing, and why, when something in it is wrong.
std::optional<Request> read_request(const Catalog& catalog, std::string_view json, const std::string& file,
                                    std::vector<Problem>& problems);

}  // namespace letter
