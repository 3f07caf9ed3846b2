// A letter as a draft in a file (.eml): RFC 5322, MIME (RFC 2045 to 2047).
//
// What it is: a message with "X-Unsent: 1", which classic Outlook opens as a draft; others open it to read, and it can
// be forwarded or edited as new there. Two alternatives, plain text and HTML, and a calendar answer (RFC 6047) if there
// is one. CRLF throughout; no line over 76 characters but for a single long address or id. The same bytes for the same
// input. What it is not: it has no Date and no Message-ID unless they are given, and no sender or recipient that is not
// known.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "letter/catalog.h"
#include "letter/letter.h"
#include "output/mail_header.h"

namespace output {

struct Envelope {
    std::optional<Address> from;
    std::vector<Address> to;
    std::string date;                     ///< RFC 3339: "2026-11-24T09:00:00+01:00"; empty: none
    std::string message_id;               ///< "<id@host>"; empty: none
    std::string in_reply_to;              ///< Message-ID of the imported invitation e-mail
    std::vector<std::string> references;  ///< that message's own References
    std::string language;                 ///< of the letter, BCP 47; empty: not said
    std::string calendar_method;          ///< "REPLY" or "COUNTER" when `calendar` is there
    std::string calendar;                 ///< what reply() or counter() made
};

/// The message; nothing, and why, when something in the envelope cannot stand in one. Pointers of the problems are
/// relative to the envelope: "/envelope/to/0/address".
std::optional<std::string> eml(const letter::Letter& letter, const Envelope& envelope,
                               std::vector<letter::Problem>& problems);

}  // namespace output
