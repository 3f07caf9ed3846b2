// How a target says that something does not hold.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>

namespace fuzz {

/// Ends the run unless there is no fault; libFuzzer then keeps the input.
inline void sound(const std::string& fault) {
    if (fault.empty()) return;
    std::fprintf(stderr, "does not hold: %s\n", fault.c_str());
    std::abort();
}

inline void require(bool holds, const std::string& what) {
    if (!holds) sound(what);
}

/// Two texts that must be one.
inline void same(const std::string& got, const std::string& wanted, const std::string& what) {
    if (got != wanted) sound(what + "\n  got    \"" + got + "\"\n  wanted \"" + wanted + "\"");
}

}  // namespace fuzz
