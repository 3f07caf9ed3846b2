// The fragment that goes to the clipboard: text and four tags, whatever was typed.
#include <doctest/doctest.h>

#include "letter/compose.h"
#include "output/output.h"
#include "unit/support.h"

namespace {

/// The text with the fragment's own tags taken out.
std::string without_tags(std::string text) {
    for (const std::string tag : {"<p>", "</p>", "<br>", "<strong>", "</strong>"})
        for (std::size_t at = text.find(tag); at != std::string::npos; at = text.find(tag, at))
            text.erase(at, tag.size());
    return text;
}

}  // namespace

TEST_CASE("nothing that was typed becomes markup, in any part of any letter") {
    for (const std::string value : support::hostile)
        for (const letter::Situation& situation : support::catalog().situations())
            for (const std::string& channel : situation.channels) {
                letter::Request one;
                one.situation = situation.id;
                one.channel = channel == "phone" ? letter::Channel::phone : letter::Channel::email;
                one.reason = "own";
                one.position = one.company = one.place = one.topic = one.own_reason = value;
                one.candidate = {value, value};
                one.recipients = letter::parse_recipients(support::catalog(), value);
                const std::string text = output::html(letter::compose(support::catalog(), one));
                CHECK(without_tags(text).find_first_of("<>\"'") == std::string::npos);
                CHECK(support::count(text, "<p>") == support::count(text, "</p>"));
            }
}

TEST_CASE("every ampersand starts a character reference") {
    letter::Letter letter;
    letter.close = "& &amp; &lt";
    letter.signature = {"<br>", ""};
    CHECK(output::html(letter) == "<p>&amp; &amp;amp; &amp;lt<br>&lt;br&gt;<br></p>\n");
    CHECK(output::html({}).empty());
}
