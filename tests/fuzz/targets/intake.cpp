// An invitation's text and appointment, as they were read, with the words that ship: what is found is clean, is a value
// that the form takes, and what is certain is one value.
#include "intake/intake.h"

#include <algorithm>

#include "fuzz/support/assets.h"
#include "fuzz/support/input.h"
#include "fuzz/support/lines.h"
#include "fuzz/support/require.h"
#include "intake/json.h"
#include "letter/civil.h"
#include "letter/text.h"

namespace {

std::string clean(fuzz::Input& input, std::size_t longest = 200) {
    return letter::repair_utf8(input.text(longest));
}

intake::Person any_person(fuzz::Input& input) {
    return {clean(input), clean(input)};
}

intake::Event any_event(fuzz::Input& input) {
    intake::Event event;
    event.summary = clean(input);
    event.description = clean(input, 1000);
    event.location = clean(input);
    event.link = clean(input);
    event.start = {letter::repair_utf8(input.text_or("2026-11-30")),
                   letter::repair_utf8(input.text_or("14:30")),
                   {},
                   clean(input),
                   clean(input)};
    // These are ids by contract: the page's reader works them out.
    for (std::size_t left = input.below(3); left > 0; --left)
        event.start.zones.push_back(input.of(fuzz::catalog().zones()).id);
    event.organizer = any_person(input);
    if (input.flip()) event.attendees.push_back(any_person(input));
    return event;
}

/// The text comes first, so that a plain text is a seed.
intake::Source any_source(fuzz::Input& input) {
    intake::Source source;
    source.text = clean(input, 8000);
    source.subject = clean(input);
    source.sent = input.flip() ? "2026-11-23" : "";
    source.today = "2026-11-24";
    source.locale = input.flip() ? "de" : "en-US";
    if (input.flip()) source.from = any_person(input);
    if (input.flip()) source.reply_to = any_person(input);
    for (std::size_t left = input.below(3); left > 0; --left) source.events.push_back(any_event(input));
    if (input.flip()) source.own.push_back(clean(input));
    return source;
}

void check_line(const std::string& text, const std::string& what) {
    fuzz::require(fuzz::well_formed(text), what + " is UTF-8");
    fuzz::require(letter::one_line(text, 4000) == text, what + " is one clean line: " + text);
}

void check_value(const intake::Found& found, const std::string& value) {
    check_line(value, found.field);
    fuzz::require(!value.empty(), "a value is not empty: " + found.field);
    if (found.field == "date") fuzz::require(letter::parse_date(value).has_value(), "a date: " + value);
    if (found.field == "time") fuzz::require(letter::parse_time(value).has_value(), "a time: " + value);
    if (found.field != "zone") return;
    const auto& zones = fuzz::catalog().zones();
    fuzz::require(std::any_of(zones.begin(), zones.end(), [&](const letter::Zone& one) { return one.id == value; }),
                  "a zone of the form's: " + value);
}

void check_intake(const intake::Intake& intake) {
    fuzz::require(intake.found.size() + intake.missing.size() == intake::intake_fields.size(), "every field once");
    for (const intake::Found& one : intake.found) {
        check_line(one.words, "words");
        fuzz::require((one.doubt == intake::Doubt::none) <= (one.values.size() == 1), "certain is one: " + one.field);
        for (const std::string& value : one.values) check_value(one, value);
    }
    for (const intake::Participant& one : intake.people) {
        check_line(one.name, "a name");
        check_line(one.email, "an address");
        check_line(one.words, "words");
    }
    check_line(intake.link, "a link");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const intake::Intake read = intake::read(fuzz::words(), any_source(input));
    check_intake(read);
    const std::string written = intake::write_intake(read);
    std::vector<letter::Problem> problems;
    fuzz::require(letter::parse_json(written, "intake", problems).has_value(), "what is written is JSON: " + written);
    return 0;
}
