// What a host calls (web/src/files/engine.ts): text goes in through one buffer and comes out as an address and a
// length.
#include <emscripten/emscripten.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/engine.h"

namespace {

/// Read by the host as three 32-bit words.
struct Answer {
    const void* data;
    std::uint32_t size;
    std::uint32_t good;
};

engine::Engine the_engine;  // NOLINT(*-global*): the bridge's one engine, and one buffer each way
std::string input;
std::string bytes;
Answer answer;

const Answer* give(bool good, std::string text) {
    bytes = std::move(text);
    input = {};
    answer = {bytes.data(), static_cast<std::uint32_t>(bytes.size()), good ? 1U : 0U};
    return &answer;
}

}  // namespace

extern "C" {

/// Room for `size` bytes of input; good until the next call.
EMSCRIPTEN_KEEPALIVE char* engine_input(std::uint32_t size) {
    input.resize(size);
    return input.data();
}

/// Input: catalog, then locale. Gives the problems as text, one a line; none means that letters can be composed.
EMSCRIPTEN_KEEPALIVE const Answer* engine_start(std::uint32_t catalog_size, std::uint32_t locale_size) {
    const std::string_view all = input;
    std::string problems;
    for (const letter::Problem& one :
         the_engine.start(all.substr(0, catalog_size), all.substr(catalog_size, locale_size)))
        problems += letter::describe(one) + "\n";
    const bool good = problems.empty();
    return give(good, std::move(problems));
}

/// Input: a call (engine.h).
EMSCRIPTEN_KEEPALIVE const Answer* engine_call(std::uint32_t size) {
    engine::Result result = the_engine.call(std::string_view(input).substr(0, size));
    return give(result.good, std::move(result.bytes));
}

/// Input: catalog, locale, overlay. Gives what lay_over gives (engine.h).
EMSCRIPTEN_KEEPALIVE const Answer* engine_overlay(std::uint32_t catalog_size, std::uint32_t locale_size,
                                                  std::uint32_t overlay_size) {
    const std::string_view all = input;
    engine::Result result = engine::lay_over(all.substr(0, catalog_size), all.substr(catalog_size, locale_size),
                                             all.substr(std::size_t{catalog_size} + locale_size, overlay_size));
    return give(result.good, std::move(result.bytes));
}

}  // extern "C"
