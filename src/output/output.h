// A letter as text, HTML and a mailto link. The other outputs: eml.h, icalendar.h, links.h.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "letter/letter.h"

namespace output {

/// The body as plain text, paragraphs apart by an empty line, "\n" line ends; no subject.
std::string plain(const letter::Letter& letter);

/// The whole letter for a text file: the subject in the first line, after `label` ("Subject") if one is given, an empty
/// line, the body; CRLF, UTF-8, a line break at the end.
std::string txt(const letter::Letter& letter, const std::string& label);

/// The body as an HTML fragment (`<p>…</p>`), everything escaped; no attributes, no styles.
std::string html(const letter::Letter& letter);

/// `mailto:` with subject and body (RFC 6068): CRLF as %0D%0A, UTF-8 percent-encoded. `to` holds e-mail addresses.
std::string mailto(const letter::Letter& letter, const std::vector<std::string>& to);

/// Encoded characters that every mail program is known to take, and the common cut-off.
inline constexpr std::size_t mailto_safe = 1600;
inline constexpr std::size_t mailto_limit = 2000;

}  // namespace output
