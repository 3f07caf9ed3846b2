#include "output/letter_json.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace output {
namespace {

constexpr std::array<std::string_view, 4> channels = {"email", "phone", "text", "network"};

void write_paragraph(letter::JsonWriter& json, const letter::Paragraph& paragraph) {
    json.open('{').key("text").string(letter::join(paragraph)).put("heading", paragraph.heading);
    json.key("sentences").open('[');
    for (const letter::Sentence& sentence : paragraph.sentences)
        json.open('[').string(sentence.key).string(sentence.text).close(']');
    json.close(']').close('}');
}

letter::Channel read_channel(const letter::Node& node) {
    const std::string name = node.text_or("channel", "email");
    const auto* const found = std::find(channels.begin(), channels.end(), name);
    if (found != channels.end()) return static_cast<letter::Channel>(found - channels.begin());
    node.at("channel").report("there is no such channel; write \"email\", \"phone\", \"text\" or \"network\"");
    return letter::Channel::email;
}

}  // namespace

void write_letter(letter::JsonWriter& json, const letter::Letter& letter) {
    json.key("letter").open('{').key("signature").open('[');
    for (const std::string& line : letter.signature) json.string(line);
    json.close(']').key("channel").string(channels[static_cast<std::size_t>(letter.channel)]);
    json.put("subject", letter.subject).put("salutation", letter.salutation).put("close", letter.close);
    json.key("paragraphs").open('[');
    for (const letter::Paragraph& paragraph : letter.paragraphs) write_paragraph(json, paragraph);
    json.close(']').close('}');
}

letter::Letter read_letter(const letter::Node& node) {
    letter::Letter letter;
    if (node.members().empty()) return letter;  // what is no object is reported
    letter.channel = read_channel(node);
    letter.subject = node.text_or("subject", "");
    letter.salutation = node.text_or("salutation", "");
    letter.close = node.text_or("close", "");
    if (node.has("signature")) letter.signature = node.at("signature").texts();
    if (node.has("paragraphs"))
        for (const letter::Node& one : node.at("paragraphs").items())
            letter.paragraphs.push_back({one.text_or("heading", ""), {{one.text("text"), ""}}});
    return letter;
}

}  // namespace output
