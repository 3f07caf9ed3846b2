#include <algorithm>
#include <cstdio>
#include <string_view>

#include "engine/engine.h"
#include "letter/text.h"
#include "tool/tool.h"

namespace tool {
namespace {

void write(std::string_view bytes) {
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
}

/// The call with its "op": a last member counts, so that one in the file is overruled.
std::string with_op(const std::string& call, const std::string& op) {
    const std::size_t end = call.find_last_of('}');
    if (op.empty() || end == std::string::npos) return call;
    const std::string_view before = letter::trim(std::string_view(call).substr(0, end));
    const bool empty = !before.empty() && before.back() == '{';
    return std::string(before) + (empty ? "" : ",") + "\"op\":\"" + op + "\"}";
}

/// For programs: of each line "good SIZE" or "bad SIZE", a line break, so many bytes, a line break.
int each(const engine::Engine& engine, std::string_view lines) {
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        const engine::Result result = engine.call(lines.substr(0, end));
        std::printf("%s %zu\n", result.good ? "good" : "bad", result.bytes.size());
        write(result.bytes);
        write("\n");
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return 0;
}

}  // namespace

int output(const Arguments& arguments) {
    if (arguments.size() < 2)
        return std::fputs("Name the file with the call: letter output --kind eml call.json\n", stderr), 2;
    engine::Engine engine;
    for (const letter::Problem& problem :
         engine.start(read_file(catalog_file(arguments)), read_file(locale_file(arguments))))
        std::fprintf(stderr, "%s\n", letter::describe(problem).c_str());
    const std::string lines = option(arguments, "each", "");
    if (!lines.empty()) return each(engine, read_file(lines));
    const engine::Result result = engine.call(with_op(read_file(arguments.back()), option(arguments, "kind", "")));
    if (result.good) return write(result.bytes), 0;
    std::fprintf(stderr, "%s\n", result.bytes.c_str());
    return 1;
}

}  // namespace tool
