// What rules ask about, answered for one request.
#pragma once

#include <array>
#include <string_view>

#include "letter/catalog_data.h"
#include "letter/phrases.h"

namespace letter {

struct Facts {
    std::size_t situation = 0;  ///< index in the catalog
    const Goal* goal = nullptr;
    Channel channel = Channel::email;  ///< e-mail where a script is wanted and there is none
    std::array<std::string_view, fact_count> values;
    Details details;

    bool holds(const Condition& condition) const;
    bool hold(const Rule& rule) const;
};

Facts facts_of(const Catalog& catalog, const Request& request);

}  // namespace letter
