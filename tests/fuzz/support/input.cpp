#include "fuzz/support/input.h"

#include "fuzz/support/assets.h"
#include "letter/text.h"

namespace fuzz {
namespace {

letter::Paragraph any_paragraph(Input& input) {
    letter::Paragraph paragraph;
    if (input.flip()) paragraph.heading = input.text();
    for (std::size_t left = input.below(3); left > 0; --left) paragraph.sentences.push_back({input.text(), "move"});
    return paragraph;
}

output::Address any_person(Input& input) {
    return {input.text(), input.text_or("dana@example.com")};
}

output::CalendarTime any_time(Input& input) {
    const char* const values[] = {"20261201T143000", "20261201T143000Z", "20261201", "", "20261201T153000"};
    return {input.text_or(input.of(values)), input.text_or("Europe/Berlin")};
}

/// A day and a time near the day of writing.
std::optional<letter::Date> any_date(Input& input) {
    if (input.flip()) return std::nullopt;
    return letter::Date{input.between(2026, 2027), input.between(1, 12), input.between(1, 28)};
}

std::optional<letter::Time> any_clock(Input& input) {
    if (input.flip()) return std::nullopt;
    return letter::Time{input.between(0, 23), input.between(0, 59)};
}

/// The definition of a zone, sound or with something hidden in it.
std::string any_zone(Input& input) {
    const char* const parts[] = {"STANDARD", "DAYLIGHT", "VEVENT", "VALARM"};
    const std::string part = input.of(parts);
    const std::string lines[] = {"BEGIN:VTIMEZONE",    "TZID:Europe/Berlin", "BEGIN:" + part, "DTSTART:19961027T030000",
                                 "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",   "END:" + part,   "END:VTIMEZONE"};
    const std::size_t hidden = input.below(20);
    std::string zone;
    for (const std::string& line : lines) {
        if (&line - lines == static_cast<std::ptrdiff_t>(hidden)) zone += input.text() + "\r\n";
        zone += line + "\r\n";
    }
    return zone;
}

}  // namespace

std::vector<std::string> Input::texts(std::size_t most) {
    std::vector<std::string> all(below(most + 1));
    for (std::string& one : all) one = text();
    return all;
}

letter::Letter any_letter(Input& input) {
    letter::Letter letter;
    letter.channel = static_cast<letter::Channel>(input.below(4));
    letter.subject = input.text();
    letter.salutation = input.text();
    for (std::size_t left = input.below(4); left > 0; --left) letter.paragraphs.push_back(any_paragraph(input));
    letter.close = input.text();
    letter.signature = input.texts(2);
    return letter;
}

output::Envelope any_envelope(Input& input) {
    output::Envelope envelope;
    if (input.flip()) envelope.from = any_person(input);
    for (std::size_t left = input.below(4); left > 0; --left) envelope.to.push_back(any_person(input));
    envelope.date = input.flip() ? any_stamp(input) : "";
    envelope.message_id = input.flip() ? input.text_or("<1@example.com>") : "";
    envelope.in_reply_to = input.flip() ? input.text_or("<2@example.com>") : "";
    envelope.references = input.texts(3);
    envelope.language = input.flip() ? input.text_or("en-US") : "";
    return envelope;
}

output::Invitation any_invitation(Input& input) {
    output::Invitation one;
    one.uid = input.text_or("1@example.com");
    one.sequence = input.text_or("2");
    if (input.below(4) == 0) one.recurrence_id = any_time(input);
    one.organizer = any_person(input);
    one.attendee = any_person(input);
    one.summary = input.text();
    one.location = input.text();
    one.start = any_time(input);
    one.end = any_time(input);
    one.duration = input.flip() ? input.text_or("PT1H") : "";
    one.timezones = input.below(4) == 3 ? input.text(2000) : any_zone(input);
    return one;
}

output::Reminder any_reminder(Input& input) {
    output::Reminder one;
    one.uid = input.text();
    one.start = any_start(input);
    one.summary = input.text();
    one.description = input.text();
    one.minutes = input.between(-10, 600000);
    one.alarm = input.between(-10, 600000);
    return one;
}

std::string any_stamp(Input& input) {
    const char* const good[] = {"2026-11-24T09:00:00+01:00", "2026-11-24T09:00:00Z", "2026-11-24T09:00:00.5-05:30"};
    return input.text_or(input.of(good));
}

std::string any_start(Input& input) {
    const char* const good[] = {"2026-12-02T09:00", "2026-12-02T09:00:00Z", "2026-12-02", "2026-12-02T09:00+09:00"};
    return input.text_or(input.of(good));
}

letter::Request any_request(Input& input) {
    const letter::Situation& situation = input.of(catalog().situations());
    letter::Request one;
    one.situation = situation.id;
    one.goal = input.of(situation.goals).id;
    one.channel = static_cast<letter::Channel>(input.below(4));
    one.tone = static_cast<letter::Tone>(input.below(3));
    one.length = static_cast<letter::Length>(input.below(3));
    if (input.flip()) one.notice = static_cast<letter::Notice>(input.below(6));
    one.reason = situation.reasons.empty() || input.flip() ? "own" : input.of(situation.reasons).id;
    std::string* const texts[] = {&one.own_reason, &one.company,        &one.position,        &one.place, &one.topic,
                                  &one.delay,      &one.candidate.name, &one.candidate.phone, &one.wish};
    for (std::string* const text : texts) *text = letter::repair_utf8(input.text());
    one.recipients = letter::parse_recipients(catalog(), letter::repair_utf8(input.text()));
    one.to = input.of(std::vector<std::string>{"", "manager", "recruiter", "agency", "panel", "referrer"});
    one.stage = input.of(std::vector<std::string>{"", "first", "later"});
    one.door = input.flip();
    one.zone = input.text_or("America/New_York");
    one.date = any_date(input);
    one.time = any_clock(input);
    one.deadline = any_date(input);
    for (std::size_t left = input.below(4); left > 0; --left) one.slots.push_back({any_date(input), any_clock(input)});
    if (input.flip()) one.now = letter::Moment{{2026, 11, input.between(1, 30)}, {9, 0}};
    one.seed = input.number();
    return one;
}

}  // namespace fuzz
