// The reader's values as JSON, for whoever calls it through the engine.
#pragma once

#include <string>

#include "intake/intake.h"
#include "letter/json_reader.h"

namespace intake {

/// {"subject", "text", "sent", "from": {"name", "email"}, "replyTo", "events": [{"summary", "description", "location",
/// "link", "start": {"date", "time", "zones", "words", "zoneWords"}, "organizer", "attendees"}], "own": [text],
/// "today", "locale"}: all optional, as in Source; a wrong type is reported.
Source read_source(const letter::Node& node);

/// {"found": [{"field", "values", "words", "place", "doubt"}], "missing": [field], "people": [{"name", "email",
/// "words"}], "link", "language"}.
std::string write_intake(const Intake& intake);

}  // namespace intake
