// Every message and every way in and out of the form's rules.
#include <doctest/doctest.h>

#include <algorithm>

#include "form/fields.h"
#include "output/output.h"
#include "unit/form/support_form.h"

using support::contains;
using support::Form;
using Kind = form::Event::Kind;

namespace {

/// The form in this situation with one field filled in and left.
std::string message(const char* situation, const char* id, const std::string& value,
                    std::initializer_list<std::pair<const char*, const char*>> before = {}) {
    Form form;
    form.set("situation", situation);
    for (const auto& [field, text] : before) form.set(field, text);
    form.enter(id, value);
    return form.error(id);
}

std::string ui(const char* key) {
    return support::catalog().ui(std::string("error.") + key);
}

}  // namespace

TEST_CASE("every message of the locale can come, and only where it belongs") {
    CHECK(message("cancel", "date", "x") == ui("date_invalid"));
    CHECK(message("cancel", "date", "2026-02-30") == ui("date_invalid"));
    CHECK(message("cancel", "date", "2026-11-23") ==
          support::catalog().ui("error.date_past", "date", "Monday, November 23, 2026"));
    CHECK(message("cancel", "date", "2028-11-25") ==
          support::catalog().ui("error.date_far", "date", "Saturday, November 25, 2028"));
    CHECK(message("missed", "date", "2026-11-25") ==
          support::catalog().ui("error.date_not_past", "date", "Wednesday, November 25, 2026"));
    CHECK(message("cancel", "time", "25:00") == ui("time_invalid"));
    CHECK(message("cancel", "email", "a@b") == support::catalog().ui("error.email", "value", "a@b"));
    CHECK(message("cancel", "zone", "UTC") == ui("zone_without_time"));
    CHECK(message("cancel", "zone", "X/Y", {{"time", "10:00"}}) ==
          support::catalog().ui("error.zone_unknown", "value", "X/Y"));
    CHECK(message("offer", "deadline", "x", {{"goal", "time"}}) == ui("date_invalid"));
    CHECK(message("offer", "deadline", "2026-11-23", {{"goal", "time"}}) == ui("deadline_past"));
    CHECK(message("offer", "deadline", "2026-11-24", {{"goal", "time"}}).empty());
    CHECK(message("reschedule", "slot2_date", "x") == ui("date_invalid"));
    CHECK(message("reschedule", "slot2_date", "2026-11-23") == ui("slot_past"));
    CHECK(message("reschedule", "slot3_time", "x") == ui("time_invalid"));
    CHECK(message("reschedule", "slot3_time", "10:00") == ui("slot_without_date"));
    CHECK(message("reschedule", "slot1_time", "08:59", {{"slot1_date", "2026-11-24"}}).empty());
    CHECK(message("reschedule", "slot1_date", "2026-11-24", {{"slot1_time", "08:59"}}) == ui("slot_past"));
    CHECK(message("reschedule", "slot1_date", "2026-11-26",
                  {{"slot1_time", "10:00"}, {"date", "2026-11-26"}, {"time", "10:00"}}) == ui("slot_same"));
}

TEST_CASE("at the boundaries") {
    CHECK(message("cancel", "date", "2026-11-24").empty());
    CHECK(message("cancel", "date", "2028-11-24").empty());
    CHECK(message("missed", "date", "2026-11-24").empty());
    CHECK(message("missed", "date", "2026-11-24", {{"time", "09:00"}}).empty());
    CHECK_FALSE(message("missed", "date", "2026-11-24", {{"time", "09:01"}}).empty());
    CHECK(message("cancel", "company", std::string(160, 'x')).empty());
    CHECK_FALSE(message("cancel", "company", std::string(161, 'x')).empty());
    CHECK(message("cancel", "own_reason", std::string(500, 'x'), {{"reason", "own"}}).empty());
    CHECK_FALSE(message("cancel", "own_reason", std::string(501, 'x'), {{"reason", "own"}}).empty());
}

TEST_CASE("without a clock no date is past or far") {
    Form form;
    form.send(Kind::now, "", "nonsense");
    form.enter("date", "1999-01-01");
    CHECK(form.error("date").empty());
    CHECK(form.request().date == letter::Date{1999, 1, 1});
    CHECK_FALSE(form.request().now);
}

TEST_CASE("a situation shows its fields and no others") {
    for (const letter::Situation& situation : support::catalog().situations())
        for (const letter::Choice& goal : situation.goals) {
            Form form;
            form.set("situation", situation.id);
            form.set("goal", goal.id);
            const auto uses = [&](const char* id) { return support::uses(situation, goal.id, id); };
            for (const char* const id : {"position", "company", "date", "time", "zone", "place", "topic", "recipients",
                                         "to", "email", "name", "phone", "reason", "wish", "delay", "deadline", "door"})
                CHECK_MESSAGE(form.shows(id) == uses(id), situation.id << "/" << goal.id << " " << id);
            CHECK(form.shows("slot3_time") == uses("slots"));
            CHECK(form.shows("goal") == (situation.goals.size() > 1));
            CHECK(form.shows("notice") == (uses("notice") && !situation.notice));
            for (const char* const id : {"tone", "length", "theme", "situation", "copy", "mail", "letter", "advice"})
                CHECK(form.shows(id));
        }
}

TEST_CASE("a bad value takes no part in the letter, and comes back when it is mended") {
    Form form;
    form.set("date", "2026-11-23");
    form.set("time", "x");
    form.set("position", std::string(200, 'x'));
    form.set("phone", std::string(200, '5'));
    const letter::Request request = form.request();
    CHECK_FALSE(request.date);
    CHECK_FALSE(request.time);
    CHECK(request.position.empty());
    CHECK(request.candidate.phone.empty());
    form.set("date", "2026-11-26");
    form.set("time", "10:00");
    CHECK(form.request().date == letter::Date{2026, 11, 26});
    CHECK(contains(output::plain(form.view().letter), "Thursday, November 26, at 10:00"));
}

TEST_CASE("copying a script says so, and the next action forgets the one before") {
    Form form;
    form.set("situation", "missed");
    form.set("channel", "phone");
    form.send(Kind::press, "copy");
    form.send(Kind::done, "copy");
    CHECK(form.view().status == support::catalog().ui("status.copied_script"));
    form.set("channel", "email");
    form.send(Kind::press, "mail");
    CHECK(form.view().action == form::Action::open_mail);
    form.set("company", "x");
    CHECK(form.view().action == form::Action::none);
}

TEST_CASE("the mail link warns as soon as it is longer than every program takes") {
    Form form;
    form.set("reason", "own");
    for (std::size_t size = 1; size <= 500; size += 7) {
        form.set("own_reason", std::string(size, 'x'));
        form.set("place", std::string(size % 160, '&'));
        const form::Control mail = form.control("mail");
        CHECK(mail.help.empty() == (mail.href.size() <= output::mailto_safe));
    }
}
