// Whether a document is an overlay: its entries, the ids, and that every text is plain and not too long.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "letter/json_reader.h"

namespace overlay {

/// Reports what is not. `catalog` is what it is laid over.
void check_shape(const letter::Node& overlay, const letter::Value& catalog);

/// The names of an object's members, or the texts of a list.
std::vector<std::string> names_of(const letter::Value& value);

const std::string& id_of(const letter::Value& situation);

/// Where in a list of situations the one with this id stands; nothing if there is none, or no list.
std::optional<std::size_t> place_of(const letter::Value* situations, std::string_view id);

}  // namespace overlay
