// Whether a document is an overlay: its entries, the ids, and that every text is plain and not too long.
#pragma once

#include "letter/json_reader.h"

namespace overlay {

/// Reports what is not. `catalog` and `locale` are what it is laid over.
void check_shape(const letter::Node& overlay, const letter::Value& catalog);

/// The names of an object's members, or the texts of a list.
std::vector<std::string> names_of(const letter::Value& value);

}  // namespace overlay
