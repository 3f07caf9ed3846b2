#include "letter/validate_parts.h"

namespace letter {
namespace {

/// Every name that a rule's condition may hold, by fact.
std::vector<Names> names_by_fact(const CatalogData& data) {
    std::vector<Names> names(fact_count);
    const auto of = [&](Fact fact) -> Names& { return names[static_cast<std::size_t>(fact)]; };
    for (const Situation& situation : data.situations) {
        of(Fact::situation).push_back(situation.id);
        for (const Choice& goal : situation.goals) of(Fact::goal).push_back(goal.id);
        for (const Choice& reason : situation.reasons) of(Fact::reason).push_back(reason.id);
    }
    of(Fact::reason).insert(of(Fact::reason).end(), {"none", "own"});
    of(Fact::channel) = channel_names;
    of(Fact::tone) = tone_names;
    of(Fact::length) = length_names;
    of(Fact::notice) = notice_names;
    of(Fact::notice).push_back("unknown");
    of(Fact::to) = to_names;
    of(Fact::to).push_back("unknown");
    of(Fact::stage) = stage_names;
    of(Fact::door) = door_names;
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

void check_rules(const Node& rules, const std::vector<Names>& names, const Names& keys) {
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

void check_pattern(const Node& dates, const char* key, std::initializer_list<const char*> marks) {
    for (const char* mark : marks)
        if (dates.text(key).find(mark) == std::string::npos)
            dates.at(key).report(std::string("put ") + mark + " into this pattern");
}

void check_dates(const Node& dates) {
    check_keys(dates, {"months",  "weekdays",   "am",        "pm",        "date",      "date_year", "short_date",
                       "time",    "on_date",    "today",     "tomorrow",  "yesterday", "at",        "near_at",
                       "at_time", "with_place", "with_zone", "time_hour", "slot",      "first_day"});
    check_pattern(dates, "date", {"{weekday}", "{month}", "{day}"});
    check_pattern(dates, "date_year", {"{weekday}", "{month}", "{day}", "{year}"});
    check_pattern(dates, "short_date", {"{month}", "{day}"});
    check_pattern(dates, "time", {"{mm}"});
    if (dates.has("slot")) check_pattern(dates, "slot", {"{day}"});
    check_pattern(dates, "on_date", {"{date}"});
    check_pattern(dates, "at", {"{day}", "{time}"});
    check_pattern(dates, "near_at", {"{day}", "{time}"});
    check_pattern(dates, "at_time", {"{time}"});
    check_pattern(dates, "with_place", {"{text}", "{place}"});
    check_pattern(dates, "with_zone", {"{time}", "{zone}"});
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

/// The form looks for these; a text that it may do without (help, placeholder) is not among them.
void check_ui(const Node& ui, const CatalogData& data) {  // NOLINT(readability-function-size): one list
    Names needed = {"title",
                    "tagline",
                    "reason.none",
                    "reason.own",
                    "zone.none",
                    "notice.none",
                    "action.copy",
                    "action.mail",
                    "action.another",
                    "letter.message_label",
                    "letter_language.same",
                    "field.language.label",
                    "field.letter_language.label",
                    "to.none",
                    "stage.none",
                    "keep.on",
                    "keep.off",
                    "field.keep.label",
                    "action.undo",
                    "action.redo",
                    "action.save_file",
                    "action.open_file",
                    "action.clear",
                    "action.clear_sure",
                    "status.cleared",
                    "status.opened",
                    "status.not_kept",
                    "status.damaged",
                    "status.file_bad",
                    "status.copied",
                    "status.copied_script",
                    "status.copy_failed",
                    "letter.label",
                    "letter.script_label",
                    "letter.subject",
                    "advice.label",
                    "field.tone.label",
                    "field.length.label",
                    "field.theme.label",
                    "field.situation.label",
                    "field.goal.label",
                    "field.channel.label"};
    const auto need = [&](const char* group, const Names& names) {
        for (const std::string& name : names) needed.push_back(std::string(group) + "." + name);
    };
    need("tone", tone_names);
    need("length", length_names);
    need("channel", channel_names);
    need("notice", notice_names);
    need("to", to_names);
    need("stage", stage_names);
    need("door", door_names);
    need("theme", {"system", "light", "dark"});
    for (const std::string& field : field_names)
        if (field != "slots") needed.push_back("field." + field + ".label");
    for (const char* slot : {"slot1", "slot2", "slot3"})
        for (const char* part : {"_date", "_time"}) needed.push_back(std::string("field.") + slot + part + ".label");
    need("error", {"date_invalid", "date_past", "date_not_past", "date_far", "time_invalid", "email", "zone_unknown",
                   "zone_without_time", "slot_past", "deadline_past", "slot_same", "slot_without_date", "too_long"});
    for (const Plan& plan : data.plans)
        for (const Goal& goal : plan.goals)
            for (const PlanParagraph& paragraph : goal.phone)
                if (!paragraph.heading.empty()) needed.push_back("script." + paragraph.heading);
    for (const std::string& key : needed)
        if (!ui.has(key.c_str())) ui.report("\"" + key + "\" is missing; add it");
}

void check_check(const Node& phrases) {
    const Names kinds = {"thanks",  "apology",   "cancel", "move",   "blame",
                         "medical", "criticism", "money",  "excuse", "placeholder"};
    check_keys(phrases, kinds);
    for (const std::string& kind : kinds)
        if (phrases.at(kind.c_str()).texts().empty()) phrases.at(kind.c_str()).report("write at least one phrase");
}

}  // namespace

void validate_locale(const Node& root, const CatalogData& data) {
    check_keys(root, {"$schema",    "locale",     "name",          "conjunction",
                      "honorifics", "cuts",       "dates",         "names_list",
                      "slots_list", "zones",      "greetings",     "greetings_list",
                      "typography", "elisions",   "elided_before", "after_salutation",
                      "reasons",    "situations", "moves",         "advice",
                      "ui",         "check",      "roles"});
    check_keys(root.at("cuts"), {"position_start", "position_end", "reason_start", "topic_start", "small_openers"});
    check_dates(root.at("dates"));
    const std::vector<Names> names = names_by_fact(data);
    Names zones;
    for (const Zone& zone : data.zones) zones.push_back(zone.id);
    check_keys(root.at("zones"), zones);
    check_keys(root.at("reasons"), names[static_cast<std::size_t>(Fact::reason)]);
    check_situations(root.at("situations"), data, names[0]);
    for (const auto& [id, rules] : root.at("moves").members()) check_rules(rules, names, {"when", "say"});
    check_advice(root.at("advice"), data, names);
    check_ui(root.at("ui"), data);
    check_check(root.at("check"));
}

}  // namespace letter
