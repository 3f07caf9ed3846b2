#include "letter/template.h"

#include <doctest/doctest.h>

using namespace letter;

namespace {

std::string error_of(const char* text) {
    std::string error;
    CHECK(!Template::parse(text, error));
    return error;
}

std::optional<std::string> filled(const char* text, const Details& details) {
    std::string error;
    const std::optional<Template> parsed = Template::parse(text, error);
    REQUIRE_MESSAGE(parsed, error);
    return parsed->fill(details);
}

}  // namespace

TEST_CASE("details are put in, and a group without its detail disappears") {
    Details details;
    CHECK(filled("My interview[ for the {position} position].", details) == "My interview.");
    details[Detail::position] = "Clerk";
    CHECK(filled("My interview[ for the {position} position].", details) == "My interview for the Clerk position.");
}

TEST_CASE("groups nest: the inner one disappears alone, the outer one takes it along") {
    Details details;
    details[Detail::on] = "Monday";
    CHECK(filled("a[ on {on}[ ({place})]]b", details) == "a on Mondayb");
    details[Detail::place] = "Zoom";
    CHECK(filled("a[ on {on}[ ({place})]]b", details) == "a on Monday (Zoom)b");
    details[Detail::on].clear();
    CHECK(filled("a[ on {on}[ ({place})]]b", details) == "ab");
}

TEST_CASE("a missing detail outside every group makes the wording unusable") {
    CHECK(!filled("Call me at {phone}.", {}));
    CHECK(filled("", {}) == "");
}

TEST_CASE("a value is never expanded, and its full stop is not doubled") {
    Details details;
    details[Detail::company] = "{name} [Inc.] {";
    CHECK(filled("At {company}!", details) == "At {name} [Inc.] {!");
    details[Detail::company] = "Acme Inc.";
    CHECK(filled("I work at {company}.", details) == "I work at Acme Inc.");
    CHECK(filled("I work[ at {company}].", details) == "I work at Acme Inc.");
    CHECK(filled("Is it {company}?", details) == "Is it Acme Inc.?");
    details[Detail::company] = "Yahoo!";
    CHECK(filled("I work at {company}.", details) == "I work at Yahoo!");
}

TEST_CASE("filling tells which details were said") {
    std::string error;
    Details details;
    details[Detail::company] = "Acme";
    details[Detail::position] = "Clerk";
    std::uint32_t used = 0;
    REQUIRE(Template::parse("At {company}[ {position} {phone}]", error)->fill(details, &used));
    CHECK(used == bit(Detail::company));
}

TEST_CASE("a mistake in a template is named") {
    CHECK(error_of("Dear {nmae},").find("there is no detail {nmae}; the details are position") == 0);
    CHECK(error_of("Dear {name,") == "a brace has no partner; write {name}");
    CHECK(error_of("Dear name},") == "a brace has no partner; write {name}");
    CHECK(error_of("a [b") == "a '[' is never closed; write ']' where the optional part ends");
    CHECK(error_of("a ]b") == "a ']' closes nothing; write '[' before it");
    CHECK(error_of("[[[[{name}]]]]").find("too many groups") == 0);
}
