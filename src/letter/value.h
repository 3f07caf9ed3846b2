// A JSON document (RFC 8259) as the loaders read it. Texts, lists and objects; what else JSON has, no file of ours
// uses.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace letter {

struct Value {
    struct Member;
    enum class Kind : std::uint8_t { absent, text, list, object, other };
    Kind kind = Kind::absent;
    std::string text;
    std::vector<Member> children;  ///< in the document's order; a list's have no name

    /// The member with this name (the last one, if it stands there twice), or null.
    const Value* find(std::string_view name) const;
};

/// Not a std::pair: Clang 14 wants to know of that, while it is still incomplete, how it is made.
struct Value::Member {
    std::string first;
    Value second;
};

}  // namespace letter
