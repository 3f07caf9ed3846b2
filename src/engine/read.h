// The objects of a call, read into output's structs. What is missing is empty; what has the wrong type is reported.
#pragma once

#include <string>
#include <vector>

#include "letter/json_reader.h"
#include "output/eml.h"
#include "output/icalendar.h"

namespace engine {

output::Envelope read_envelope(const letter::Node& node);
output::Invitation read_invitation(const letter::Node& node);
output::Reminder read_reminder(const letter::Node& node);

/// A list of texts; empty if it is not there.
std::vector<std::string> read_texts(const letter::Node& node, const char* key);

}  // namespace engine
