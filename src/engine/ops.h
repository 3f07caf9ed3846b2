// What a call can ask for; engine.h lists it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "letter/catalog.h"
#include "letter/json_reader.h"

namespace engine {

struct Call {
    letter::Node root;
    std::vector<letter::Problem>& problems;
    const letter::Catalog* catalog;  ///< null before Engine::start
};

/// Does what the call's "op" says. Good only if there is no problem afterwards.
std::optional<std::string> perform(const Call& call);

}  // namespace engine
