#include "output/output.h"

#include <doctest/doctest.h>

#include "unit/support.h"

using namespace output;

namespace {

letter::Letter example() {
    letter::Letter letter;
    letter.subject = "Re: A & B";
    letter.salutation = "Dear Dana,";
    letter.paragraphs = {{"", {{"One.", "a"}, {"Two <b>.", "b"}}}, {"", {{"Three é.", "c"}}}};
    letter.close = "Sincerely,";
    letter.signature = {"Jo", "555"};
    return letter;
}

}  // namespace

TEST_CASE("plain text parts paragraphs by an empty line") {
    CHECK(plain(example()) == "Dear Dana,\n\nOne. Two <b>.\n\nThree é.\n\nSincerely,\nJo\n555");
    CHECK(plain(letter::Letter()).empty());
}

TEST_CASE("a phone script keeps its headings") {
    letter::Letter script;
    script.paragraphs = {{"When they answer", {{"Hello.", "a"}}}, {"Voicemail", {{"Bye.", "b"}}}};
    CHECK(plain(script) == "When they answer\nHello.\n\nVoicemail\nBye.");
    CHECK(html(script) ==
          "<p><strong>When they answer</strong><br>Hello.</p>\n<p><strong>Voicemail</strong><br>Bye.</p>\n");
}

TEST_CASE("HTML escapes everything") {
    CHECK(html(example()) ==
          "<p>Dear Dana,</p>\n<p>One. Two &lt;b&gt;.</p>\n<p>Three é.</p>\n<p>Sincerely,<br>Jo<br>555</p>\n");
    letter::Letter letter;
    letter.salutation = "\"'&<>";
    CHECK(html(letter) == "<p>&quot;&#39;&amp;&lt;&gt;</p>\n");
}

TEST_CASE("mailto is encoded as RFC 6068 wants it") {
    CHECK(mailto(example(), {"a@b.c", "d+e@f.g"}) ==
          "mailto:a@b.c,d%2Be@f.g?subject=Re%3A%20A%20%26%20B&body=Dear%20Dana%2C%0D%0A%0D%0AOne.%20Two%20%3Cb%3E.%0D%"
          "0A%0D%0A"
          "Three%20%C3%A9.%0D%0A%0D%0ASincerely%2C%0D%0AJo%0D%0A555");
}

TEST_CASE("nothing in a value can open another header") {
    for (const char* value : support::hostile) {
        letter::Letter letter = example();
        letter.subject = value;
        letter.salutation = value;
        const std::string link = mailto(letter, {value});
        CHECK(support::count(link, "?") == 1);
        CHECK(support::count(link, "&") == 1);
        for (const char c : link) CHECK((c > ' ' && c < 0x7F));
    }
}
