// Writes JSON (RFC 8259) straight into a string. The engines only ever write a few known shapes; a general library for
// it would be 5 kB of the first load.
#pragma once

#include <string>
#include <string_view>

#include "letter/value.h"

namespace letter {

class JsonWriter {
public:
    JsonWriter& open(char bracket) {  ///< '{' or '['
        separate();
        text_ += bracket;
        first_ = true;
        return *this;
    }
    JsonWriter& close(char bracket) {  ///< '}' or ']'
        text_ += bracket;
        first_ = false;
        return *this;
    }
    JsonWriter& key(std::string_view name) {
        string(name);
        text_ += ':';
        first_ = true;
        return *this;
    }
    /// Well-formed UTF-8 goes through as it is.
    JsonWriter& string(std::string_view value);
    JsonWriter& number(int value);
    /// With at most three decimals: a thousandth of a pixel.
    JsonWriter& number(float value);
    /// A tree; what is neither text, list nor object in it becomes an empty text.
    JsonWriter& value(const Value& value);
    JsonWriter& boolean(bool value) { return literal(value ? "true" : "false"); }

    /// A member, left out when it is empty.
    JsonWriter& put(std::string_view name, std::string_view value) {
        if (!value.empty()) key(name).string(value);
        return *this;
    }

    std::string take() { return std::move(text_); }

private:
    JsonWriter& literal(std::string_view text) {
        separate();
        text_ += text;
        return *this;
    }
    void separate() {
        if (!first_) text_ += ',';
        first_ = false;
    }

    std::string text_;
    bool first_ = true;
};

}  // namespace letter
