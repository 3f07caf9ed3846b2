#include "letter/validate_parts.h"

namespace letter {
namespace {

/// Every name that a rule's condition may hold, by fact.
std::vector<Names> names_by_fact(const CatalogData& data) {
    std::vector<Names> names(fact_count);
    const auto of = [&](Fact fact) -> Names& { return names[static_cast<std::size_t>(fact)]; };
    const auto put = [&](Fact fact, FixedNames fixed) { of(fact).assign(fixed.begin(), fixed.end()); };
    for (const Situation& situation : data.situations) {
        of(Fact::situation).push_back(situation.id);
        for (const Choice& goal : situation.goals) of(Fact::goal).push_back(goal.id);
        for (const Choice& reason : situation.reasons) of(Fact::reason).push_back(reason.id);
    }
    of(Fact::reason).insert(of(Fact::reason).end(), {"none", "own"});
    put(Fact::channel, channel_names);
    put(Fact::tone, tone_names);
    put(Fact::length, length_names);
    put(Fact::notice, notice_names);
    of(Fact::notice).push_back("unknown");
    put(Fact::to, to_names);
    of(Fact::to).push_back("unknown");
    put(Fact::stage, stage_names);
    put(Fact::door, door_names);
    of(Fact::recipients) = {"none", "one", "several", "many"};
    return names;
}

void check_conditions(const Node& when, const std::vector<Names>& names) {
    for (const auto& [fact, node] : when.members()) {
        for (std::size_t i = 0; i < fact_count; ++i) {
            if (fact != fact_names[i] || fact == "has" || fact == "lacks") continue;
            for (const Node& value : node.items()) {
                const std::string name = value.text();
                check_name(value, fact, name.substr(name.compare(0, 1, "!") == 0 ? 1 : 0), names[i]);
            }
        }
    }
}

void check_rules(const Node& rules, const std::vector<Names>& names, FixedNames keys) {
    bool open = true;  // until a rule that always speaks
    for (const Node& rule : rules.items()) {
        check_keys(rule, keys);
        if (!open && !rule.has("kind"))
            rule.report("the rule before it always holds, so that this one never speaks; put it earlier");
        if (rule.has("when"))
            check_conditions(rule.at("when"), names);
        else if (always_filled(rule.at("say").texts().front()))
            open = false;
    }
}

void check_advice(const Node& advice, const CatalogData& data, const std::vector<Names>& names) {
    for (const auto& [id, rules] : advice.members()) {
        if (id != "*") check_name(rules, "situation", id, names[0]);
        check_rules(rules, names, {"kind", "when", "say"});
    }
    for (const Situation& situation : data.situations) {
        bool certain = false;
        for (const Node& rule : advice.at(situation.id.c_str()).items())
            certain = certain || (rule.text("kind") == "verdict" && !rule.has("when"));
        if (!certain) advice.at(situation.id.c_str()).report("add a verdict without \"when\", for everybody else");
    }
}

void check_situations(const Node& situations, const CatalogData& data, const Names& ids) {
    check_keys(situations, ids);
    for (const Situation& situation : data.situations) {
        const Node node = situations.at(situation.id.c_str());
        check_keys(node, {"title", "hint", "goals"});
        Names goals;
        for (const Choice& goal : situation.goals) goals.push_back(goal.id);
        if (node.has("goals")) check_keys(node.at("goals"), goals);
    }
}

/// What stands over the parts of a phone script.
void check_headings(const Node& ui, const CatalogData& data) {
    for (const Plan& plan : data.plans)
        for (const Goal& goal : plan.goals)
            for (const PlanParagraph& paragraph : goal.phone)
                if (!paragraph.heading.empty() && !ui.has(("script." + paragraph.heading).c_str()))
                    ui.report("\"script." + paragraph.heading + "\" is missing; add it");
}

}  // namespace

void validate_words(const Node& root, const CatalogData& data) {
    const std::vector<Names> names = names_by_fact(data);
    check_keys(root.at("reasons"), names[static_cast<std::size_t>(Fact::reason)]);
    check_situations(root.at("situations"), data, names[0]);
    for (const auto& [id, rules] : root.at("moves").members()) check_rules(rules, names, {"when", "say"});
    check_advice(root.at("advice"), data, names);
    check_headings(root.at("ui"), data);
}

}  // namespace letter
