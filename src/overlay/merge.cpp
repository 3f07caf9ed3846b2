#include "overlay/merge.h"

#include <algorithm>

#include "letter/json_writer.h"
#include "letter/validate_parts.h"
#include "overlay/shape.h"

namespace overlay {
namespace {

using letter::Names;
using letter::Value;
using Members = std::vector<Value::Member>;

Value* member(Value& object, std::string_view name) {
    for (Value::Member& one : object.children)
        if (one.first == name) return &one.second;
    return nullptr;
}

void put(Value& object, const std::string& name, const Value& value) {
    if (Value* const there = member(object, name))
        *there = value;
    else
        object.children.push_back({name, value});
}

void put_all(Value& object, const Value* from, const std::string& prefix = "") {
    if (!from) return;
    for (const auto& [name, value] : from->children) put(object, prefix + name, value);
}

/// Objects member by member, everything else as a whole.
void put_deep(Value& object, const Value* from) {
    if (!from) return;
    for (const auto& [name, value] : from->children) {
        Value* const there = member(object, name);
        if (there && there->kind == Value::Kind::object && value.kind == Value::Kind::object)
            put_deep(*there, &value);
        else
            put(object, name, value);
    }
}

/// Whether the rule always speaks: nothing after it would.
bool certain(const Value& rule) {
    const Value* const say = rule.find("say");
    return !rule.find("when") && !rule.find("kind") && say &&
           std::any_of(say->children.begin(), say->children.end(),
                       [](const Value::Member& wording) { return letter::always_filled(wording.second.text); });
}

Value rules_over(const Value& ours, const Value& theirs) {
    if (const Value* const instead = theirs.find("instead")) return *instead;
    Value all = theirs;
    if (!theirs.children.empty() && certain(theirs.children.back().second)) return all;
    all.children.insert(all.children.end(), ours.children.begin(), ours.children.end());
    return all;
}

void put_rules(Value& object, const Value* from) {
    if (!from) return;
    const Value nothing{Value::Kind::list, {}, {}};
    for (const auto& [id, rules] : from->children) {
        const Value* const ours = member(object, id);
        put(object, id, rules_over(ours ? *ours : nothing, rules));
    }
}

void keep_only(Value& object, const Names& names) {
    std::erase_if(object.children, [&](const Value::Member& one) { return !letter::contains(names, one.first); });
}

void order_situations(Value& situations, const Names& order) {
    const Value all = situations;
    situations.children.clear();
    for (const std::string& id : order)
        if (const auto place = place_of(&all, id)) situations.children.push_back(all.children[*place]);
    for (const Value::Member& one : all.children)
        if (!letter::contains(order, id_of(one.second))) situations.children.push_back(one);
}

void put_situation(Value& situations, const Value& theirs) {
    if (const auto place = place_of(&situations, id_of(theirs)))
        situations.children[*place].second = theirs;
    else
        situations.children.push_back({"", theirs});
}

/// Of a situation that is new or replaced all words are, of another those that are there.
void put_situation_words(Value& ours, const Value* theirs, const Value* situations) {
    if (!theirs) return;
    Value reworded{Value::Kind::object, {}, {}};
    for (const auto& [id, words] : theirs->children) {
        if (place_of(situations, id))
            put(ours, id, words);
        else
            reworded.children.push_back({id, words});
    }
    put_deep(ours, &reworded);
}

/// The moves that a plan of any situation has, and those that the composer says itself.
Names used_moves(const Value& situations) {
    Names used = {"subject", "salutation", "close", "message-hello"};
    for (const auto& [name, situation] : situations.children)
        for (const auto& [index, goal] : situation.find("goals")->children)
            for (const char* plan : {"email", "phone"})
                if (const Value* const paragraphs = goal.find(plan))
                    for (const auto& [at, paragraph] : paragraphs->children)
                        for (const std::string& step : names_of(*paragraph.find("moves")))
                            used.push_back(step.substr(0, step.find('@')));
    return used;
}

/// Those of `names`, and the overlay's own: one of its own without a use shall be told.
Names with_own(Names names, const Value* own) {
    if (own)
        for (const std::string& one : names_of(*own)) names.push_back(one);
    return names;
}

}  // namespace

void merge_catalog(Value& catalog, const Value& overlay) {
    put_all(*member(catalog, "moves"), overlay.find("moves"));
    Value& situations = *member(catalog, "situations");
    if (const Value* const theirs = overlay.find("situations"))
        for (const auto& [name, one] : theirs->children) put_situation(situations, one);
    if (const Value* const order = overlay.find("order")) order_situations(situations, names_of(*order));
    keep_only(*member(catalog, "moves"), with_own(used_moves(situations), overlay.find("moves")));
    keep_only(*member(catalog, "locales"), offered(catalog, overlay));
}

void merge_words(Value& locale, const Value& overlay, const Value& catalog) {
    const Value* const words = words_in(overlay, locale.find("locale")->text);
    if (words) {
        put_situation_words(*member(locale, "situations"), words->find("situations"), overlay.find("situations"));
        put_all(*member(locale, "reasons"), words->find("reasons"));
        put_rules(*member(locale, "moves"), words->find("moves"));
        put_rules(*member(locale, "advice"), words->find("advice"));
        put_all(*member(locale, "ui"), words->find("headings"), "script.");
    }
    keep_only(*member(locale, "moves"),
              with_own(names_of(*catalog.find("moves")), words ? words->find("moves") : nullptr));
}

const Value* words_in(const Value& overlay, std::string_view locale) {
    const Value* const all = overlay.find("locales");
    return all ? all->find(locale) : nullptr;
}

std::vector<std::string> offered(const Value& catalog, const Value& overlay) {
    Names names = names_of(*catalog.find("locales"));
    if (!overlay.find("situations") && !overlay.find("moves")) return names;
    std::erase_if(names, [&](const std::string& one) { return !words_in(overlay, one); });
    return names;
}

std::string to_json(const Value& document) {
    letter::JsonWriter json;
    json.open('{');
    for (const auto& [name, value] : document.children) {
        json.key(name);
        if (value.kind == Value::Kind::other)
            json.number(1);  // the catalog's "version", which is no text
        else
            json.value(value);
    }
    return json.close('}').take();
}

}  // namespace overlay
