// No text ends the line that it is put into.
#include "output/line_text.h"

#include <doctest/doctest.h>

#include "output/calendar_line.h"
#include "unit/support.h"

using namespace output;

TEST_CASE("a header's text is one clean line") {
    CHECK(header_text("  a\r\n b \t c\xC2\x85\xE2\x80\xA8\xE2\x80\xA9 d\x01 ") == "a b c d");
    CHECK(header_text("\xC3\xA9 \xF0\x9F\x98\x80") == "\xC3\xA9 \xF0\x9F\x98\x80");
    CHECK(header_text("\xED\xA0\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    CHECK(header_text(" \r\n ").empty());
    for (const std::string text : support::hostile) {
        CHECK(one_clean_line(header_text(text)));
        CHECK(header_text(text).find_first_of("\r\n\t") == std::string::npos);
        CHECK(header_text(header_text(text)) == header_text(text));
    }
}

TEST_CASE("line ends become one kind") {
    CHECK(body_text("a\r\nb\rc\nd\r") == "a\nb\nc\nd\n");
    CHECK(with_crlf("a\n\nb") == "a\r\n\r\nb");
}

TEST_CASE("addresses that can be written") {
    for (const char* const good : {"a@b.c", "o'neil+x@b.co.uk", "a..b@c", "\xC3\xA9@b.c", "!#$%&'*+/=?^_`{|}~-@b.c"})
        CHECK(good_address(good));
    for (const std::string bad :
         {"", "@", "a@", "@b", "a", "a@b@c", "a b@c", "a@b,c@d", "a@b>", "<a@b>", "\"a\"@b", "a@b\r\n", "a@b\nBcc: x@y",
          "a@b;c", "a@b\xE2\x80\xA8", "a@b\xE2\x80\xAE", "a@(b)", "a:b@c"}) {
        CAPTURE(bad);
        CHECK_FALSE(good_address(bad));
    }
    CHECK(good_address(std::string(252, 'a') + "@b"));
    CHECK_FALSE(good_address(std::string(253, 'a') + "@b"));
}

TEST_CASE("iCalendar's texts, escaped and read back") {
    CHECK(calendar_escaped("a;b,c\\d\r\ne\tf\x01") == "a\\;b\\,c\\\\d\\ne\tf");
    CHECK(calendar_escaped("a\xE2\x80\xA8"
                           "b\xC2\x85"
                           "c") == "a\\nb\\nc");
    CHECK(calendar_unescaped("a\\;b\\,c\\\\d\\ne\\Nf\\") == "a;b,c\\d\ne\nf\\");
    CHECK(calendar_quoted("a \"b\" ^ \\\r\nc") == "\"a ^'b^' ^^ / c\"");
}

TEST_CASE("folding counts octets and cuts no character") {
    for (const std::string one : {"x", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80"}) {
        for (std::size_t shift = 0; shift < 5; ++shift) {
            std::string text = "SUMMARY:" + std::string(shift, 'a');
            for (int i = 0; i < 200; ++i) text += one;
            CalendarLines lines;
            lines.line(text);
            std::string joined;
            const std::string all = lines.take();
            for (std::size_t from = 0; from < all.size();) {
                const std::size_t to = all.find("\r\n", from);
                CHECK(to - from <= 75);
                CHECK(one_clean_line(all.substr(from, to - from)));
                joined += all.substr(from + (from > 0 ? 1 : 0), to - from - (from > 0 ? 1 : 0));
                from = to + 2;
            }
            CHECK(joined == text);
        }
    }
}

TEST_CASE("a content's name follows from it") {
    CHECK(content_name("") == "cbf29ce484222325");
    CHECK(content_name("a") == "af63dc4c8601ec8c");  // FNV-1a's published values
}
