#include "letter/compose.h"
#include "letter/facts.h"

namespace letter {
namespace {

constexpr std::size_t most_points = 5;

/// Adds what to do now, or everything else.
void add(const AdviceRules& advice, const Facts& facts, bool urgent, Advice& result) {
    for (const Rule& rule : advice.rules) {
        if ((rule.kind == AdviceKind::now) != urgent || !facts.hold(rule)) continue;
        const std::optional<std::string> text = rule.say.front().fill(facts.details);
        if (!text) continue;
        if (rule.kind == AdviceKind::verdict) {
            if (result.verdict.empty()) result.verdict = *text;
        } else if (result.points.size() < most_points) {
            result.points.push_back({rule.kind, *text});
        }
    }
}

}  // namespace

Advice advise(const Catalog& catalog, const Request& request) {
    const Facts facts = facts_of(catalog, request);
    const std::string& situation = catalog.situations()[facts.situation].id;
    Advice result;
    for (const bool urgent : {true, false})
        for (const std::string_view wanted : {std::string_view(situation), std::string_view("*")})
            for (const AdviceRules& advice : catalog.data().advice)
                if (advice.situation == wanted) add(advice, facts, urgent, result);
    return result;
}

}  // namespace letter
