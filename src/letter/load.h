// The two halves of loading; load_catalog joins them.
#pragma once

#include "letter/catalog_data.h"
#include "letter/json_reader.h"

namespace letter {

/// assets/catalog.json: situations, goals and plans, moves with their markers, zones.
void load_structure(const Node& root, CatalogData& data);

/// assets/locales/<locale>.json: every word. `data` holds the structure already.
void load_locale(const Node& root, CatalogData& data);

/// The rules of a move or of advice.
std::vector<Rule> load_rules(const Node& list, const CatalogData& data, bool with_kind);

/// The locale's part that is about people: honorifics, greetings.
void load_people(const Node& root, CatalogData& data);

/// "f": ["Ms.", …], …
std::vector<HonorificKind> load_honorifics(const Node& node);

}  // namespace letter
