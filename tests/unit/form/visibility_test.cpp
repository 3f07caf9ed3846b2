#include <doctest/doctest.h>

#include "unit/form/support_form.h"

using support::Form;

TEST_CASE("each situation shows the fields that it uses") {
    Form form;
    CHECK(form.shows("date"));
    CHECK(form.shows("goal"));
    CHECK_FALSE(form.shows("slot1_date"));
    CHECK_FALSE(form.shows("delay"));
    form.set("situation", "late");
    CHECK(form.shows("delay"));
    CHECK_FALSE(form.shows("goal"));
    form.set("situation", "missed");
    CHECK(form.shows("slot1_date"));
    CHECK(form.shows("channel"));
    CHECK_FALSE(form.shows("notice"));
    form.set("situation", "withdraw");
    CHECK(form.shows("topic"));
    CHECK_FALSE(form.shows("date"));
    form.set("situation", "panel");
    CHECK(form.shows("goal"));
    CHECK_FALSE(form.shows("reason"));
    form.set("goal", "decline");
    CHECK(form.shows("reason"));
    CHECK_FALSE(form.shows("slot1_date"));
    form.set("goal", "move");
    CHECK(form.shows("slot1_date"));
}

TEST_CASE("how soon is asked only while no date tells it") {
    Form form;
    CHECK(form.shows("notice"));
    form.set("date", "2026-11-26");
    CHECK_FALSE(form.shows("notice"));
}

TEST_CASE("own words are asked for only as the reason") {
    Form form;
    CHECK_FALSE(form.shows("own_reason"));
    form.set("reason", "own");
    CHECK(form.shows("own_reason"));
}

TEST_CASE("nothing typed is lost by looking at another situation") {
    Form form;
    form.set("place", "Zoom");
    form.set("situation", "withdraw");
    CHECK(form.request().place.empty());
    form.set("topic", "the roadmap");
    form.set("situation", "cancel");
    CHECK(form.control("place").value == "Zoom");
    CHECK(form.request().place == "Zoom");
    CHECK(form.request().topic.empty());
}

TEST_CASE("each situation remembers its own goal") {
    Form form;
    form.set("situation", "panel");
    form.set("goal", "accept");
    form.set("situation", "back-out");
    CHECK(form.request().goal == "cancel");
    form.set("goal", "move");
    form.set("situation", "panel");
    CHECK(form.request().goal == "accept");
}
