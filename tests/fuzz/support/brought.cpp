#include "fuzz/support/brought.h"

#include "form/fields.h"
#include "letter/json_writer.h"
#include "letter/text.h"

namespace fuzz {
namespace {

std::string field(Input& input) {
    return input.below(8) == 7 ? letter::repair_utf8(input.text()) : std::string(input.of(form::fields()).id);
}

std::string value(Input& input) {
    const char* const good[] = {"2026-11-30", "14:30", "America/New_York", "Northwind", "dana@example.com", "03/04"};
    return letter::repair_utf8(input.text_or(input.of(good)));
}

void add_unsure(Input& input, letter::JsonWriter& json) {
    json.open('{').key("field").string(field(input)).key("words").string(value(input));
    json.key("doubt").string(input.of(std::vector<std::string>{"order", "several", "weak", "unknown", "x"}));
    json.key("values").open('[');
    for (std::size_t left = input.below(4); left > 0; --left) json.string(value(input));
    json.close(']').close('}');
}

}  // namespace

std::string any_import(Input& input) {
    letter::JsonWriter json;
    json.open('{').key("source").string(input.flip() ? "link" : "invitation").key("filled").open('{');
    for (std::size_t left = input.below(5); left > 0; --left) {
        json.key(field(input)).open('{').key("value").string(value(input)).key("words").string(value(input));
        json.key("before").string(value(input)).close('}');
    }
    json.close('}').key("unsure").open('[');
    for (std::size_t left = input.below(4); left > 0; --left) add_unsure(input, json);
    json.close(']');
    for (const char* const list : {"missing", "unknown"}) {
        json.key(list).open('[');
        for (std::size_t left = input.below(3); left > 0; --left) json.string(field(input));
        json.close(']');
    }
    json.key("method")
        .string(input.flip() ? "CANCEL" : value(input))
        .key("language")
        .string(input.flip() ? "de" : "fr");
    json.key("raw").string(value(input)).key("answerable").string(input.flip() ? "1" : "").key("attendees").open('[');
    for (std::size_t left = input.below(4); left > 0; --left)
        json.open('{').key("name").string(value(input)).key("address").string(value(input)).close('}');
    return json.close(']').close('}').take();
}

std::string any_history(Input& input) {
    letter::JsonWriter json;
    json.open('{').key("done").open('[');
    for (std::size_t left = input.below(5); left > 0; --left) {
        json.open('{')
            .key("id")
            .string(value(input))
            .key("when")
            .string(value(input))
            .key("label")
            .string(value(input));
        json.key("next").string(input.flip() ? "answer" : value(input)).close('}');
    }
    return json.close(']').close('}').take();
}

}  // namespace fuzz
