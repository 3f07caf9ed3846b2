// Everything that can happen to the form, whoever caused it: native element, canvas, screen reader, portal, draft.
#pragma once

#include <string>

namespace form {

struct Event {
    enum class Kind {
        set,    ///< control `id` now has `value` (whole value, not a difference: the same event twice is harmless)
        press,  ///< button or link `id` was activated
        focus,  ///< `id` got the focus
        blur,   ///< `id` lost the focus
        now,    ///< `value` is the person's wall clock, YYYY-MM-DDTHH:MM
        zone,   ///< `value` is the device's IANA time zone, offered as the default
        system_dark,  ///< `value` is "1" when the system prefers a dark colour scheme
        done,         ///< the page carried out action `id`
        failed,       ///< the page could not carry out action `id`
        dismiss,      ///< the status has been read; clear it
        restore,      ///< `value` is a draft: `id` is "kept" (from this device), "file" or "done"
        fill,         ///< `value` is what an invitation or a link says (form/import.h): `id` is "invitation" or "link"
        history,      ///< `value` is the list of letters done (form/history.h)
        offer,        ///< situation `id` is among the only ones to offer
    };
    Kind kind = Kind::set;
    std::string id;
    std::string value;
};

}  // namespace form
