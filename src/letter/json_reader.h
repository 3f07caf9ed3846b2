// Reading a JSON document with a message for a person for everything that is not as it should be.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "letter/catalog.h"
#include "letter/value.h"

namespace letter {

/// The document, or nothing and a problem that names line and column. Never throws.
std::optional<Value> parse_json(std::string_view text, const std::string& file, std::vector<Problem>& problems);

/// A place in a document: the value, and the JSON Pointer (RFC 6901) that leads to it. A wrong type is reported once
/// and read as empty, so that one pass finds every problem.
class Node {
public:
    Node(const Value& value, const std::string& file, std::vector<Problem>& problems)
        : value_(&value), file_(&file), problems_(&problems) {}

    void report(const std::string& message) const { problems_->push_back({*file_, pointer_, message}); }

    bool missing() const;  ///< not in the document; that was reported
    bool is(Value::Kind kind) const { return value_->kind == kind; }
    bool has(const char* key) const;
    Node at(const char* key) const;  ///< reports a missing key
    std::string text() const;        ///< reports what is not a string
    std::string text(const char* key) const { return at(key).text(); }
    std::string text_or(const char* key, const char* fallback) const;
    std::vector<std::string> texts() const;                     ///< an array of strings, or one string
    std::vector<Node> items() const;                            ///< an array's
    std::vector<std::pair<std::string, Node>> members() const;  ///< an object's

private:
    Node child(const Value& value, const std::string& token) const;

    const Value* value_;
    const std::string* file_;
    std::vector<Problem>* problems_;
    std::string pointer_;
};

}  // namespace letter
