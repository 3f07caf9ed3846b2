// Links byte for byte; tests/readers has the WHATWG URL parser read many more.
#include "output/links.h"

#include <doctest/doctest.h>

#include "output/output.h"
#include "unit/support.h"

using namespace output;

namespace {

letter::Letter letter_of(const std::string& subject, const std::string& body) {
    letter::Letter letter;
    letter.subject = subject;
    letter.salutation = body;
    return letter;
}

}  // namespace

TEST_CASE("examples, byte for byte") {
    const std::vector<Link> all = links(letter_of("a & b", "x\ny +"), {"a@b.c", "d+e@f.g"});
    REQUIRE(all.size() == 5);
    CHECK(all[0].url == mailto(letter_of("a & b", "x\ny +"), {"a@b.c", "d+e@f.g"}));
    CHECK(all[1].url ==
          "https://mail.google.com/mail/?view=cm&fs=1&to=a@b.c,d%2Be@f.g&su=a%20%26%20b&body=x%0D%0Ay%20%2B");
    CHECK(
        all[2].url ==
        "https://outlook.live.com/mail/0/deeplink/compose?to=a@b.c,d%2Be@f.g&subject=a%20%26%20b&body=x%0D%0Ay%20%2B");
    CHECK(all[3].bare == "https://outlook.office.com/mail/deeplink/compose?to=a@b.c,d%2Be@f.g&subject=a%20%26%20b");
    CHECK(all[4].url == "https://compose.mail.yahoo.com/?to=a@b.c,d%2Be@f.g&subject=a%20%26%20b&body=x%0D%0Ay%20%2B");
}

TEST_CASE("a link fits up to its limit") {
    for (const Link& one : links(letter_of("", ""), {})) {
        Link edge = one;
        edge.url.resize(edge.limit, 'x');
        CHECK(edge.fits());
        edge.url += 'x';
        CHECK_FALSE(edge.fits());
    }
}

TEST_CASE("sms: digits, and a body with single line breaks") {
    letter::Letter letter = letter_of("not sent", "Hi,\r\nthere");
    letter.channel = letter::Channel::text;
    CHECK(sms(letter, {"+1 (555) 010-9999", "x", "0049+1"}) == "sms:+15550109999,00491?body=Hi%2C%0Athere");
    CHECK(sms(letter, {}) == "sms:?body=Hi%2C%0Athere");
}

TEST_CASE("a text file") {
    CHECK(txt(letter_of("a\r\nb", "x\ny"), "Subject") == "Subject: a b\r\n\r\nx\r\ny\r\n");
    CHECK(txt(letter_of("a", "x"), "") == "a\r\n\r\nx\r\n");
    CHECK(txt(letter_of("", "x"), "Subject") == "x\r\n");
}
