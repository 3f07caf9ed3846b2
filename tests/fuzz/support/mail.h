// A message as a strict reader sees it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fuzz {

struct MailPart {
    std::string type;  ///< the whole Content-Type
    std::string text;  ///< decoded, CRLF
};

struct Mail {
    std::vector<std::pair<std::string, std::string>> fields;  ///< unfolded
    std::vector<MailPart> parts;

    /// The field's value, or empty.
    std::string field(std::string_view name) const;
};

/// Reads what output::eml writes: one block of its fields, each at most once, then parts that have exactly a type and
/// an encoding. What is wrong; empty if nothing is.
std::string read_mail(std::string_view message, Mail& mail);

/// A field's text with its encoded words (RFC 2047) read.
std::string decoded_words(const std::string& text);

/// Names and addresses of a To field, in order; a name may be empty.
std::vector<std::pair<std::string, std::string>> read_addresses(const std::string& field);

}  // namespace fuzz
