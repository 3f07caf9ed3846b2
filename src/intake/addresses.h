// E-mail addresses that an answer can go to.
#pragma once

#include <string>

#include "intake/reader.h"

namespace intake {

/// The person's own.
bool is_own(const Context& context, const std::string& email);

/// Nobody reads what is sent there: "no-reply@…".
bool is_robot(const Context& context, const std::string& email);

/// Whether it is one address, bare and in ASCII, without anything that could begin another header.
bool is_address(const std::string& text);

}  // namespace intake
