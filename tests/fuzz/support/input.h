// What a target takes out of the fuzzer's bytes.
#pragma once

#include <fuzzer/FuzzedDataProvider.h>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <vector>

#include "letter/letter.h"
#include "letter/request.h"
#include "output/eml.h"
#include "output/icalendar.h"

namespace fuzz {

/// Texts come from the front, numbers from the end: so a seed can be written by hand, its texts ended by "\." each.
class Input {
public:
    Input(const std::uint8_t* data, std::size_t size) : bytes_(data, size) {}

    std::string text(std::size_t longest = 400) { return bytes_.ConsumeRandomLengthString(longest); }
    std::string rest() { return bytes_.ConsumeRemainingBytesAsString(); }
    bool done() { return bytes_.remaining_bytes() == 0; }
    bool flip() { return bytes_.ConsumeBool(); }
    std::size_t below(std::size_t count) { return bytes_.ConsumeIntegralInRange<std::size_t>(0, count - 1); }
    int between(int from, int to) { return bytes_.ConsumeIntegralInRange<int>(from, to); }
    std::uint32_t number() { return bytes_.ConsumeIntegral<std::uint32_t>(); }

    /// One of the list; it must not be empty.
    template <class List>
    const auto& of(const List& all) {
        return *(std::begin(all) + static_cast<std::ptrdiff_t>(below(std::size(all))));
    }
    /// Three times out of four what is good, else anything.
    std::string text_or(const std::string& good) { return below(4) == 3 ? text() : good; }
    std::vector<std::string> texts(std::size_t most);

private:
    FuzzedDataProvider bytes_;
};

letter::Letter any_letter(Input& input);
output::Envelope any_envelope(Input& input);
output::Invitation any_invitation(Input& input);
output::Reminder any_reminder(Input& input);

/// An RFC 3339 moment, or anything.
std::string any_stamp(Input& input);

/// A new time in one of the forms that there are, or anything.
std::string any_start(Input& input);

/// Details as they may be typed, over the situations that ship; no edits. Well-formed, as form and JSON make them.
letter::Request any_request(Input& input);

}  // namespace fuzz
