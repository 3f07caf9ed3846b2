// A locale's text with {details} and [groups]: any text is one or is refused, and values go in as they are.
#include "letter/template.h"

#include "fuzz/support/input.h"
#include "fuzz/support/lines.h"
#include "fuzz/support/require.h"
#include "letter/text.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const std::string text = letter::repair_utf8(input.text(2000));
    std::string error;
    const auto parsed = letter::Template::parse(text, error);
    fuzz::require(parsed.has_value() == error.empty(), "either a template or a reason");
    if (!parsed) return 0;
    letter::Details details;
    std::uint32_t given = 0;
    for (std::size_t i = 0; i < letter::detail_count; ++i) {
        if (!input.flip()) continue;
        details.values[i] = letter::one_line(input.text(40), 40);
        if (!details.values[i].empty()) given |= 1U << i;
    }
    std::uint32_t used = 0;
    const auto filled = parsed->fill(details, &used);
    if (!filled) return 0;
    fuzz::require((used & ~given) == 0, "only given details are used");
    fuzz::require(fuzz::well_formed(*filled), "UTF-8");
    if (text.find_first_of("{}[]") == std::string::npos) fuzz::same(*filled, text, "a text without details");
    for (std::string& value : details.values) value = "x";
    fuzz::require(parsed->fill(details).has_value(), "with every detail there is a text");
    return 0;
}
