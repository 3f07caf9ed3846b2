// A portal's own wording over a small catalog: refused with a place in it, or a catalog whose letters keep their
// limits.
#include "overlay/overlay.h"

#include "fuzz/support/assets.h"
#include "fuzz/support/input.h"
#include "fuzz/support/lines.h"
#include "fuzz/support/require.h"
#include "letter/compose.h"

namespace {

struct Base {
    std::string catalog;
    std::string locale;
};

const Base& base() {
    static const Base both = [] {
        const std::string text = fuzz::file("tests/fuzz/corpus/catalog/small");
        constexpr std::string_view rule = "\n=====\n";
        const std::size_t at = text.find(rule);
        return Base{text.substr(0, at), text.substr(at + rule.size())};
    }();
    return both;
}

void plain(const std::string& text) {
    fuzz::require(fuzz::well_formed(text), "UTF-8");
    fuzz::require(text.find_first_of("<>\r\n\t") == std::string::npos, "plain text in one line");
}

void use(const letter::Catalog& catalog) {
    for (const letter::Situation& situation : catalog.situations()) {
        plain(situation.title + situation.hint);
        for (std::size_t variant = 0; variant < 12; ++variant) {
            letter::Request request;
            request.situation = situation.id;
            request.goal = situation.goals[variant % situation.goals.size()].id;
            request.channel = static_cast<letter::Channel>(variant % 4);
            request.tone = static_cast<letter::Tone>(variant % 3);
            request.length = static_cast<letter::Length>(variant / 3 % 3);
            request.company = "Northwind";
            request.position = variant % 2 == 0 ? "" : "Analyst";
            const letter::Letter letter = letter::compose(catalog, request);
            plain(letter.subject + letter.salutation + letter.close);
            for (const letter::Paragraph& one : letter.paragraphs) plain(letter::join(one) + one.heading);
            plain(letter::advise(catalog, request).verdict);
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text = fuzz::Input(data, size).rest();
    const overlay::Laid laid = overlay::lay(base().catalog, base().locale, text);
    const bool good = laid.problems.empty();
    fuzz::require(good != laid.catalog.empty() && good != laid.locale.empty(), "either both documents or a reason");
    for (const letter::Problem& one : laid.problems)
        fuzz::require(!letter::describe(one).empty(), "a problem has words");
    fuzz::require(!good || !overlay::locales(base().catalog, text).empty(), "what is laid has a language");
    if (!good) return 0;
    const letter::LoadResult loaded = letter::load_catalog(laid.catalog, laid.locale);
    fuzz::require(loaded.catalog.has_value(), "what is laid can be loaded");
    use(*loaded.catalog);
    return 0;
}
