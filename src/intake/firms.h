// What firms are called, and what confirms that a name is one.
#pragma once

#include <string>
#include <vector>

#include "intake/reader.h"

namespace intake {

/// The words with capitals, and the small ones between them, that the value begins with: "Northwind & Sons".
std::string name_run(const Context& context, const std::string& value);

/// Stands between the words of a name: "&", "de".
bool connects(const Context& context, std::string_view word);

/// A form of address, a day, a service: no firm.
bool refused(const Context& context, const std::string& value);

/// The parts of the sender's domain that may be a firm's name.
std::vector<std::string> domain_names(const Context& context);
bool in_domain(const Context& context, const std::string& value);

/// By its legal form, the sender's domain or name, the signature, or the title and the text.
bool confirmed(const Context& context, const std::string& value);

}  // namespace intake
