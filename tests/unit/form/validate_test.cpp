#include <doctest/doctest.h>

#include "form/model.h"
#include "unit/form/support_form.h"

using support::contains;
using support::Form;

TEST_CASE("an error shows once the field was left, and at once goes when mended") {
    Form form;
    form.set("email", "dana@");
    CHECK(form.error("email").empty());
    form.send(form::Event::Kind::blur, "email");
    CHECK(contains(form.error("email"), "“dana@” is not an e-mail address"));
    form.set("email", "dana@example.com");
    CHECK(form.error("email").empty());
}

TEST_CASE("dates") {
    Form form;
    form.enter("date", "2026-11-23");
    CHECK(contains(form.error("date"), "November 23, 2026 is in the past"));
    CHECK_FALSE(form.request().date);
    form.enter("date", "2029-01-01");
    CHECK(contains(form.error("date"), "Check the year"));
    form.enter("date", "?");
    CHECK(contains(form.error("date"), "not a date"));
    form.enter("date", "2026-11-24");
    CHECK(form.error("date").empty());
    form.set("situation", "missed");
    CHECK(form.error("date").empty());
    form.enter("date", "2026-11-25");
    CHECK(contains(form.error("date"), "still to come"));
}

TEST_CASE("times and zones") {
    Form form;
    form.enter("zone", "America/New_York");
    CHECK(contains(form.error("zone"), "needs a time"));
    form.enter("time", "?");
    CHECK(contains(form.error("time"), "not a time"));
    form.enter("time", "14:30");
    CHECK(form.error("time").empty());
    CHECK(form.error("zone").empty());
    CHECK(form.request().zone == "America/New_York");
    form.enter("zone", "Mars/Olympus");
    CHECK(contains(form.error("zone"), "“Mars/Olympus” is not known"));
    CHECK(form.request().zone.empty());
}

TEST_CASE("the device's zone is offered with a time, and an explicit none stays none") {
    Form form;
    form.send(form::Event::Kind::zone, "", "America/Chicago");
    CHECK(form.control("zone").value == "none");
    form.set("time", "14:30");
    CHECK(form.control("zone").value == "America/Chicago");
    form.set("zone", "none");
    CHECK(form.control("zone").value == "none");
    CHECK(form.request().zone.empty());
    Form other;
    other.send(form::Event::Kind::zone, "", "Mars/Olympus");
    other.set("time", "14:30");
    CHECK(other.control("zone").value == "none");
}

TEST_CASE("new times must be new and still to come") {
    Form form;
    form.set("situation", "reschedule");
    form.set("date", "2026-11-26");
    form.set("time", "14:30");
    form.enter("slot1_time", "10:00");
    CHECK(contains(form.error("slot1_time"), "needs a date"));
    form.enter("slot1_date", "2026-11-20");
    CHECK(contains(form.error("slot1_date"), "has passed"));
    form.enter("slot1_date", "2026-11-26");
    form.enter("slot1_time", "14:30");
    CHECK(contains(form.error("slot1_date"), "want to move"));
    CHECK(form.request().slots.empty());
    form.enter("slot1_time", "16:30");
    CHECK(form.error("slot1_date").empty());
    CHECK(form.request().slots.size() == 1);
}

TEST_CASE("what is too long says by how much it may be") {
    Form form;
    form.enter("company", std::string(161, 'x'));
    CHECK(contains(form.error("company"), "under 160"));
    CHECK(form.request().company.empty());
}

TEST_CASE("e-mail addresses as HTML takes them, with a dot in the domain") {
    for (const char* good : {"a@b.co", "dana.lee+x@mail.example.com", "x_y-z@ex-ample.org"})
        CHECK_MESSAGE(form::valid_address(good), good);
    for (const char* bad : {"", "@b.co", "a@", "a@b", "a b@c.de", "a@-b.co", "a@b..co", "a@b.co>", "ä@b.co", "a@@b.co"})
        CHECK_MESSAGE(!form::valid_address(bad), bad);
    CHECK(form::addresses("a@b.co, c@d.co; e@f.co").size() == 3);
}
