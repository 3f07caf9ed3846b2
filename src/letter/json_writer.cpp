#include "letter/json_writer.h"

#include <cmath>

namespace letter {

JsonWriter& JsonWriter::string(std::string_view value) {
    constexpr std::string_view hex = "0123456789abcdef";
    separate();
    text_ += '"';
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            text_ += "\\u00";
            text_ += hex[byte >> 4U];
            text_ += hex[byte & 15U];
            continue;
        }
        if (c == '"' || c == '\\') text_ += '\\';
        text_ += c;
    }
    text_ += '"';
    return *this;
}

JsonWriter& JsonWriter::number(int value) {
    return literal(std::to_string(value));
}

JsonWriter& JsonWriter::number(float value) {
    constexpr int thousandths = 1000;
    const auto scaled = static_cast<int>(std::lround(value * static_cast<float>(thousandths)));
    const int magnitude = scaled < 0 ? -scaled : scaled;
    std::string text = (scaled < 0 ? "-" : "") + std::to_string(magnitude / thousandths);
    if (int rest = magnitude % thousandths; rest != 0) {
        text += '.';
        for (int unit = thousandths / 10; rest != 0; unit /= 10) {
            text += static_cast<char>('0' + rest / unit);
            rest %= unit;
        }
    }
    return literal(text);
}

JsonWriter& JsonWriter::value(const Value& value) {
    const bool object = value.kind == Value::Kind::object;
    if (!object && value.kind != Value::Kind::list) return string(value.text);
    open(object ? '{' : '[');
    for (const Value::Member& one : value.children) {
        if (object) key(one.first);
        this->value(one.second);
    }
    return close(object ? '}' : ']');
}

}  // namespace letter
