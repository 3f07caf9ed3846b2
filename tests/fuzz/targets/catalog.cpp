// A catalog and a locale, parted by a line "=====": loaded or refused with places; whatever loads can be composed from.
#include "letter/catalog.h"

#include "fuzz/support/input.h"
#include "fuzz/support/lines.h"
#include "fuzz/support/require.h"
#include "letter/check.h"
#include "letter/compose.h"
#include "letter/validate.h"

namespace {

letter::Request full_request(const letter::Catalog& catalog, const letter::Situation& situation, std::size_t variant) {
    letter::Request one;
    one.situation = situation.id;
    one.goal = situation.goals[variant % situation.goals.size()].id;
    one.channel = static_cast<letter::Channel>(variant % 4);
    one.tone = static_cast<letter::Tone>(variant % 3);
    one.length = static_cast<letter::Length>(variant / 3 % 3);
    one.reason = "own";
    one.own_reason = "a family matter";
    one.company = "Northwind Inc.";
    one.position = "the Analyst position";
    one.place = "Zoom";
    one.topic = "the platform";
    one.date = letter::Date{2026, 11, 30};
    one.time = letter::Time{14, 30};
    one.zone = catalog.zones().empty() ? "" : catalog.zones()[0].id;
    one.slots = {{letter::Date{2026, 12, 1}, letter::Time{9, 0}}, {letter::Date{2026, 12, 2}, std::nullopt}};
    one.recipients = letter::parse_recipients(catalog, "Ms. Dana Lee, Dr. Ortiz and Kim Park");
    one.candidate = {"Jordan Smith", "555"};
    one.now = letter::Moment{{2026, 11, 24}, {9, 0}};
    one.seed = static_cast<std::uint32_t>(variant);
    return one;
}

void use(const letter::Catalog& catalog) {
    for (const letter::Situation& situation : catalog.situations())
        for (std::size_t variant = 0; variant < 12; ++variant) {
            const letter::Request request = full_request(catalog, situation, variant);
            const letter::Letter letter = letter::compose(catalog, request);
            fuzz::require(fuzz::well_formed(letter.subject + letter.salutation + letter.close), "UTF-8");
            letter::check(catalog, request, letter);
            letter::advise(catalog, request);
        }
    catalog.ui("title", "name", "value");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text = fuzz::Input(data, size).rest();
    constexpr std::string_view rule = "\n=====\n";
    const std::size_t at = text.find(rule);
    const std::string structure = text.substr(0, at);
    const std::string locale = at == std::string::npos ? "{}" : text.substr(at + rule.size());
    const letter::LoadResult loaded = letter::load_catalog(structure, locale);
    fuzz::require(loaded.catalog.has_value() == loaded.problems.empty(), "either a catalog or a reason");
    const std::vector<letter::Problem> problems = letter::validate_catalog(structure, locale);
    fuzz::require(loaded.catalog || !problems.empty(), "what does not load is not valid");
    for (const letter::Problem& one : problems) fuzz::require(!letter::describe(one).empty(), "a problem has words");
    if (loaded.catalog) use(*loaded.catalog);
    return 0;
}
