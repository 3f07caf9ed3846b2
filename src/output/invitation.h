// The invitation that an answer is for, as it was read from an imported file. Everything in it is somebody else's and
// may be hostile: what writes it checks and escapes each value.
#pragma once

#include <string>

#include "output/mail_header.h"

namespace output {

/// A property value of type DATE or DATE-TIME with its zone.
struct CalendarTime {
    std::string value;  ///< "20261201T143000", with "Z" if it is UTC, or "20261201"; empty: not there
    std::string tzid;   ///< as in the file, without quotes; empty: none
};

struct Invitation {
    std::string uid;             ///< unescaped, as all texts here
    std::string sequence;        ///< digits; empty: not there, which means 0
    CalendarTime recurrence_id;  ///< of one occurrence of a series; an empty value: not there
    Address organizer;           ///< the address without "mailto:"
    Address attendee;            ///< the person who answers, by the address that was invited
    std::string summary;
    std::string location;
    CalendarTime start;
    CalendarTime end;       ///< an empty value: not there
    std::string duration;   ///< "PT1H" where the invitation has DURATION instead of DTEND
    std::string timezones;  ///< the file's VTIMEZONE components as they stand in it, folded or not, any line ends
};

}  // namespace output
