// Taking the text formats apart again, strictly and without the code that wrote them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fuzz {

/// The lines before each CRLF; nothing if the text does not end with one, or has a CR or LF that is no part of one.
std::optional<std::vector<std::string>> crlf_lines(std::string_view text);

/// RFC 2045, 6.7 and 6.8; nothing if it is not as the RFC has it, or a line has more than 76 characters.
std::optional<std::string> quoted_printable_decoded(const std::vector<std::string>& lines);
std::optional<std::string> base64_decoded(std::string_view text);

/// RFC 3986, 2.1: nothing if there is any character but unreserved ones, those of `also`, and "%XX".
std::optional<std::string> percent_decoded(std::string_view text, std::string_view also = {});

/// Well-formed UTF-8 (Unicode Standard, table 3-7).
bool well_formed(std::string_view text);

/// What a header or a parameter may have of a text: one line, each run of spaces, controls and line breaks (those of
/// Unicode too) a space, none at its ends.
std::string on_one_line(std::string_view text);

/// "\r\n" and lone "\r" made "\n".
std::string with_line_feeds(std::string_view text);

}  // namespace fuzz
