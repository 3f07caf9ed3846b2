#include "form/json_tree.h"

#include "letter/text.h"

namespace form {
namespace {

using letter::Value;

constexpr std::size_t most = 40;
constexpr std::size_t longest = 2000;
constexpr std::size_t longest_raw = 60000;

}  // namespace

std::string_view text_of(const Value& object, std::string_view name) {
    const Value* found = object.find(name);
    return found && found->kind == Value::Kind::text ? std::string_view(found->text) : std::string_view();
}

const std::vector<Value::Member>& children_of(const Value& object, std::string_view name) {
    static const std::vector<Value::Member> none;
    const Value* found = object.find(name);
    return found ? found->children : none;
}

Value& member(Value& object, std::string_view name, Value::Kind kind) {
    // The last of that name, as Value::find has it.
    for (auto one = object.children.rbegin(); one != object.children.rend(); ++one)  // NOLINT(modernize-loop-convert)
        if (one->first == name) return one->second;
    object.children.emplace_back();
    object.children.back().first = name;
    object.children.back().second.kind = kind;
    return object.children.back().second;
}

bool lists(const std::vector<Value::Member>& list, std::string_view text) {
    for (const Value::Member& one : list)
        if (one.second.text == text) return true;
    return false;
}

Value text_value(std::string_view text) {
    Value value;
    value.kind = Value::Kind::text;
    value.text = text;
    return value;
}

void clean(Value& value) {
    value.text = letter::one_line(value.text, longest);
    if (value.children.size() > most) value.children.resize(most);
    for (Value::Member& one : value.children) {
        if (one.first == "raw") {
            one.second.text = letter::repair_utf8(one.second.text);
            if (one.second.text.size() > longest_raw) one.second.text.clear();
        } else {
            one.first = letter::one_line(one.first, longest);
            clean(one.second);
        }
    }
}

}  // namespace form
