#include <doctest/doctest.h>

#include "unit/form/support_form.h"

using support::Form;

TEST_CASE("a filled form makes this request") {
    Form form;
    const std::pair<const char*, const char*> typed[] = {{"situation", "panel"},
                                                         {"goal", "move"},
                                                         {"position", "Data Analyst"},
                                                         {"company", "Northwind"},
                                                         {"date", "2026-11-26"},
                                                         {"time", "14:30"},
                                                         {"zone", "America/Chicago"},
                                                         {"place", "Zoom"},
                                                         {"recipients", "Ms. Dana Lee, Sam Ortiz"},
                                                         {"email", "dana@example.com"},
                                                         {"reason", "own"},
                                                         {"own_reason", "I am away"},
                                                         {"slot1_date", "2026-11-27"},
                                                         {"slot3_date", "2026-11-30"},
                                                         {"slot3_time", "10:00"},
                                                         {"slot2_time", "11:00"},
                                                         {"name", "Jordan Smith"},
                                                         {"phone", "555"},
                                                         {"tone", "formal"},
                                                         {"length", "full"},
                                                         {"topic", "not asked here"}};
    for (const auto& [id, value] : typed) form.set(id, value);
    const letter::Request request = form.request();
    CHECK(request.situation == "panel");
    CHECK(request.goal == "move");
    CHECK(request.position == "Data Analyst");
    CHECK(request.company == "Northwind");
    CHECK(request.date == letter::Date{2026, 11, 26});
    CHECK(request.time == letter::Time{14, 30});
    CHECK(request.zone == "America/Chicago");
    CHECK(request.place == "Zoom");
    CHECK(request.topic.empty());
    REQUIRE(request.recipients.size() == 2);
    CHECK(request.recipients[0].honorific == "Ms.");
    CHECK(request.recipients[0].name == "Dana Lee");
    CHECK(request.reason == "own");
    CHECK(request.own_reason == "I am away");
    REQUIRE(request.slots.size() == 2);
    CHECK_FALSE(request.slots[0].time);
    CHECK(request.slots[1].date == letter::Date{2026, 11, 30});
    CHECK(request.slots[1].time == letter::Time{10, 0});
    CHECK(request.candidate.name == "Jordan Smith");
    CHECK(request.candidate.phone == "555");
    CHECK(request.tone == letter::Tone::formal);
    CHECK(request.length == letter::Length::full);
    CHECK(request.now == letter::Moment{{2026, 11, 24}, {9, 0}});
}

TEST_CASE("own words count only while they are the reason") {
    Form form;
    form.set("reason", "own");
    form.set("own_reason", "I am away");
    form.set("reason", "fit");
    CHECK(form.request().own_reason.empty());
    form.set("reason", "own");
    CHECK(form.request().own_reason == "I am away");
}

TEST_CASE("every notice, tone and length reaches the request") {
    Form form;
    const std::pair<const char*, letter::Notice> notices[] = {
        {"weeks", letter::Notice::weeks},           {"days", letter::Notice::days},
        {"day-before", letter::Notice::day_before}, {"same-day", letter::Notice::same_day},
        {"minutes", letter::Notice::minutes},       {"past", letter::Notice::past}};
    for (const auto& [id, notice] : notices) {
        form.set("notice", id);
        CHECK_MESSAGE(form.request().notice == notice, id);
    }
    form.set("notice", "none");
    CHECK_FALSE(form.request().notice);
    const std::pair<const char*, letter::Tone> tones[] = {
        {"warm", letter::Tone::warm}, {"neutral", letter::Tone::neutral}, {"formal", letter::Tone::formal}};
    for (const auto& [id, tone] : tones) {
        form.set("tone", id);
        CHECK(form.request().tone == tone);
    }
    const std::pair<const char*, letter::Length> lengths[] = {
        {"short", letter::Length::brief}, {"standard", letter::Length::standard}, {"full", letter::Length::full}};
    for (const auto& [id, length] : lengths) {
        form.set("length", id);
        CHECK(form.request().length == length);
    }
}
