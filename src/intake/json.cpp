#include "intake/json.h"

#include "letter/json_writer.h"

namespace intake {
namespace {

using letter::JsonWriter;
using letter::Node;

Person read_person(const Node& node, const char* key) {
    if (!node.has(key)) return {};
    return {node.at(key).text_or("name", ""), node.at(key).text_or("email", "")};
}

std::vector<std::string> read_texts(const Node& node, const char* key) {
    return node.has(key) ? node.at(key).texts() : std::vector<std::string>();
}

When read_when(const Node& node) {
    return {node.text_or("date", ""), node.text_or("time", ""), read_texts(node, "zones"), node.text_or("words", ""),
            node.text_or("zoneWords", "")};
}

Event read_event(const Node& node) {
    Event event;
    event.summary = node.text_or("summary", "");
    event.description = node.text_or("description", "");
    event.location = node.text_or("location", "");
    event.link = node.text_or("link", "");
    if (node.has("start")) event.start = read_when(node.at("start"));
    event.organizer = read_person(node, "organizer");
    if (node.has("attendees"))
        for (const Node& one : node.at("attendees").items())
            event.attendees.push_back({one.text_or("name", ""), one.text_or("email", "")});
    return event;
}

void write_texts(JsonWriter& json, const char* key, const std::vector<std::string>& texts) {
    json.key(key).open('[');
    for (const std::string& text : texts) json.string(text);
    json.close(']');
}

}  // namespace

Source read_source(const Node& node) {
    Source source;
    source.subject = node.text_or("subject", "");
    source.text = node.text_or("text", "");
    source.sent = node.text_or("sent", "");
    source.from = read_person(node, "from");
    source.reply_to = read_person(node, "replyTo");
    if (node.has("events"))
        for (const Node& one : node.at("events").items()) source.events.push_back(read_event(one));
    source.own = read_texts(node, "own");
    source.today = node.text_or("today", "");
    source.locale = node.text_or("locale", "");
    return source;
}

std::string write_intake(const Intake& intake) {
    JsonWriter json;
    json.open('{').key("found").open('[');
    for (const Found& one : intake.found) {
        json.open('{').key("field").string(one.field);
        write_texts(json, "values", one.values);
        json.key("words").string(one.words).key("place").string(name(one.place));
        json.key("doubt").string(name(one.doubt)).close('}');
    }
    json.close(']');
    write_texts(json, "missing", intake.missing);
    json.key("people").open('[');
    for (const Participant& one : intake.people)
        json.open('{').key("name").string(one.name).key("email").string(one.email).key("words").string(one.words).close(
            '}');
    json.close(']').key("link").string(intake.link).key("language").string(intake.language);
    return json.close('}').take();
}

}  // namespace intake
