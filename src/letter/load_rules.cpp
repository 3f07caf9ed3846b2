#include <algorithm>

#include "letter/load.h"
#include "letter/typeset.h"

namespace letter {
namespace {

constexpr std::array<std::string_view, 5> kinds = {"verdict", "now", "better", "avoid", "know"};

std::vector<Detail> load_details(const Node& node, const std::vector<std::string>& names) {
    std::vector<Detail> details;
    for (const std::string& name : names) {
        const std::optional<Detail> detail = detail_named(name);
        if (detail)
            details.push_back(*detail);
        else
            node.report("there is no detail \"" + name + "\"");
    }
    return details;
}

std::vector<Condition> load_conditions(const Node& when) {
    std::vector<Condition> conditions;
    for (const auto& [name, node] : when.members()) {
        const auto found = std::find(fact_names.begin(), fact_names.end(), name);
        if (found == fact_names.end()) {
            node.report("a rule cannot ask about \"" + name + "\"");
            continue;
        }
        Condition condition;
        condition.fact = static_cast<Fact>(found - fact_names.begin());
        condition.values = node.texts();
        if (condition.fact == Fact::has || condition.fact == Fact::lacks)
            condition.details = load_details(node, condition.values);
        conditions.push_back(std::move(condition));
    }
    return conditions;
}

std::vector<Template> load_templates(const Node& say, const CatalogData& data) {
    std::vector<Template> result;
    const std::vector<Node> texts = say.items();
    for (const Node& node : texts) {
        std::string error;
        std::optional<Template> parsed = Template::parse(typeset_words(data, node.text()), error);
        if (parsed)
            result.push_back(std::move(*parsed));
        else
            node.report(error);
    }
    if (texts.empty()) say.report("a rule needs at least one text to say");
    return result;
}

AdviceKind load_kind(const Node& node) {
    const auto found = std::find(kinds.begin(), kinds.end(), node.text());
    if (found == kinds.end()) node.report("advice is of the kind verdict, now, better, avoid or know");
    return found == kinds.end() ? AdviceKind::know : static_cast<AdviceKind>(found - kinds.begin());
}

}  // namespace

std::vector<Rule> load_rules(const Node& list, const CatalogData& data, bool with_kind) {
    std::vector<Rule> rules;
    for (const Node& node : list.items()) {
        Rule rule;
        if (node.has("when")) rule.when = load_conditions(node.at("when"));
        rule.say = load_templates(node.at("say"), data);
        if (with_kind) rule.kind = load_kind(node.at("kind"));
        rules.push_back(std::move(rule));
    }
    return rules;
}

}  // namespace letter
