// Header fields of a message (RFC 5322, 2.2 and 3.4; RFC 2047): one value can never open another field.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace output {

struct Address {
    std::string name;     ///< may be empty
    std::string address;  ///< must be good_address
};

/// "Name: value" of free text: folded at 76, encoded words where it is not plain ASCII. Nothing for an empty text.
std::string text_field(std::string_view name, std::string_view text);

/// "Name: Dana Lee <dana@example.com>, …". Nothing for no addresses.
std::string address_field(std::string_view name, const std::vector<Address>& addresses);

/// "Name: <id@host> …". An id that is not one is left out: it came from somebody else's message.
std::string id_field(std::string_view name, const std::vector<std::string>& ids);

/// Whether this is a message id in its angle brackets.
bool good_message_id(std::string_view id);

}  // namespace output
