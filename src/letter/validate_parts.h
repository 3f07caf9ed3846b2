// The two halves of validate_catalog, and what they share.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "letter/catalog_data.h"
#include "letter/json_reader.h"

namespace letter {

using Names = std::vector<std::string>;

/// Names that are known beforehand.
using FixedNames = std::initializer_list<std::string_view>;

bool contains(const Names& names, std::string_view name);

/// Reports the name unless it is one of `known`; the message lists them.
void check_name(const Node& node, std::string_view what, const std::string& name, const Names& known);
void check_name(const Node& node, std::string_view what, const std::string& name, FixedNames known);

/// Reports members of the object that nothing reads.
void check_keys(const Node& object, const Names& known);
void check_keys(const Node& object, FixedNames known);

/// Whether a wording needs no detail: each stands in an optional group.
bool always_filled(std::string_view wording);

/// All expect that the loader has found no problem in the document.
void validate_structure(const Node& root, const CatalogData& data);
void validate_locale(const Node& root, const CatalogData& data);
/// The part of validate_locale about what letters and cards say.
void validate_words(const Node& root, const CatalogData& data);

extern const FixedNames notice_names, tone_names, length_names, channel_names, to_names, stage_names, door_names,
    field_names;

}  // namespace letter
