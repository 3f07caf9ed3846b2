// The one call that has every output behind it.
#include "engine/engine.h"

#include <doctest/doctest.h>

#include "letter/compose.h"
#include "letter/json_writer.h"
#include "output/letter_json.h"
#include "output/output.h"
#include "unit/support.h"

namespace {

const engine::Engine& ready() {
    static const engine::Engine engine = [] {
        engine::Engine one;
        CHECK(one.start(support::structure_text(), support::locale_text()).empty());
        return one;
    }();
    return engine;
}

std::string plain_call(const letter::Letter& letter) {
    letter::JsonWriter json;
    json.open('{').key("op").string("plain");
    output::write_letter(json, letter);
    return json.close('}').take();
}

}  // namespace

TEST_CASE("a letter survives the way through JSON") {
    for (const letter::Situation& situation : support::catalog().situations())
        for (const letter::Channel channel : {letter::Channel::email, letter::Channel::phone, letter::Channel::text}) {
            letter::Request request;
            request.situation = situation.id;
            request.channel = channel;
            request.candidate = {"Zo\xC3\xAB \"Q\" \\", "+1 555"};
            const letter::Letter letter = letter::compose(support::catalog(), request);
            const engine::Result result = ready().call(plain_call(letter));
            CHECK(result.good);
            CHECK(result.bytes == output::plain(letter));
        }
}

TEST_CASE("composing is what the composer does") {
    const engine::Result result = ready().call(
        R"({"op":"compose","request":{"situation":"cancel","company":"Northwind","delay":"x","wish":"y","to":"agency",)"
        R"("stage":"later","door":"closed","deadline":"2026-12-04","tone":"formal","now":"2026-11-24T09:00"}})");
    CHECK(result.good);
    CHECK(support::contains(result.bytes, "Northwind"));
    CHECK(support::contains(result.bytes, "\"plain\":\""));
    CHECK(support::contains(ready().call(R"({"op":"compose","request":{"door":"ajar"}})").bytes, "/request/door"));
    CHECK(support::contains(engine::Engine().call(R"({"op":"compose","request":{}})").bytes, "without a catalog"));
}

TEST_CASE("a call that is none is refused in words") {
    for (const std::string text :
         {"", "{", "null", "[]", "\"eml\"", "{}", R"({"op":7})", R"({"op":"x"})", R"({"op":"eml","letter":[]})",
          "\xFF\xFE", R"({"op":"eml","letter":{"paragraphs":[[]]}})", R"({"op":"reply","letter":{}})"}) {
        const engine::Result result = ready().call(text);
        CAPTURE(text);
        CHECK_FALSE(result.good);
        CHECK(result.bytes.substr(0, 13) == "{\"problems\":[");
        CHECK(support::contains(result.bytes, "\"message\":\""));
    }
}

TEST_CASE("a call has its limit") {
    const std::string start = R"({"op":"plain","letter":{"salutation":")";
    CHECK(ready().call(start + std::string(400'000, 'x') + "\"}}").good);
    CHECK_FALSE(ready().call(start + std::string(500'000, 'x') + "\"}}").good);
}

TEST_CASE("only an intake may be longer, and it says so first and last") {
    const std::string much(600'000, ' ');
    const char* const refusal = "500,000";
    CHECK_FALSE(support::contains(ready().call(R"( { "op" : "intake" })" + much).bytes, refusal));
    CHECK_FALSE(support::contains(ready().call(R"({"op":"intake")" + much).bytes, refusal));
    for (const char* const other : {R"({"source":{},"op":"intake"})", R"({"op":"intake","op":"plain"})",
                                    R"({"op":"plain"})", R"(["op","intake"])", R"({"op":"intak)", "{", ""}) {
        CAPTURE(other);
        CHECK(support::contains(ready().call(other + much).bytes, refusal));
    }
    CHECK(support::contains(ready().call(std::string(600'000, '[')).bytes, refusal));
    CHECK(support::contains(ready().call(R"({"op":"intake","source":)" + std::string(600'000, '[')).bytes, "not JSON"));
}

TEST_CASE("a catalog that cannot be read is said to be so, and the one before stays") {
    engine::Engine engine;
    CHECK(engine.start(support::structure_text(), support::locale_text()).empty());
    CHECK_FALSE(engine.start("{", "{").empty());
    CHECK(engine.call(R"({"op":"compose","request":{}})").good);
}
