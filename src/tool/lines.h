// Composing in bulk: JSON Lines in, JSON Lines out, in constant memory.
#pragma once

#include <cstdint>
#include <string>

#include "tool/requests.h"

namespace tool {

/// Of each line of the file ("-": standard input) one line on standard output, in its order: what the engine's op
/// "compose" gives, or {"line": number, "problems": [{"at", "message"}]}. Gives the exit code: 1 if any line is wrong.
int compose_lines(Catalogs& catalogs, const std::string& file, std::uint64_t first_line);

}  // namespace tool
