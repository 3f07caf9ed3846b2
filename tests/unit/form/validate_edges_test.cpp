// Where one answer turns into another: the minute, the day, the byte.
#include <doctest/doctest.h>

#include "form/model.h"
#include "unit/form/support_form.h"

using support::contains;
using support::Form;

namespace {

struct Row {
    const char* situation;
    const char* date;
    const char* time;
    const char* error;  ///< a part of it; empty: there is none
};

// The clock stands at 2026-11-24 09:00.
const Row date_rows[] = {
    {"cancel", "2026-11-24", "", ""},
    {"cancel", "2026-11-23", "", "in the past"},
    {"cancel", "2028-11-24", "", ""},
    {"cancel", "2028-11-25", "", "Check the year"},
    {"cancel", "2024-11-24", "", "in the past"},
    {"cancel", "2024-11-23", "", "Check the year"},
    {"cancel", "2026-02-30", "", "not a date"},
    {"cancel", "tomorrow", "", "not a date"},
    {"missed", "2026-11-23", "", ""},
    {"missed", "2026-11-24", "", ""},
    {"missed", "2026-11-24", "09:00", ""},
    {"missed", "2026-11-24", "09:01", "still to come"},
    {"missed", "2026-11-25", "08:00", "still to come"},
    {"missed", "2024-11-23", "", "Check the year"},
};

// The interview is on 2026-11-26 at 14:30.
const Row slot_rows[] = {
    {"reschedule", "2026-11-24", "", ""},
    {"reschedule", "2026-11-24", "09:00", ""},
    {"reschedule", "2026-11-24", "08:59", "has passed"},
    {"reschedule", "2026-11-23", "", "has passed"},
    {"reschedule", "2026-11-26", "", ""},
    {"reschedule", "2026-11-26", "14:30", "want to move"},
    {"reschedule", "2026-11-26", "14:30:00", "want to move"},
    {"reschedule", "2026-11-26", "14:31", ""},
    {"reschedule", "2028-11-25", "", "Check the year"},
    {"reschedule", "2026-13-01", "", "not a date"},
};

bool fits(const std::string& error, const std::string& expected) {
    return expected.empty() ? error.empty() : contains(error, expected);
}

}  // namespace

TEST_CASE("the interview's date, to the day and the minute") {
    for (const Row& row : date_rows) {
        Form form;
        form.set("situation", row.situation);
        form.set("time", row.time);
        form.enter("date", row.date);
        CHECK_MESSAGE(fits(form.error("date"), row.error),
                      row.situation << " " << row.date << " " << row.time << ": " << form.error("date"));
        CHECK(form.request().date.has_value() == form.error("date").empty());
    }
}

TEST_CASE("each of the new dates, to the day and the minute") {
    for (const std::string slot : {"slot1", "slot2", "slot3"})
        for (const Row& row : slot_rows) {
            Form form;
            form.set("situation", row.situation);
            form.set("date", "2026-11-26");
            form.set("time", "14:30");
            form.set(slot + "_time", row.time);
            form.enter(slot + "_date", row.date);
            const std::string error = form.error(slot + "_date");
            CHECK_MESSAGE(fits(error, row.error), slot << " " << row.date << " " << row.time << ": " << error);
            CHECK(form.request().slots.size() == (error.empty() ? 1 : 0));
        }
}

TEST_CASE("without a clock nothing is past or far") {
    Form form;
    form.send(form::Event::Kind::now, "", "no clock");
    for (const char* date : {"1999-01-01", "2099-01-01"}) {
        form.enter("date", date);
        CHECK(form.error("date").empty());
        CHECK(form.request().date);
    }
}

TEST_CASE("a wrong time is left out, and its date stays") {
    Form form;
    form.set("situation", "reschedule");
    for (const char* id : {"time", "slot1_time"}) {
        form.enter(id, "25:00");
        CHECK(contains(form.error(id), "not a time"));
    }
    form.set("slot1_date", "2026-11-27");
    CHECK_FALSE(form.request().time);
    REQUIRE(form.request().slots.size() == 1);
    CHECK_FALSE(form.request().slots.front().time);
}

TEST_CASE("a zone may belong to a new time alone") {
    Form form;
    form.set("situation", "reschedule");
    form.enter("zone", "America/Denver");
    CHECK(contains(form.error("zone"), "needs a time"));
    CHECK(form.request().zone.empty());
    form.set("slot2_date", "2026-11-27");
    form.set("slot2_time", "10:00");
    CHECK(form.error("zone").empty());
    CHECK(form.request().zone == "America/Denver");
    form.set("situation", "cancel");
    CHECK(contains(form.error("zone"), "needs a time"));
}

TEST_CASE("the limit is told in characters of what was typed") {
    Form form;
    form.enter("company", std::string(160, 'x'));
    CHECK(form.error("company").empty());
    CHECK(form.request().company.size() == 160);
    std::string greek;
    for (int i = 0; i < 81; ++i) greek += "α";
    form.enter("company", greek);
    CHECK(contains(form.error("company"), "under 80 characters"));
}

TEST_CASE("each text field takes what the letter takes, and not a byte more") {
    for (const letter::Situation& situation : support::catalog().situations())
        for (const std::string id :
             {"position", "company", "place", "topic", "recipients", "own_reason", "name", "phone"}) {
            Form form;
            form.set("situation", situation.id);
            form.set("reason", "own");
            if (!form.shows(id)) continue;
            const std::size_t limit = id == "topic" || id == "recipients" || id == "own_reason" ? 500 : 160;
            form.enter(id, std::string(limit, 'x'));
            CHECK_MESSAGE(form.error(id).empty(), situation.id << " " << id);
            form.enter(id, std::string(limit + 1, 'x'));
            CHECK_MESSAGE(contains(form.error(id), "under " + std::to_string(limit)), situation.id << " " << id);
        }
}

TEST_CASE("a message never quotes more than a glance's worth") {
    Form form;
    form.enter("zone", std::string(10000, 'z'));
    CHECK(form.error("zone").size() < 200);
    form.enter("zone", "a\r\nb\x01");
    CHECK(contains(form.error("zone"), "“a b”"));
}

TEST_CASE("no error is told of a field that was not left") {
    Form form;
    form.set("situation", "reschedule");
    for (const char* id : {"date", "time", "zone", "email", "company", "slot1_date", "slot1_time"}) {
        form.set(id, std::string(600, '?'));
        CHECK_MESSAGE(form.error(id).empty(), id);
        form.send(form::Event::Kind::blur, id);
        CHECK_MESSAGE(!form.error(id).empty(), id);
    }
}
