#include "letter/validate_parts.h"

namespace letter {
namespace {

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

/// The form looks for these; a text that it may do without (help, placeholder) is not among them.
void check_ui(const Node& ui) {  // NOLINT(readability-function-size): one list
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
    const auto need = [&](const char* group, FixedNames names) {
        for (const std::string_view name : names) needed.push_back(std::string(group) + "." + std::string(name));
    };
    need("tone", tone_names);
    need("length", length_names);
    need("channel", channel_names);
    need("notice", notice_names);
    need("to", to_names);
    need("stage", stage_names);
    need("door", door_names);
    need("theme", {"system", "light", "dark"});
    for (const std::string_view field : field_names)
        if (field != "slots") needed.push_back("field." + std::string(field) + ".label");
    for (const char* slot : {"slot1", "slot2", "slot3"})
        for (const char* part : {"_date", "_time"}) needed.push_back(std::string("field.") + slot + part + ".label");
    need("error", {"date_invalid", "date_past", "date_not_past", "date_far", "time_invalid", "email", "zone_unknown",
                   "zone_without_time", "slot_past", "deadline_past", "slot_same", "slot_without_date", "too_long"});
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
    Names zones;
    for (const Zone& zone : data.zones) zones.push_back(zone.id);
    check_keys(root.at("zones"), zones);
    check_ui(root.at("ui"));
    check_check(root.at("check"));
    validate_words(root, data);
}

}  // namespace letter
