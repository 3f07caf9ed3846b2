// Percent-encoding (RFC 3986) for links.
#pragma once

#include <string>
#include <string_view>

namespace output {

/// Appends `text`, everything but the unreserved characters (RFC 3986, 2.3) and those in `also` encoded. A line break
/// (LF, CRLF or CR) becomes `line_break`.
void percent_encode(std::string& link, std::string_view text, std::string_view also = {},
                    std::string_view line_break = "%0D%0A");

}  // namespace output
