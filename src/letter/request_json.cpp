#include "letter/request_json.h"

#include <algorithm>
#include <cstdlib>

#include "letter/json_reader.h"
#include "letter/validate_parts.h"

namespace letter {
namespace {

const Names keys = {"situation",  "goal",       "channel", "tone",     "length", "notice",  "reason",
                    "own_reason", "recipients", "company", "position", "place",  "topic",   "zone",
                    "date",       "time",       "slots",   "name",     "phone",  "now",     "seed",
                    "delay",      "wish",       "to",      "stage",    "door",   "deadline"};

/// The place of the text among `names`; the first, and a problem, when it is none of them.
template <class Enum>
Enum choice(const Node& root, const char* key, FixedNames names, Enum fallback) {
    if (!root.has(key)) return fallback;
    const std::string text = root.text(key);
    check_name(root.at(key), key, text, names);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names.begin()[i] == text) return static_cast<Enum>(i);
    return fallback;
}

std::optional<Date> date(const Node& node, const char* key) {
    if (!node.has(key)) return std::nullopt;
    const std::optional<Date> result = parse_date(node.text(key).substr(0, 10));
    if (!result) node.at(key).report("write a date as YYYY-MM-DD");
    return result;
}

std::optional<Time> time(const Node& node, const char* key, std::size_t from = 0) {
    if (!node.has(key)) return std::nullopt;
    const std::string text = node.text(key);
    const std::optional<Time> result = parse_time(text.substr(std::min(from, text.size())));
    if (!result) node.at(key).report("write a time as HH:MM");
    return result;
}

/// A text that must be one of `names`, or is not there.
std::string name(const Node& root, const char* key, FixedNames names) {
    if (!root.has(key)) return {};
    std::string text = root.text(key);
    check_name(root.at(key), key, text, names);
    return text;
}

void read_texts(const Node& root, Request& request) {
    const std::pair<const char*, std::string*> texts[] = {{"situation", &request.situation},
                                                          {"goal", &request.goal},
                                                          {"reason", &request.reason},
                                                          {"own_reason", &request.own_reason},
                                                          {"company", &request.company},
                                                          {"position", &request.position},
                                                          {"place", &request.place},
                                                          {"topic", &request.topic},
                                                          {"delay", &request.delay},
                                                          {"wish", &request.wish},
                                                          {"zone", &request.zone},
                                                          {"name", &request.candidate.name},
                                                          {"phone", &request.candidate.phone}};
    for (const auto& [key, text] : texts) *text = root.text_or(key, "");
}

void read_choices(const Node& root, Request& request) {
    request.channel = choice(root, "channel", channel_names, Channel::email);
    request.tone = choice(root, "tone", tone_names, Tone::neutral);
    request.length = choice(root, "length", length_names, Length::standard);
    if (root.has("notice")) request.notice = choice(root, "notice", notice_names, Notice::weeks);
    request.to = name(root, "to", to_names);
    request.stage = name(root, "stage", stage_names);
    request.door = name(root, "door", door_names) != "closed";
}

void read_times(const Node& root, Request& request) {
    request.date = date(root, "date");
    request.time = time(root, "time");
    request.deadline = date(root, "deadline");
    if (root.has("slots"))
        for (const Node& slot : root.at("slots").items())
            request.slots.push_back({date(slot, "date"), time(slot, "time")});
    if (!root.has("now")) return;
    const std::optional<Date> day = date(root, "now");
    const std::optional<Time> clock = time(root, "now", 11);
    if (day && clock) request.now = Moment{*day, *clock};
}

/// A misspelled choice would quietly make another letter than the one that was asked for.
void check_choices(const Catalog& catalog, const Node& root, const Request& request) {
    const auto check = [&](const char* key, const std::string& name, const Names& names) {
        if (!name.empty()) check_name(root.at(key), key, name, names);
    };
    Names situations;
    for (const Situation& one : catalog.situations()) situations.push_back(one.id);
    check("situation", request.situation, situations);
    const Situation* found = catalog.find(request.situation);
    const Situation& situation = found ? *found : catalog.situations().front();
    if (!found && !request.situation.empty()) return;
    Names goals;
    for (const Choice& one : situation.goals) goals.push_back(one.id);
    check("goal", request.goal, goals);
    Names reasons = {"none", "own"};
    for (const Choice& one : situation.reasons) reasons.push_back(one.id);
    check("reason", request.reason, reasons);
    Names zones;
    for (const Zone& one : catalog.zones()) zones.push_back(one.id);
    check("zone", request.zone, zones);
}

}  // namespace

Request read_request(const Catalog& catalog, const Node& root) {
    check_keys(root, keys);
    Request request;
    read_texts(root, request);
    check_choices(catalog, root, request);
    read_choices(root, request);
    read_times(root, request);
    request.recipients = parse_recipients(catalog, root.text_or("recipients", ""));
    if (root.has("seed"))
        request.seed = static_cast<std::uint32_t>(std::strtoul(root.text("seed").c_str(), nullptr, 10));
    return request;
}

std::optional<Request> read_request(const Catalog& catalog, std::string_view json, const std::string& file,
                                    std::vector<Problem>& problems) {
    const std::optional<Value> document = parse_json(json, file, problems);
    if (!document) return std::nullopt;
    Request request = read_request(catalog, Node(*document, file, problems));
    if (!problems.empty()) return std::nullopt;
    return request;
}

}  // namespace letter
