// The advice is tested word for word in American English (questions_test.cpp). Every other language gives the same
// advice on the same occasions, so that the six questions of the source document are answered there too.
#include <doctest/doctest.h>

#include "letter/catalog_data.h"
#include "letter/compose.h"
#include "unit/letter/locales.h"

using namespace letter;

namespace {

std::string occasion(const Rule& rule) {
    std::string text = std::to_string(static_cast<int>(rule.kind));
    for (const Condition& condition : rule.when) {
        text += " " + std::string(fact_names[static_cast<std::size_t>(condition.fact)]) + "=";
        for (const std::string& value : condition.values) text += value + ",";
    }
    return text;
}

std::string occasions(const Catalog& catalog, const std::string& situation) {
    std::string text;
    for (const AdviceRules& advice : catalog.data().advice)
        if (advice.situation == situation)
            for (const Rule& rule : advice.rules) text += occasion(rule) + "\n";
    return text;
}

}  // namespace

TEST_CASE("every language gives its advice on the same occasions, in the same order") {
    for (const std::string& locale : support::locales()) {
        const Catalog catalog = support::load(locale);
        for (const AdviceRules& advice : support::catalog().data().advice) {
            INFO(locale << " " << advice.situation);
            CHECK(occasions(catalog, advice.situation) == occasions(support::catalog(), advice.situation));
        }
    }
}

TEST_CASE("no advice of another language is left in English") {
    for (const std::string locale : {"de", "fr", "es"}) {
        const Catalog catalog = support::load(locale);
        Request one;
        for (const Situation& situation : catalog.situations())
            for (const Choice& goal : situation.goals) {
                one.situation = situation.id;
                one.goal = goal.id;
                const Advice here = advise(catalog, one);
                CHECK_FALSE(here.verdict.empty());
                CHECK(here.verdict != advise(support::catalog(), one).verdict);
                CHECK(here.points.size() == advise(support::catalog(), one).points.size());
            }
    }
}
