// Text as bytes that may be anything on the way in, and are clean UTF-8 on the way out.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace letter {

/// UTF-8 with every ill-formed sequence (surrogates and overlong forms too) replaced by U+FFFD.
std::string repair_utf8(std::string_view text);

/// Cuts to at most `limit` bytes, never inside a code point.
std::string_view cut(std::string_view text, std::size_t limit);

/// A value that may stand inside a sentence: one line, no control or bidirectional-control characters (UAX #9), single
/// spaces, trimmed, at most `limit` bytes.
std::string one_line(std::string_view text, std::size_t limit);

/// Code points in well-formed UTF-8.
std::size_t characters(std::string_view text);

std::string_view trim(std::string_view text);

/// Replaces every `from` in `text`.
void replace_all(std::string& text, std::string_view from, std::string_view to);

/// ASCII letters compared without case.
bool equal_ignoring_case(std::string_view a, std::string_view b);

/// Upper-cases the first letter if it is one of Latin-1.
void capitalize(std::string& text);

/// "a", "a and b", "a, b, and c": separators come from the locale.
std::string join_list(const std::vector<std::string>& items, std::string_view separator, std::string_view two,
                      std::string_view last);

}  // namespace letter
