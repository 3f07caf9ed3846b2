// Text on its way into a format that is made of lines: whatever was typed, it cannot end its line and begin another.
#pragma once

#include <string>
#include <string_view>

namespace output {

/// For a header field or a parameter: well-formed UTF-8 on one line. A run of spaces, control characters and line
/// breaks (those of Unicode too: U+0085, U+2028, U+2029) becomes one space; trimmed.
std::string header_text(std::string_view text);

/// Whether it is well-formed UTF-8 without any line break or control character but tabs.
bool one_clean_line(std::string_view text);

/// For a text of several lines: well-formed UTF-8, every CRLF and lone CR made "\n".
std::string body_text(std::string_view text);

/// "\n" made CRLF.
std::string with_crlf(std::string_view text);

/// Whether this may stand as an address in `<…>` and after "mailto:" (RFC 5322 addr-spec, dot-atoms only, and RFC
/// 6532's UTF-8): one "@", nothing that would end it. The form is stricter.
bool good_address(std::string_view address);

/// FNV-1a, 64 bits, as 16 hexadecimal digits: a name that follows from the content.
std::string content_name(std::string_view content);

}  // namespace output
