// RFC 6068, byte for byte, and what must not get through.
#include <doctest/doctest.h>

#include <algorithm>

#include "output/output.h"
#include "unit/support.h"

using output::mailto;

namespace {

letter::Letter letter_of(const std::string& subject, const std::string& body) {
    letter::Letter letter;
    letter.subject = subject;
    letter.salutation = body;
    return letter;
}

std::string decoded(const std::string& link) {
    std::string text;
    for (std::size_t i = 0; i < link.size(); ++i) {
        if (link[i] != '%') {
            text += link[i];
            continue;
        }
        text += static_cast<char>(std::stoi(link.substr(i + 1, 2), nullptr, 16));
        i += 2;
    }
    return text;
}

/// The encoded value of a header field, or of the addresses for "".
std::string field(const std::string& link, const std::string& name) {
    const std::size_t from = name.empty() ? 7 : link.find(name + "=") + name.size() + 1;
    return link.substr(from, link.find_first_of(name.empty() ? "?" : "&", from) - from);
}

}  // namespace

TEST_CASE("examples, byte for byte") {
    CHECK(mailto({}, {}) == "mailto:?subject=&body=");
    CHECK(mailto(letter_of("a b", "x\ny"), {}) == "mailto:?subject=a%20b&body=x%0D%0Ay");
    CHECK(mailto(letter_of("", "100% +1 = ~_-."), {"a@b.c"}) ==
          "mailto:a@b.c?subject=&body=100%25%20%2B1%20%3D%20~_-.");
    CHECK(mailto(letter_of("Zoë 😀", "’"), {}) == "mailto:?subject=Zo%C3%AB%20%F0%9F%98%80&body=%E2%80%99");
    CHECK(mailto({}, {"a@b.c", "o'neil@b.c", "x&y=z?@b.c"}) ==
          "mailto:a@b.c,o%27neil@b.c,x%26y%3Dz%3F@b.c?subject=&body=");
    CHECK(mailto({}, {"\"a,b\"@c.d"}) == "mailto:%22a%2Cb%22@c.d?subject=&body=");  // its comma parts no addresses
}

TEST_CASE("CRLF, CR and LF in the body are all one line break") {
    CHECK(mailto(letter_of("", "a\r\nb\nc"), {}) == "mailto:?subject=&body=a%0D%0Ab%0D%0Ac");
}

TEST_CASE("no header field can be started from inside another") {
    for (const char* const end : {"\r\n", "\n", "\r", "\n\r\n"}) {
        const std::string value = std::string("a") + end + "Bcc: evil@example.com";
        const std::string link = mailto(letter_of(value, value), {value});
        for (const char* const name : {"", "subject"})
            for (const char* const part : {"%0D", "%0A", "\r", "\n"})
                CHECK_FALSE(support::contains(field(link, name), part));
    }
}

TEST_CASE("the link is what was written, once decoded") {
    for (const std::string value : support::hostile) {
        const std::string link = mailto(letter_of("s", value), {});
        std::string wanted = value;
        wanted.erase(std::remove(wanted.begin(), wanted.end(), '\r'), wanted.end());
        std::string got = decoded(field(link, "body"));
        got.erase(std::remove(got.begin(), got.end(), '\r'), got.end());
        CHECK(got == wanted);
    }
}
