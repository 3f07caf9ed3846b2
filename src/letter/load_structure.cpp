#include "letter/load.h"

namespace letter {
namespace {

std::optional<Length> length_named(std::string_view name) {
    if (name == "short") return Length::brief;
    if (name == "standard") return Length::standard;
    if (name == "full") return Length::full;
    return std::nullopt;
}

/// "goodwill" or "goodwill@standard"
Step load_step(const Node& node, const CatalogData& data) {
    const std::string text = node.text();
    const std::size_t mark = text.find('@');
    const std::string id = text.substr(0, mark);
    Step step;
    if (mark != std::string::npos) {
        const std::optional<Length> from = length_named(std::string_view(text).substr(mark + 1));
        if (!from) node.report("after '@' stands the shortest length that has this move: short, standard or full");
        step.from = from.value_or(Length::brief);
    }
    const Move* move = find_move(data, id);
    if (!move) node.report("there is no move \"" + id + "\"; add it to /moves or mend its name");
    step.move = move ? static_cast<std::size_t>(move - data.moves.data()) : 0;
    return step;
}

std::vector<PlanParagraph> load_plan(const Node& node, const CatalogData& data) {
    std::vector<PlanParagraph> plan;
    for (const Node& item : node.items()) {
        PlanParagraph paragraph;
        paragraph.heading = item.text_or("heading", "");
        for (const Node& step : item.at("moves").items()) paragraph.steps.push_back(load_step(step, data));
        plan.push_back(std::move(paragraph));
    }
    if (plan.empty()) node.report("a plan needs at least one paragraph");
    return plan;
}

void load_goal(const Node& node, CatalogData& data, Situation& situation, Plan& plan) {
    Goal goal;
    goal.id = node.text("id");
    goal.email = load_plan(node.at("email"), data);
    if (node.has("phone")) goal.phone = load_plan(node.at("phone"), data);
    Choice choice;
    choice.id = goal.id;
    if (node.has("without")) choice.without = node.at("without").texts();
    choice.answer = node.text_or("answer", "");
    choice.next = node.text_or("next", "answer");
    situation.goals.push_back(std::move(choice));
    plan.goals.push_back(std::move(goal));
}

void load_situation(const Node& node, CatalogData& data) {
    Situation situation;
    Plan plan;
    situation.id = node.text("id");
    situation.icon = node.text("icon");
    situation.fields = node.at("fields").texts();
    situation.channels = node.at("channels").texts();
    if (node.has("notice")) situation.notice = node.text("notice");
    for (const std::string& reason : node.at("reasons").texts())
        situation.reasons.push_back({reason, {}, {}, {}, {}, {}});
    for (const Node& goal : node.at("goals").items()) load_goal(goal, data, situation, plan);
    if (situation.goals.empty()) node.report("a situation needs at least one goal");
    data.situations.push_back(std::move(situation));
    data.plans.push_back(std::move(plan));
}

}  // namespace

void load_structure(const Node& root, CatalogData& data) {
    for (const auto& [id, node] : root.at("moves").members()) data.moves.push_back({id, node.texts(), {}});
    for (const auto& [locale, name] : root.at("locales").members()) data.languages.push_back({locale, name.text()});
    data.foreign_honorifics = load_honorifics(root.at("honorifics"));
    for (const std::string& zone : root.at("zones").texts()) data.zones.push_back({zone, {}, {}});
    for (const Node& node : root.at("situations").items()) load_situation(node, data);
    if (data.situations.empty()) root.report("the catalog needs at least one situation");
}

}  // namespace letter
