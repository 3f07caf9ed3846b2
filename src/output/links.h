// Links that open the letter in a webmail's window or in the messages app. Everything in them is percent-encoded, a
// space as %20 (Outlook shows a "+" as it stands).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "letter/letter.h"

namespace output {

struct Link {
    std::string id;         ///< "mailto", "gmail", "outlook_live", "outlook_office", "yahoo"
    std::string url;        ///< addresses, subject and body
    std::string bare;       ///< the same without the body: for a letter that is too long, which is then pasted in
    std::size_t limit = 0;  ///< encoded characters that its service is known to take; see links.cpp
    bool fits() const { return url.size() <= limit; }
};

/// mailto and the webmail services, in that order. `to` holds e-mail addresses.
std::vector<Link> links(const letter::Letter& letter, const std::vector<std::string>& to);

/// `sms:` with the letter as its body (RFC 5724). Of a number only its digits and a leading "+" are kept; without any
/// the messages app asks whom to send it to.
std::string sms(const letter::Letter& letter, const std::vector<std::string>& numbers);

}  // namespace output
