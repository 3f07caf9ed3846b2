// Any bytes as a call: an output or a list of problems, the same each time, and each output sound.
#include "engine/engine.h"

#include "fuzz/support/assets.h"
#include "fuzz/support/calendar.h"
#include "fuzz/support/input.h"
#include "fuzz/support/lines.h"
#include "fuzz/support/mail.h"
#include "fuzz/support/markup.h"
#include "fuzz/support/require.h"
#include "letter/json_reader.h"

namespace {

const engine::Engine& started() {
    static const engine::Engine engine = [] {
        engine::Engine one;
        fuzz::require(one.start(fuzz::file("assets/catalog.json"), fuzz::file("assets/locales/en-US.json")).empty(),
                      "the catalog that ships loads");
        return one;
    }();
    return engine;
}

/// What the call asked for.
std::string op_of(const std::string& call) {
    std::vector<letter::Problem> problems;
    const auto value = letter::parse_json(call, "call", problems);
    return value && value->find("op") ? value->find("op")->text : "";
}

void check_output(const std::string& op, const std::string& bytes) {
    fuzz::require(fuzz::well_formed(bytes), "an output is UTF-8");
    std::vector<letter::Problem> problems;
    fuzz::Component calendar;
    fuzz::Mail mail;
    std::string text;
    if (op == "eml") fuzz::sound(fuzz::read_mail(bytes, mail));
    if (op == "html") fuzz::sound(fuzz::read_fragment(bytes, text));
    if (op == "txt") fuzz::require(fuzz::crlf_lines(bytes).has_value(), "CRLF");
    if (op == "reply" || op == "counter" || op == "reminder") fuzz::sound(fuzz::read_calendar(bytes, calendar));
    if (op == "reply") fuzz::sound(fuzz::answer_fault(calendar, "REPLY"));
    if (op == "counter") fuzz::sound(fuzz::answer_fault(calendar, "COUNTER"));
    if (op == "reminder") fuzz::sound(fuzz::reminder_fault(calendar));
    if (op == "compose" || op == "links" || op == "intake")
        fuzz::require(letter::parse_json(bytes, "output", problems).has_value(), "JSON: " + bytes);
}

void check_refusal(const std::string& bytes) {
    std::vector<letter::Problem> problems;
    const auto value = letter::parse_json(bytes, "answer", problems);
    fuzz::require(value.has_value(), "problems are JSON: " + bytes);
    const letter::Value* const list = value->find("problems");
    fuzz::require(list && !list->children.empty(), "there is a problem: " + bytes);
    for (const auto& [name, one] : list->children)
        fuzz::require(one.find("at") && one.find("message") && !one.find("message")->text.empty(), "place and words");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string call = fuzz::Input(data, size).rest();
    const engine::Result result = started().call(call);
    const engine::Result again = started().call(call);
    fuzz::require(result.good == again.good && result.bytes == again.bytes, "the same call gives the same bytes");
    if (result.good)
        check_output(op_of(call), result.bytes);
    else
        check_refusal(result.bytes);
    return 0;
}
