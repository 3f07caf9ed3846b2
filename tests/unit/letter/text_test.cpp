#include "letter/text.h"

#include <doctest/doctest.h>

using namespace letter;

TEST_CASE("a value becomes one clean line") {
    CHECK(one_line("  a\t\tb \r\n c  ", 100) == "a b c");
    CHECK(one_line("a\x01\x7F"
                   "b\xC2\x9F"
                   "c",
                   100) == "abc");
    CHECK(one_line("Subject\r\nBcc: x@example.com", 100) == "Subject Bcc: x@example.com");
    CHECK(one_line("a\xE2\x80\xAE"
                   "b\xE2\x81\xA6"
                   "c\xE2\x80\x8F"
                   "d\xE2\x80\xA8"
                   "e\xEF\xBB\xBF",
                   100) == "abcde");
    CHECK(one_line("👩‍💻 Zoë", 100) == "👩‍💻 Zoë");
    CHECK(one_line(" \n\t ", 100).empty());
}

TEST_CASE("a value is cut between characters") {
    CHECK(one_line("aéé", 4) == "aé");
    CHECK(one_line("aéé", 3) == "aé");
    CHECK(one_line("aéé", 2) == "a");
    CHECK(one_line(std::string(10000, 'x'), 160).size() == 160);
    CHECK(cut("日本", 5) == "日");
}

TEST_CASE("ill-formed UTF-8 is replaced (Unicode Standard, table 3-7)") {
    const std::string r = "\xEF\xBF\xBD";
    CHECK(repair_utf8("a\xFF"
                      "b") == "a" + r + "b");
    CHECK(repair_utf8("\xED\xA0\x80") == r + r + r);  // a lone surrogate
    CHECK(repair_utf8("\xC0\xAF") == r + r);          // an overlong slash
    CHECK(repair_utf8("\xF4\x90\x80\x80") == r + r + r + r);
    CHECK(repair_utf8("\xE2\x82") == r + r);
    CHECK(repair_utf8("é 日 😀") == "é 日 😀");
}

TEST_CASE("lists are joined with the locale's words") {
    CHECK(join_list({}, ", ", " and ", ", and ").empty());
    CHECK(join_list({"a"}, ", ", " and ", ", and ") == "a");
    CHECK(join_list({"a", "b"}, ", ", " and ", ", and ") == "a and b");
    CHECK(join_list({"a", "b", "c"}, ", ", " and ", ", and ") == "a, b, and c");
}

TEST_CASE("replacing does not look at what it has put in") {
    std::string text = "aXbX";
    replace_all(text, "X", "XX");
    CHECK(text == "aXXbXX");
}
