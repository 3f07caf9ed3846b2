#include "tool/request_json.h"

#include <algorithm>
#include <cstdlib>

#include "letter/json_reader.h"
#include "letter/validate_parts.h"

namespace tool {
namespace {

using letter::Node;

const letter::Names keys = {"situation",  "goal",       "channel", "tone",     "length", "notice", "reason",
                            "own_reason", "recipients", "company", "position", "place",  "topic",  "zone",
                            "date",       "time",       "slots",   "name",     "phone",  "now",    "seed"};

/// The place of the text among `names`; the first, and a problem, when it is none of them.
template <class Enum>
Enum choice(const Node& root, const char* key, const letter::Names& names, Enum fallback) {
    if (!root.has(key)) return fallback;
    const std::string text = root.text(key);
    letter::check_name(root.at(key), key, text, names);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == text) return static_cast<Enum>(i);
    return fallback;
}

std::optional<letter::Date> date(const Node& node, const char* key) {
    if (!node.has(key)) return std::nullopt;
    const std::optional<letter::Date> result = letter::parse_date(node.text(key).substr(0, 10));
    if (!result) node.at(key).report("write a date as YYYY-MM-DD");
    return result;
}

std::optional<letter::Time> time(const Node& node, const char* key, std::size_t from = 0) {
    if (!node.has(key)) return std::nullopt;
    const std::string text = node.text(key);
    const std::optional<letter::Time> result = letter::parse_time(text.substr(std::min(from, text.size())));
    if (!result) node.at(key).report("write a time as HH:MM");
    return result;
}

}  // namespace

std::optional<letter::Request> read_request(const letter::Catalog& catalog, std::string_view json,
                                            const std::string& file, std::vector<letter::Problem>& problems) {
    const std::optional<letter::Value> document = letter::parse_json(json, file, problems);
    if (!document) return std::nullopt;
    const Node root(*document, file, problems);
    letter::check_keys(root, keys);
    letter::Request request;
    const std::pair<const char*, std::string*> texts[] = {{"situation", &request.situation},
                                                          {"goal", &request.goal},
                                                          {"reason", &request.reason},
                                                          {"own_reason", &request.own_reason},
                                                          {"company", &request.company},
                                                          {"position", &request.position},
                                                          {"place", &request.place},
                                                          {"topic", &request.topic},
                                                          {"zone", &request.zone},
                                                          {"name", &request.candidate.name},
                                                          {"phone", &request.candidate.phone}};
    for (const auto& [key, text] : texts) *text = root.text_or(key, "");
    request.channel = choice(root, "channel", letter::channel_names, letter::Channel::email);
    request.tone = choice(root, "tone", letter::tone_names, letter::Tone::neutral);
    request.length = choice(root, "length", letter::length_names, letter::Length::standard);
    if (root.has("notice")) request.notice = choice(root, "notice", letter::notice_names, letter::Notice::weeks);
    request.recipients = letter::parse_recipients(catalog, root.text_or("recipients", ""));
    request.date = date(root, "date");
    request.time = time(root, "time");
    if (root.has("slots"))
        for (const Node& slot : root.at("slots").items())
            request.slots.push_back({date(slot, "date"), time(slot, "time")});
    if (root.has("now")) {
        const std::optional<letter::Date> day = date(root, "now");
        const std::optional<letter::Time> clock = time(root, "now", 11);
        if (day && clock) request.now = letter::Moment{*day, *clock};
    }
    if (root.has("seed"))
        request.seed = static_cast<std::uint32_t>(std::strtoul(root.text("seed").c_str(), nullptr, 10));
    if (!problems.empty()) return std::nullopt;
    return request;
}

}  // namespace tool
