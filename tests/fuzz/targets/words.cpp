// The reader's words and a source, both as JSON in one call: refused with places, or used.
#include "intake/words.h"

#include "fuzz/support/input.h"
#include "fuzz/support/require.h"
#include "intake/intake.h"
#include "intake/json.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text = fuzz::Input(data, size).rest();
    std::vector<letter::Problem> problems;
    const std::string file = "call";
    const auto value = letter::parse_json(text, file, problems);
    fuzz::require(value.has_value() == problems.empty(), "either JSON or a reason");
    if (!value) return 0;
    const letter::Node root(*value, file, problems);
    const intake::Words words = intake::load_words(root.at("words"));
    const intake::Source source = intake::read_source(root.at("source"));
    if (!problems.empty()) return 0;
    const std::string written = intake::write_intake(intake::read(words, source));
    fuzz::require(letter::parse_json(written, "intake", problems).has_value(), "what is written is JSON: " + written);
    return 0;
}
