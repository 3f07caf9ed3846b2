// From a request as JSON to its letter, in the language that it names or in that of --locale.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "letter/catalog.h"
#include "letter/json_reader.h"
#include "letter/letter.h"
#include "tool/tool.h"

namespace tool {

/// The same as an engine's call may have (engine/engine.h), less what the call has around the request.
constexpr std::size_t longest_request = 500'000 - std::string_view(R"({"op":"compose","request":})").size();
constexpr const char* too_long = "this is longer than 500,000 bytes; shorten the letter";

/// The catalog in each language, loaded once, when the first request wants it.
class Catalogs {
public:
    explicit Catalogs(const Arguments& arguments) : arguments_(arguments) {}

    /// Loads the language of --locale; false, and why on stderr, if it cannot be had.
    bool start();

    const letter::Catalog& standard() const { return *standard_; }

    /// The catalog in the language that this text names; null, and reported to `problems`, if there is none.
    const letter::Catalog* named(const letter::Node& locale, const std::vector<letter::Problem>& problems);

private:
    const Arguments& arguments_;
    std::map<std::string, letter::Catalog> loaded_;
    const letter::Catalog* standard_ = nullptr;
};

struct Composed {
    const letter::Catalog* catalog;
    letter::Letter letter;
};

/// The letter; nothing, and why, if the request is wrong. `file` is what its problems name.
std::optional<Composed> compose_json(Catalogs& catalogs, std::string_view json, const std::string& file,
                                     std::vector<letter::Problem>& problems);

}  // namespace tool
