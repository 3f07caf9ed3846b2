// Bodies of a message's parts (RFC 2045, 6).
#pragma once

#include <string>
#include <string_view>

namespace output {

/// Without line breaks.
std::string base64(std::string_view bytes);

/// One part with its two header fields: UTF-8 text as quoted-printable, or as base64 where that is shorter; lines of at
/// most 76. `type` is "text/plain; charset=utf-8" and the like. Line breaks of `text` are "\n".
std::string text_part(std::string_view type, std::string_view text);

}  // namespace output
