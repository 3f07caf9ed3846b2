#include <doctest/doctest.h>

#include "form/model.h"
#include "unit/form/support_form.h"

TEST_CASE("a list of addresses may be parted as people part it") {
    using List = std::vector<std::string>;
    CHECK(form::addresses("").empty());
    CHECK(form::addresses(" ,;\r\n\t").empty());
    CHECK(form::addresses("a@b.co") == List{"a@b.co"});
    CHECK(form::addresses(" a@b.co;c@d.co ,\ne@f.co, ") == List{"a@b.co", "c@d.co", "e@f.co"});
}

TEST_CASE("the edges of a valid address") {
    const std::string label63(63, 'a');
    CHECK(form::valid_address("!#$%&'*+/=?^_`{|}~-.@b.co"));
    CHECK(form::valid_address("1@2.3"));
    CHECK(form::valid_address("a@" + label63 + ".co"));
    CHECK_FALSE(form::valid_address("a@" + label63 + "a.co"));
    CHECK_FALSE(form::valid_address("a@b-.co"));
    CHECK_FALSE(form::valid_address("a@b.co."));
    CHECK_FALSE(form::valid_address("a@.co"));
    CHECK_FALSE(form::valid_address("a\r\n@b.co"));
    CHECK_FALSE(form::valid_address("\"a\"@b.co"));
    CHECK(form::valid_address(std::string(249, 'a') + "@b.co"));
    CHECK_FALSE(form::valid_address(std::string(250, 'a') + "@b.co"));
}

TEST_CASE("the message names the address that is bad, not the list") {
    support::Form form;
    form.enter("email", "dana@example.com, sam@example, kim@example.com");
    CHECK(form.error("email") == "“sam@example” is not an e-mail address. Write it like name@example.com.");
    form.enter("email", std::string(400, 'x'));
    CHECK(form.error("email").size() < 200);
    CHECK(support::contains(form.error("email"), "x…”"));
}
