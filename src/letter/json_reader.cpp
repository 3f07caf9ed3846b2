#include "letter/json_reader.h"

#include <algorithm>

#include "letter/text.h"

namespace letter {
namespace {

/// nlohmann's own document builder, which keeps the place of the error instead of throwing it.
class Builder : public nlohmann::detail::json_sax_dom_parser<Json> {
public:
    explicit Builder(Json& root) : json_sax_dom_parser(root, false) {}

    template <class Exception>
    bool parse_error(std::size_t position, const std::string&, const Exception&) {
        position_ = position;
        return false;
    }

    std::size_t position() const { return position_; }

private:
    std::size_t position_ = 0;
};

const Json null_json;

std::string line_and_column(std::string_view text, std::size_t position) {
    const std::string_view before = text.substr(0, std::min(position ? position - 1 : 0, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t start = before.rfind('\n');
    const std::size_t column = before.size() - (start == std::string_view::npos ? 0 : start + 1) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

}  // namespace

std::optional<Json> parse_json(std::string_view text, const std::string& file, std::vector<Problem>& problems) {
    Json root;
    Builder builder(root);
    if (Json::sax_parse(text.begin(), text.end(), &builder)) return root;
    problems.push_back({file, "",
                        "this is not JSON; look at " + line_and_column(text, builder.position()) +
                            ": a comma, quote or bracket is missing or too many there"});
    return std::nullopt;
}

Node Node::child(const Json& value, const std::string& token) const {
    Node node(value, *file_, *problems_);
    std::string escaped = token;
    replace_all(escaped, "~", "~0");
    replace_all(escaped, "/", "~1");
    node.pointer_ = pointer_ + "/" + escaped;
    return node;
}

bool Node::missing() const {
    return value_ == &null_json;
}

bool Node::has(const char* key) const {
    return value_->is_object() && value_->contains(key);
}

Node Node::at(const char* key) const {
    if (has(key)) return child(*value_->find(key), key);
    if (!missing()) report(std::string("\"") + key + "\" is missing; add it");
    return child(null_json, key);
}

std::string Node::text() const {
    if (value_->is_string()) return value_->get_ref<const std::string&>();
    if (!missing()) report("this must be a text in quotes");
    return {};
}

std::string Node::text_or(const char* key, const char* fallback) const {
    return has(key) ? text(key) : fallback;
}

std::vector<std::string> Node::texts() const {
    if (value_->is_string()) return {text()};
    std::vector<std::string> result;
    for (const Node& item : items()) result.push_back(item.text());
    return result;
}

std::vector<Node> Node::items() const {
    std::vector<Node> result;
    if (!value_->is_array()) {
        if (!missing()) report("this must be a list in [ ]");
        return result;
    }
    for (std::size_t i = 0; i < value_->size(); ++i) result.push_back(child((*value_)[i], std::to_string(i)));
    return result;
}

std::vector<std::pair<std::string, Node>> Node::members() const {
    std::vector<std::pair<std::string, Node>> result;
    if (!value_->is_object()) {
        if (!missing()) report("this must be an object in { }");
        return result;
    }
    for (auto it = value_->begin(); it != value_->end(); ++it) result.emplace_back(it.key(), child(*it, it.key()));
    return result;
}

}  // namespace letter
