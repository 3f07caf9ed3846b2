#include "overlay/shape.h"

#include <algorithm>

#include "letter/text.h"
#include "letter/validate_parts.h"
#include "overlay/limits.h"

namespace overlay {
namespace {

using letter::Names;
using letter::Node;
using letter::Value;

void check_count(const Node& node, std::size_t count, std::size_t most) {
    if (count > most) node.report(std::to_string(count) + " are too many; at most " + std::to_string(most));
}

/// An object's members; reports too many, and a name that stands there twice.
std::vector<std::pair<std::string, Node>> members(const Node& object, std::size_t most) {
    auto all = object.members();
    check_count(object, all.size(), most);
    Names seen;
    for (const auto& [name, node] : all) {
        if (letter::contains(seen, name)) node.report("\"" + name + "\" stands here twice; take one of them out");
        seen.push_back(name);
    }
    return all;
}

std::vector<Node> items(const Node& list, std::size_t most) {
    std::vector<Node> all = list.items();
    check_count(list, all.size(), most);
    return all;
}

void check_entries(const Node& object, letter::FixedNames known) {
    members(object, known.size());
    letter::check_keys(object, known);
}

bool is_id(std::string_view text) {
    const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.empty() || text.size() > limits::id || !small(text.front()) || text.back() == '-') return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '-' ? text[i - 1] == '-' : !small(text[i]) && !digit(text[i])) return false;
    }
    return true;
}

void check_id(const Node& node, const std::string& id) {
    if (!is_id(id))
        node.report("\"" + std::string(letter::cut(letter::one_line(id, limits::name), limits::name)) +
                    "\" is no id; an id is made of small letters, digits and single hyphens, at most " +
                    std::to_string(limits::id) + " of them, and begins with a letter");
}

/// A letter is plain text: what could steer or hide it, or be taken for markup, is refused.
void check_text(const Node& node, std::size_t most) {
    const std::string text = node.text();
    if (letter::characters(text) > most)
        node.report("this is longer than " + std::to_string(most) + " characters; shorten it");
    else if (letter::one_line(text, text.size()) != text)
        node.report("write this in one line, with single spaces, and without invisible characters or spaces around it");
    else if (text.find_first_of("<>") != std::string::npos)
        node.report("letters are plain text; take out '<' and '>'");
}

void check_member(const Node& object, const char* key, std::size_t most) {
    if (object.has(key)) check_text(object.at(key), most);
}

void check_ids(const Node& list, std::size_t most) {
    Names seen;
    for (const Node& one : items(list, most)) {
        const std::string id = one.text();
        check_id(one, id);
        if (letter::contains(seen, id)) one.report("\"" + id + "\" stands here twice; take one of them out");
        seen.push_back(id);
    }
}

void check_plan(const Node& plan) {
    for (const Node& paragraph : items(plan, limits::paragraphs)) {
        check_entries(paragraph, {"heading", "moves"});
        if (paragraph.has("heading")) check_id(paragraph.at("heading"), paragraph.text("heading"));
        items(paragraph.at("moves"), limits::steps);
    }
}

void check_situation(const Node& node, const Names& icons) {
    members(node, 10);
    check_id(node.at("id"), node.text("id"));
    letter::check_name(node.at("icon"), "icon", node.text("icon"), icons);
    items(node.at("fields"), limits::values);
    items(node.at("channels"), 4);
    check_ids(node.at("reasons"), limits::reasons);
    for (const Node& reason : node.at("reasons").items())
        if (reason.text() == "none" || reason.text() == "own")
            reason.report("the form adds \"none\" and \"own\"; take it out");
    for (const Node& goal : items(node.at("goals"), limits::goals)) {
        members(goal, 10);
        check_id(goal.at("id"), goal.text("id"));
        check_plan(goal.at("email"));
        if (goal.has("phone")) check_plan(goal.at("phone"));
    }
}

