#include "letter/json_reader.h"

#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>

#include "letter/text.h"

namespace letter {
namespace {

/// Builds the document from nlohmann_json's events; its own tree of values would be 9 kB (brotli) of the first load.
class Builder {
public:
    explicit Builder(Value& root) : root_(root) {}

    bool null() { return put({Value::Kind::other, {}, {}}); }
    bool boolean(bool) { return null(); }
    bool number_integer(std::int64_t) { return null(); }
    bool number_unsigned(std::uint64_t) { return null(); }
    bool number_float(double, const std::string&) { return null(); }
    bool binary(std::vector<std::uint8_t>&) { return null(); }
    bool string(std::string& text) { return put({Value::Kind::text, std::move(text), {}}); }
    bool start_object(std::size_t) { return open(Value::Kind::object); }
    bool start_array(std::size_t) { return open(Value::Kind::list); }
    bool end_object() { return open_.pop_back(), true; }
    bool end_array() { return end_object(); }
    bool key(std::string& name) {
        name_ = std::move(name);
        return true;
    }
    template <class Exception>
    bool parse_error(std::size_t position, const std::string&, const Exception&) {
        position_ = position;
        return false;
    }

    std::size_t position() const { return position_; }

private:
    /// No document of ours is nested more deeply; a hostile one is refused before it costs memory.
    static constexpr std::size_t deepest = 32;

    Value& add(Value value) {
        if (open_.empty()) return root_ = std::move(value);
        auto& children = open_.back()->children;
        children.push_back({std::move(name_), std::move(value)});
        name_.clear();
        return children.back().second;
    }
    bool put(Value value) {
        add(std::move(value));
        return true;
    }
    bool open(Value::Kind kind) {
        if (open_.size() >= deepest) return false;
        open_.push_back(&add({kind, {}, {}}));
        return true;
    }

    Value& root_;
    std::vector<Value*> open_;  ///< an open value's own children may move, it itself does not while it is open
    std::string name_;
    std::size_t position_ = 0;
};

const Value absent;

std::string line_and_column(std::string_view text, std::size_t position) {
    const std::string_view before = text.substr(0, std::min(position ? position - 1 : 0, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t start = before.rfind('\n');
    const std::size_t column = before.size() - (start == std::string_view::npos ? 0 : start + 1) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

}  // namespace

const Value* Value::find(std::string_view name) const {
    for (auto one = children.rbegin(); one != children.rend(); ++one)  // NOLINT(modernize-loop-convert): backwards
        if (one->first == name) return &one->second;
    return nullptr;
}

std::optional<Value> parse_json(std::string_view text, const std::string& file, std::vector<Problem>& problems) {
    Value root;
    Builder builder(root);
    if (nlohmann::json::sax_parse(text.begin(), text.end(), &builder)) return root;
    problems.push_back({file, "",
                        "this is not JSON; look at " + line_and_column(text, builder.position()) +
                            ": a comma, quote or bracket is missing or too many there"});
    return std::nullopt;
}

Node Node::child(const Value& value, const std::string& token) const {
    Node node(value, *file_, *problems_);
    std::string escaped = token;
    replace_all(escaped, "~", "~0");
    replace_all(escaped, "/", "~1");
    node.pointer_ = pointer_ + "/" + escaped;
    return node;
}

bool Node::missing() const {
    return value_ == &absent;
}

bool Node::has(const char* key) const {
    return value_->kind == Value::Kind::object && value_->find(key);
}

Node Node::at(const char* key) const {
    if (has(key)) return child(*value_->find(key), key);
    if (!missing()) report(std::string("\"") + key + "\" is missing; add it");
    return child(absent, key);
}

std::string Node::text() const {
    if (value_->kind != Value::Kind::text && !missing()) report("this must be a text in quotes");
    return value_->text;
}

std::string Node::text_or(const char* key, const char* fallback) const {
    return has(key) ? text(key) : fallback;
}

std::vector<std::string> Node::texts() const {
    if (value_->kind == Value::Kind::text) return {text()};
    std::vector<std::string> result;
    if (value_->kind != Value::Kind::list && !missing()) {
        report("this must be a text in quotes, or a list of texts in [ ]");
        return result;
    }
    for (const Node& item : items()) result.push_back(item.text());
    return result;
}

std::vector<Node> Node::items() const {
    std::vector<Node> result;
    if (value_->kind == Value::Kind::list)
        for (const auto& [name, value] : value_->children)
            result.push_back(child(value, std::to_string(result.size())));
    else if (!missing())
        report("this must be a list in [ ]");
    return result;
}

std::vector<std::pair<std::string, Node>> Node::members() const {
    std::vector<std::pair<std::string, Node>> result;
    if (value_->kind == Value::Kind::object)
        for (const auto& [name, value] : value_->children) result.emplace_back(name, child(value, name));
    else if (!missing())
        report("this must be an object in { }");
    return result;
}

}  // namespace letter
