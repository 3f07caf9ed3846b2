#include <algorithm>

#include "letter/load.h"
#include "letter/typeset.h"

namespace letter {
namespace {

void load_dates(const Node& node, DateWords& dates) {
    dates.months = node.at("months").texts();
    dates.weekdays = node.at("weekdays").texts();
    if (dates.months.size() != 12) node.at("months").report("there must be 12 months, from January");
    if (dates.weekdays.size() != 7) node.at("weekdays").report("there must be 7 weekdays, from Sunday");
    dates.months.resize(12);
    dates.weekdays.resize(7);
    const std::pair<const char*, std::string DateWords::*> texts[] = {{"am", &DateWords::am},
                                                                      {"pm", &DateWords::pm},
                                                                      {"date", &DateWords::date},
                                                                      {"date_year", &DateWords::date_year},
                                                                      {"time", &DateWords::time},
                                                                      {"short_date", &DateWords::short_date},
                                                                      {"on_date", &DateWords::on_date},
                                                                      {"today", &DateWords::today},
                                                                      {"tomorrow", &DateWords::tomorrow},
                                                                      {"yesterday", &DateWords::yesterday},
                                                                      {"at", &DateWords::at},
                                                                      {"near_at", &DateWords::near_at},
                                                                      {"at_time", &DateWords::at_time},
                                                                      {"with_place", &DateWords::with_place},
                                                                      {"with_zone", &DateWords::with_zone}};
    for (const auto& [key, member] : texts) dates.*member = node.text(key);
    dates.time_hour = node.text_or("time_hour", "");
    dates.slot = node.text_or("slot", "");
    dates.first_day = node.text_or("first_day", "");
}

void load_typography(const Node& root, CatalogData& data) {
    const auto pairs = [](const Node& node, std::vector<std::pair<std::string, std::string>>& result) {
        for (const auto& [from, to] : node.members()) result.emplace_back(from, to.text());
    };
    if (root.has("typography")) pairs(root.at("typography"), data.typography);
    if (root.has("elisions")) pairs(root.at("elisions"), data.elisions);
    if (root.has("elided_before")) data.elided_before = root.at("elided_before").texts();
    data.start_as_written = root.text_or("after_salutation", "capital") == "as-written";
}

ListWords load_list(const Node& node) {
    return {node.text("separator"), node.text("two"), node.text("last")};
}

void load_choice(const Node& parent, Choice& choice) {
    const Node node = parent.at(choice.id.c_str());
    choice.label = node.text("label");
    choice.hint = node.text_or("hint", "");
}

void load_situations(const Node& root, CatalogData& data) {
    const Node words = root.at("situations");
    const Node reasons = root.at("reasons");
    for (Situation& situation : data.situations) {
        const Node node = words.at(situation.id.c_str());
        situation.title = node.text("title");
        situation.hint = node.text("hint");
        for (Choice& goal : situation.goals)
            if (situation.goals.size() > 1) load_choice(node.at("goals"), goal);
        for (Choice& reason : situation.reasons) reason.label = reasons.text(reason.id.c_str());
    }
}

void load_moves(const Node& moves, CatalogData& data) {
    for (Move& move : data.moves) move.rules = load_rules(moves.at(move.id.c_str()), data, false);
    for (const auto& [id, node] : moves.members())
        if (!find_move(data, id)) node.report("the catalog has no such move; mend its name or take it out");
}

void load_zones(const Node& zones, CatalogData& data) {
    for (Zone& zone : data.zones) {
        const Node node = zones.at(zone.id.c_str());
        zone.name = node.text("name");
        zone.label = node.text("label");
    }
}

void load_ui(const Node& ui, CatalogData& data) {
    for (const auto& [key, node] : ui.members()) data.ui.emplace_back(key, typeset_words(data, node.text()));
    std::sort(data.ui.begin(), data.ui.end());
}

}  // namespace

void load_locale(const Node& root, CatalogData& data) {
    data.locale = root.text("locale");
    load_typography(root, data);
    load_people(root, data);
    const Node cuts = root.at("cuts");
    data.position_prefixes = cuts.at("position_start").texts();
    data.position_suffixes = cuts.at("position_end").texts();
    data.own_prefixes = cuts.at("reason_start").texts();
    data.topic_prefixes = cuts.at("topic_start").texts();
    data.small_openers = cuts.at("small_openers").texts();
    data.conjunctions = root.at("conjunction").texts();
    for (const auto& [kind, phrases] : root.at("check").members()) data.check.emplace_back(kind, phrases.texts());
    load_dates(root.at("dates"), data.dates);
    data.names_list = load_list(root.at("names_list"));
    data.slots_list = load_list(root.at("slots_list"));
    data.greetings_list = root.has("greetings_list") ? load_list(root.at("greetings_list")) : data.names_list;
    load_zones(root.at("zones"), data);
    load_situations(root, data);
    load_moves(root.at("moves"), data);
    for (const auto& [id, node] : root.at("advice").members())
        data.advice.push_back({id, load_rules(node, data, true)});
    load_ui(root.at("ui"), data);
}

LoadResult load_catalog(std::string_view structure_json, std::string_view locale_json,
                        const std::string& structure_file, const std::string& locale_file) {
    LoadResult result;
    const std::optional<Value> structure = parse_json(structure_json, structure_file, result.problems);
    const std::optional<Value> locale = parse_json(locale_json, locale_file, result.problems);
    if (!structure || !locale) return result;
    auto data = std::make_unique<CatalogData>();
    load_structure(Node(*structure, structure_file, result.problems), *data);
    load_locale(Node(*locale, locale_file, result.problems), *data);
    if (result.problems.empty()) result.catalog.emplace(std::move(data));
    return result;
}

}  // namespace letter