void check_rule(const Node& rule, std::size_t most) {
    if (rule.has("when"))
        for (const auto& [fact, values] : members(rule.at("when"), limits::conditions)) items(values, limits::values);
    for (const Node& text : items(rule.at("say"), limits::wordings)) check_text(text, most);
}

/// "close": [rules that come before ours] or {"instead": [rules that stand for ours]}
void check_rules(const Node& rules, std::size_t most) {
    if (!rules.is(Value::Kind::object)) {
        for (const Node& rule : items(rules, limits::rules)) check_rule(rule, most);
        return;
    }
    check_entries(rules, {"instead"});
    for (const Node& rule : items(rules.at("instead"), limits::rules)) check_rule(rule, most);
}

void check_situation_words(const Node& words) {
    check_entries(words, {"title", "hint", "goals"});
    check_member(words, "title", limits::title);
    check_member(words, "hint", limits::hint);
    if (!words.has("goals")) return;
    for (const auto& [id, goal] : members(words.at("goals"), limits::goals)) {
        check_entries(goal, {"label", "hint"});
        check_member(goal, "label", limits::label);
        check_member(goal, "hint", limits::hint);
    }
}

void check_words(const Node& words) {
    check_entries(words, {"situations", "reasons", "moves", "advice", "headings"});
    if (words.has("situations"))
        for (const auto& [id, node] : members(words.at("situations"), limits::situations * 2))
            check_situation_words(node);
    if (words.has("reasons"))
        for (const auto& [id, node] : members(words.at("reasons"), limits::moves)) check_text(node, limits::label);
    if (words.has("headings"))
        for (const auto& [id, node] : members(words.at("headings"), limits::moves)) check_text(node, limits::heading);
    if (words.has("moves"))
        for (const auto& [id, node] : members(words.at("moves"), limits::moves * 2))
            check_rules(node, limits::sentence);
    if (words.has("advice"))
        for (const auto& [id, node] : members(words.at("advice"), limits::situations * 2))
            check_rules(node, limits::advice);
}

void check_situations(const Node& list, const Names& icons) {
    Names ids;
    for (const Node& one : items(list, limits::situations)) {
        check_situation(one, icons);
        const std::string id = one.text_or("id", "");
        if (letter::contains(ids, id)) one.report("there are two situations \"" + id + "\"; rename one");
        ids.push_back(id);
    }
}

Names icons_of(const Value& catalog) {
    Names icons;
    for (const auto& [name, situation] : catalog.find("situations")->children) {
        const std::string& icon = situation.find("icon")->text;
        if (!letter::contains(icons, icon)) icons.push_back(icon);
    }
    return icons;
}

}  // namespace

std::vector<std::string> names_of(const Value& value) {
    Names names;
    for (const auto& [name, one] : value.children) names.push_back(value.kind == Value::Kind::list ? one.text : name);
    return names;
}

const std::string& id_of(const Value& situation) {
    return situation.find("id")->text;
}

std::optional<std::size_t> place_of(const Value* situations, std::string_view id) {
    for (std::size_t i = 0; situations && i < situations->children.size(); ++i)
        if (id_of(situations->children[i].second) == id) return i;
    return std::nullopt;
}

void check_shape(const Node& overlay, const Value& catalog) {
    check_entries(overlay, {"$schema", "overlay", "name", "moves", "situations", "order", "locales"});
    if (overlay.text("overlay") != "1")
        overlay.at("overlay").report("write \"1\", the version of overlays that is known here");
    check_member(overlay, "name", limits::name);
    if (overlay.has("order")) check_ids(overlay.at("order"), limits::situations * 2);
    if (overlay.has("moves"))
        for (const auto& [id, markers] : members(overlay.at("moves"), limits::moves)) {
            check_id(markers, id);
            check_ids(markers, limits::markers);
        }
    if (overlay.has("situations")) check_situations(overlay.at("situations"), icons_of(catalog));
    const Names known = names_of(*catalog.find("locales"));
    for (const auto& [locale, words] : members(overlay.at("locales"), known.size())) {
        letter::check_name(words, "locale", locale, known);
        check_words(words);
    }
}

}  // namespace overlay
