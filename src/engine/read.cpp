#include "engine/read.h"

#include <algorithm>

#include "letter/validate_parts.h"

namespace engine {
namespace {

using letter::Node;

output::Address read_address(const Node& node) {
    letter::check_keys(node, {"name", "address"});
    return {node.text_or("name", ""), node.text_or("address", "")};
}

output::Address read_address(const Node& node, const char* key) {
    return node.has(key) ? read_address(node.at(key)) : output::Address();
}

output::CalendarTime read_time(const Node& node, const char* key) {
    if (!node.has(key)) return {};
    const Node time = node.at(key);
    letter::check_keys(time, {"value", "tzid"});
    return {time.text_or("value", ""), time.text_or("tzid", "")};
}

/// A whole number in quotes; what is none is reported.
int read_number(const Node& node, const char* key, int fallback) {
    if (!node.has(key)) return fallback;
    const std::string text = node.text(key);
    constexpr std::size_t longest = 6;
    const bool number = !text.empty() && text.size() <= longest &&
                        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!number) node.at(key).report("write a whole number in quotes, such as \"15\"");
    int value = 0;
    if (number)
        for (const char c : text) value = value * 10 + (c - '0');
    return value;
}

}  // namespace

std::vector<std::string> read_texts(const Node& node, const char* key) {
    return node.has(key) ? node.at(key).texts() : std::vector<std::string>();
}

output::Envelope read_envelope(const Node& node) {
    letter::check_keys(node, {"from", "to", "date", "messageId", "inReplyTo", "references", "language"});
    output::Envelope envelope;
    if (node.has("from")) envelope.from = read_address(node.at("from"));
    if (node.has("to"))
        for (const Node& one : node.at("to").items()) envelope.to.push_back(read_address(one));
    envelope.date = node.text_or("date", "");
    envelope.message_id = node.text_or("messageId", "");
    envelope.in_reply_to = node.text_or("inReplyTo", "");
    envelope.references = read_texts(node, "references");
    envelope.language = node.text_or("language", "");
    return envelope;
}

output::Invitation read_invitation(const Node& node) {
    letter::check_keys(node, {"uid", "sequence", "recurrenceId", "organizer", "attendee", "summary", "location",
                              "start", "end", "duration", "timezones"});
    output::Invitation invitation;
    invitation.uid = node.text_or("uid", "");
    invitation.sequence = node.text_or("sequence", "");
    invitation.recurrence_id = read_time(node, "recurrenceId");
    invitation.organizer = read_address(node, "organizer");
    invitation.attendee = read_address(node, "attendee");
    invitation.summary = node.text_or("summary", "");
    invitation.location = node.text_or("location", "");
    invitation.start = read_time(node, "start");
    invitation.end = read_time(node, "end");
    invitation.duration = node.text_or("duration", "");
    invitation.timezones = node.text_or("timezones", "");
    return invitation;
}

output::Reminder read_reminder(const Node& node) {
    letter::check_keys(node, {"uid", "start", "summary", "description", "minutes", "alarm"});
    output::Reminder reminder;
    reminder.uid = node.text_or("uid", "");
    reminder.start = node.text_or("start", "");
    reminder.summary = node.text_or("summary", "");
    reminder.description = node.text_or("description", "");
    reminder.minutes = read_number(node, "minutes", reminder.minutes);
    reminder.alarm = read_number(node, "alarm", reminder.alarm);
    return reminder;
}

}  // namespace engine
