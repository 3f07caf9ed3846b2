// A message byte for byte. tests/readers has other people's readers look at many more.
#include "output/eml.h"

#include <doctest/doctest.h>

#include "output/mail_body.h"
#include "unit/support.h"

using namespace output;

namespace {

letter::Letter short_letter() {
    letter::Letter letter;
    letter.subject = "Interview on Tuesday";
    letter.salutation = "Dear Dana,";
    letter.close = "Sincerely,";
    letter.signature = {"Zo\xC3\xAB"};
    return letter;
}

std::string made(const letter::Letter& letter, const Envelope& envelope) {
    std::vector<letter::Problem> problems;
    const std::optional<std::string> message = eml(letter, envelope, problems);
    CHECK(message.has_value() == problems.empty());
    return message ? *message : problems.front().pointer;
}

/// The body of a part that text_part makes.
std::string body(const std::string& text) {
    const std::string part = text_part("text/plain", text);
    const std::size_t from = part.find("\r\n\r\n") + 4;
    return part.substr(from, part.size() - from - 2);
}

}  // namespace

TEST_CASE("a whole message") {
    Envelope envelope;
    envelope.from = Address{"Zo\xC3\xAB", "zoe@example.com"};
    envelope.to = {{"Lee, Dana", "dana@example.com"}, {"", "sam@example.com"}};
    envelope.date = "2026-11-24T09:00:00+01:00";
    envelope.in_reply_to = "<a@example.com>";
    envelope.language = "en-US";
    CHECK(made(short_letter(), envelope) ==
          "X-Unsent: 1\r\n"
          "From: =?utf-8?B?Wm/Dqw==?= <zoe@example.com>\r\n"
          "To: \"Lee, Dana\" <dana@example.com>, sam@example.com\r\n"
          "Subject: Interview on Tuesday\r\n"
          "Date: Tue, 24 Nov 2026 09:00:00 +0100\r\n"
          "In-Reply-To: <a@example.com>\r\n"
          "References: <a@example.com>\r\n"
          "Content-Language: en-US\r\n"
          "MIME-Version: 1.0\r\n"
          "Content-Type: multipart/alternative;\r\n"
          " boundary=\"=_ca028370eed2e2f8\"\r\n\r\n"
          "--=_ca028370eed2e2f8\r\n"
          "Content-Type: text/plain; charset=utf-8\r\n"
          "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
          "Dear Dana,\r\n\r\nSincerely,\r\nZo=C3=AB\r\n"
          "--=_ca028370eed2e2f8\r\n"
          "Content-Type: text/html; charset=utf-8\r\n"
          "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
          "<!DOCTYPE html>\r\n"
          "<html lang=3D\"en-US\"><head><meta charset=3D\"utf-8\"></head><body>\r\n"
          "<p>Dear Dana,</p>\r\n<p>Sincerely,<br>Zo=C3=AB</p>\r\n</body></html>\r\n"
          "--=_ca028370eed2e2f8--\r\n");
}

TEST_CASE("the boundary follows from the message, and no message can have it in a part") {
    Envelope envelope;
    CHECK(made(short_letter(), envelope) == made(short_letter(), envelope));
    const std::string message = made(short_letter(), envelope);
    const std::string boundary = message.substr(message.find("=_"), 18);
    letter::Letter letter = short_letter();
    letter.salutation = "--" + boundary + "--";
    CHECK(support::count(made(letter, envelope), "--" + boundary) == 0);
    for (const std::string value : support::hostile) {
        letter.salutation = letter.subject = value;
        CHECK(support::count(made(letter, envelope), "\r\n--=_") == 3);
    }
}

TEST_CASE("what cannot stand in an envelope is refused, with its place") {
    for (const std::string value : support::hostile) {
        Envelope envelope;
        envelope.to = {{"x", "a@b.c"}, {"x", value}};
        CHECK(made(short_letter(), envelope) == "/envelope/to/1/address");
        envelope = {};
        envelope.from = Address{"", value};
        CHECK(made(short_letter(), envelope) == "/envelope/from/address");
        envelope = {};
        envelope.date = value;
        CHECK(made(short_letter(), envelope) == "/envelope/date");
        envelope = {};
        envelope.language = value;
        CHECK(made(short_letter(), envelope) == "/envelope/language");
        envelope = {};
        envelope.message_id = value;
        CHECK(made(short_letter(), envelope) == "/envelope/messageId");
    }
}

TEST_CASE("quoted-printable leaves no line to be misread") {
    CHECK(body("a b ") == "a b=20");
    CHECK(body("a\t\nb") == "a=09\r\nb");
    CHECK(body("From me\nfrom me\n.\n=\x7F") == "=46rom me\r\nfrom me\r\n=2E\r\n=3D=7F");
    CHECK(body(std::string(76, 'x')) == std::string(76, 'x'));
    CHECK(body(std::string(77, 'x')) == std::string(75, 'x') + "=\r\nxx");
    CHECK(body(std::string(75, 'x') + "..") == std::string(75, 'x') + "=\r\n=2E.");
    CHECK(body(std::string(75, 'x') + "From x") == std::string(75, 'x') + "=\r\n=46rom x");
}

TEST_CASE("base64 where it is shorter") {
    CHECK(base64("") == "");
    CHECK(base64("f") == "Zg==");
    CHECK(base64("fo") == "Zm8=");
    CHECK(base64("foobar") == "Zm9vYmFy");
    std::string text;
    for (int i = 0; i < 100; ++i) text += "\xE6\x97\xA5";
    const std::string part = text_part("text/plain", text);
    CHECK(support::contains(part, "Content-Transfer-Encoding: base64\r\n"));
    for (std::size_t from = 0; from < part.size();) {
        const std::size_t to = part.find("\r\n", from);
        CHECK(to - from <= 76);
        from = to + 2;
    }
}

TEST_CASE("long subjects and names are folded between encoded words") {
    letter::Letter letter = short_letter();
    letter.subject = std::string(61, 'x');
    CHECK(support::contains(made(letter, {}), "Subject: =?utf-8?B?"));
    letter.subject = "a =?utf-8?Q?b?= c";
    CHECK_FALSE(support::contains(made(letter, {}), "?Q?"));
    letter.subject = std::string(30, 'x') + " " + std::string(30, 'y') + " " + std::string(30, 'z');
    CHECK(support::contains(made(letter, {}), "y\r\n z"));
}
