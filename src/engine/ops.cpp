#include "engine/ops.h"

#include <array>
#include <string_view>

#include "engine/read.h"
#include "intake/json.h"
#include "intake/words.h"
#include "letter/compose.h"
#include "letter/json_writer.h"
#include "letter/request_json.h"
#include "letter/validate_parts.h"
#include "output/letter_json.h"
#include "output/links.h"
#include "output/output.h"

namespace engine {
namespace {

using Made = std::optional<std::string>;

letter::Letter the_letter(const Call& call) {
    return output::read_letter(call.root.at("letter"));
}

Made plain(const Call& call) {
    return output::plain(the_letter(call));
}

Made html(const Call& call) {
    return output::html(the_letter(call));
}

Made txt(const Call& call) {
    return output::txt(the_letter(call), call.root.text_or("label", ""));
}

Made mailto(const Call& call) {
    return output::mailto(the_letter(call), read_texts(call.root, "to"));
}

Made links(const Call& call) {
    letter::JsonWriter json;
    json.open('{').key("links").open('[');
    for (const output::Link& link : output::links(the_letter(call), read_texts(call.root, "to"))) {
        json.open('{').key("id").string(link.id).key("url").string(link.url).key("bare").string(link.bare);
        json.key("limit").number(static_cast<int>(link.limit)).key("fits").boolean(link.fits()).close('}');
    }
    return json.close(']').close('}').take();
}

Made sms(const Call& call) {
    return output::sms(the_letter(call), read_texts(call.root, "numbers"));
}

Made reply(const Call& call) {
    const std::string answer = call.root.text("answer");
    if (answer != "declined" && answer != "accepted")
        call.root.at("answer").report("write \"declined\" or \"accepted\"");
    const auto participation = answer == "accepted" ? output::Participation::accepted : output::Participation::declined;
    return output::reply(read_invitation(call.root.at("invitation")), participation, call.root.text("stamp"),
                         call.root.text_or("comment", ""), call.problems);
}

Made counter(const Call& call) {
    return output::counter(read_invitation(call.root.at("invitation")), call.root.text("start"),
                           call.root.text("stamp"), call.root.text_or("comment", ""), call.problems);
}

Made reminder(const Call& call) {
    return output::reminder(read_reminder(call.root.at("reminder")), call.root.text("stamp"), call.problems);
}

Made eml(const Call& call) {
    output::Envelope envelope;
    if (call.root.has("envelope")) envelope = read_envelope(call.root.at("envelope"));
    if (call.root.has("invitation")) {
        const bool moves = call.root.text_or("answer", "") == "counter";
        const Made answer = moves ? counter(call) : reply(call);
        if (!answer) return std::nullopt;
        envelope.calendar = *answer;
        envelope.calendar_method = moves ? "COUNTER" : "REPLY";
    }
    return output::eml(the_letter(call), envelope, call.problems);
}

Made compose(const Call& call) {
    if (!call.catalog) {
        call.root.report("the engine was started without a catalog and a locale, and composing needs them");
        return std::nullopt;
    }
    const letter::Request request = letter::read_request(*call.catalog, call.root.at("request"));
    if (!call.problems.empty()) return std::nullopt;
    const letter::Letter letter = letter::compose(*call.catalog, request);
    letter::JsonWriter json;
    json.open('{');
    output::write_letter(json, letter);
    json.key("plain").string(output::plain(letter)).key("html").string(output::html(letter));
    return json.close('}').take();
}

Made intake(const Call& call) {
    const ::intake::Words words = ::intake::load_words(call.root.at("words"));
    const ::intake::Source source = ::intake::read_source(call.root.at("source"));
    if (!call.problems.empty()) return std::nullopt;
    return ::intake::write_intake(::intake::read(words, source));
}

struct Op {
    std::string_view name;
    Made (*perform)(const Call&);
};
constexpr Op ops[] = {{"plain", plain},     {"html", html},         {"txt", txt},         {"mailto", mailto},
                      {"links", links},     {"sms", sms},           {"eml", eml},         {"reply", reply},
                      {"counter", counter}, {"reminder", reminder}, {"compose", compose}, {"intake", intake}};

}  // namespace

std::optional<std::string> perform(const Call& call) {
    letter::check_keys(call.root, {"op", "letter", "label", "to", "numbers", "envelope", "invitation", "answer",
                                   "stamp", "comment", "start", "reminder", "request", "source", "words"});
    const std::string name = call.root.text("op");
    letter::Names names;
    for (const Op& op : ops) {
        if (op.name == name) return op.perform(call);
        names.emplace_back(op.name);
    }
    letter::check_name(call.root.at("op"), "op", name, names);
    return std::nullopt;
}

}  // namespace engine
