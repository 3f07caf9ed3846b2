// JSON -> Words.
#include <utility>

#include "intake/scan.h"
#include "intake/words.h"

namespace intake {
namespace {

using letter::Node;

Phrases folded(const Node& node) {
    Phrases result;
    for (const std::string& text : node.texts()) {
        if (text.empty() || text[0] == '\'' || text[0] == ' ')
            node.report("a phrase begins with a letter, a digit or a dash; take out what is empty");
        else
            result.push_back(fold(text));
    }
    return result;
}

void append(Phrases& to, const Phrases& more) {
    to.insert(to.end(), more.begin(), more.end());
}

/// The names of the locale file, each with the short forms that this file adds.
std::vector<Phrases> groups(const Node& names, const Node& also, std::size_t count) {
    std::vector<Phrases> result;
    for (const std::string& one : names.texts()) result.push_back({fold(one)});
    const std::vector<Node> more = also.items();
    if (result.size() != count || more.size() != count)
        also.report("there must be " + std::to_string(count) + " lists, one for each name");
    result.resize(count);
    for (std::size_t i = 0; i < count && i < more.size(); ++i) append(result[i], folded(more[i]));
    return result;
}

/// "position of …" or "the … role": the one … stands for what is wanted.
void load_cues(const Node& node, bool sure, std::vector<Cue>& cues) {
    constexpr std::string_view gap = "\xE2\x80\xA6";
    for (const std::string& text : node.texts()) {
        const std::size_t at = text.find(gap);
        if (at == std::string::npos || at == 0) {
            node.report("\"" + text + "\" must have a \xE2\x80\xA6 after its first words, for what is to be found");
            continue;
        }
        const auto trimmed = [](std::string part) {
            while (!part.empty() && part.back() == ' ') part.pop_back();
            while (!part.empty() && part.front() == ' ') part.erase(0, 1);
            return fold(part);
        };
        cues.push_back({trimmed(text.substr(0, at)), trimmed(text.substr(at + gap.size())), sure});
    }
}

std::vector<ZoneWords> load_zones(const Node& node) {
    std::vector<ZoneWords> result;
    for (const auto& [id, phrases] : node.members()) result.push_back({id, phrases.texts()});
    return result;
}

void load_labels(const Node& node, Language& language) {
    constexpr std::array<const char*, label_count> names = {"date",   "time", "place", "position", "company",
                                                            "people", "from", "sent",  "subject",  "to"};
    for (std::size_t i = 0; i < label_count; ++i) language.labels[i] = folded(node.at(names[i]));
}

void load_phrases(const Node& node, Language& language) {
    const std::pair<const char*, Phrases Language::*> lists[] = {{"common", &Language::common},
                                                                 {"date_fillers", &Language::date_fillers},
                                                                 {"ordinals", &Language::ordinals},
                                                                 {"am", &Language::am},
                                                                 {"pm", &Language::pm},
                                                                 {"noon", &Language::noon},
                                                                 {"hour_marks", &Language::hour_marks},
                                                                 {"time_before", &Language::time_before},
                                                                 {"range_words", &Language::range_words},
                                                                 {"today", &Language::today},
                                                                 {"tomorrow", &Language::tomorrow},
                                                                 {"day_after_tomorrow", &Language::day_after},
                                                                 {"this", &Language::this_week},
                                                                 {"next", &Language::next_week},
                                                                 {"not_dates", &Language::not_dates},
                                                                 {"interview", &Language::interview},
                                                                 {"other_date", &Language::other_date},
                                                                 {"via", &Language::via},
                                                                 {"stops", &Language::stops},
                                                                 {"articles", &Language::articles},
                                                                 {"not_names", &Language::not_names},
                                                                 {"not_positions", &Language::not_positions},
                                                                 {"sign_off", &Language::sign_off},
                                                                 {"quoted", &Language::quoted},
                                                                 {"teams", &Language::teams}};
    for (const auto& [key, member] : lists) language.*member = folded(node.at(key));
}

/// What the locale file has already: names of months and days, titles, the word "and", what zones are called.
void load_locale_names(const Node& locale, const Node& node, Language& language) {
    language.months = groups(locale.at("dates").at("months"), node.at("months"), 12);
    language.weekdays = groups(locale.at("dates").at("weekdays"), node.at("weekdays"), 7);
    for (const auto& [kind, words] : locale.at("honorifics").members()) append(language.honorifics, folded(words));
    append(language.honorifics, folded(node.at("honorifics")));
    language.conjunctions = folded(locale.at("conjunction"));
    for (const auto& [id, zone] : locale.at("zones").members())
        if (id != "UTC") language.zones.push_back({id, {fold(zone.text("name"))}});
}

Language load_language(const Node& both) {
    const Node node = both.at("intake");
    Language language;
    language.id = node.text("language");
    language.locales = node.at("locales").texts();
    language.month_first = node.text("numeric_dates") == "month-first";
    language.half_days = node.text("clock") == "half-days";
    load_labels(node.at("labels"), language);
    load_phrases(node, language);
    for (ZoneWords& zone : language.zones = load_zones(node.at("zones"))) {
        for (std::string& phrase : zone.phrases) phrase = fold(phrase);
    }
    load_locale_names(both.at("locale"), node, language);
    const std::pair<const char*, std::vector<Cue> Language::*> cues[] = {{"position", &Language::position},
                                                                         {"company", &Language::company},
                                                                         {"people", &Language::people},
                                                                         {"place", &Language::place}};
    for (const auto& [key, member] : cues) {
        load_cues(node.at(key).at("sure"), true, language.*member);
        load_cues(node.at(key).at("maybe"), false, language.*member);
    }
    return language;
}

}  // namespace

Words load_words(const Node& root) {
    Words words;
    const Node common = root.at("common");
    words.zones = load_zones(common.at("zones"));
    for (const auto& [name, service] : common.at("services").members())
        words.services.push_back({name, service.at("hosts").texts(), folded(service.at("phrases"))});
    words.company_forms = folded(common.at("company_forms"));
    words.public_domains = folded(common.at("public_domains"));
    words.robots = folded(common.at("robots"));
    words.firm_connectors = folded(common.at("firm_connectors"));
    words.name_particles = folded(common.at("name_particles"));
    words.sender_marks = common.at("sender_marks").texts();
    words.forwarded = folded(common.at("forwarded"));
    for (const Node& one : root.at("languages").items()) words.languages.push_back(load_language(one));
    if (words.languages.empty()) root.report("there must be at least one language");
    return words;
}

LoadedWords load_words(std::string_view json, const std::string& file) {
    LoadedWords result;
    const std::optional<letter::Value> value = letter::parse_json(json, file, result.problems);
    if (value) result.words = load_words(Node(*value, file, result.problems));
    return result;
}

}  // namespace intake
