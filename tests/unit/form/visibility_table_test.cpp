// Every situation and goal: exactly these controls stand in the form's pane, in this order.
#include <doctest/doctest.h>

#include "unit/form/support_form.h"

using support::Form;

namespace {

std::string controls(const Form& form) {
    const form::FormView view = form.view();
    std::string result;
    for (const form::Section& section : view.sections)
        for (const form::Control& control : section.controls)
            if (section.pane == form::Pane::form) result += (result.empty() ? "" : " ") + control.id;
    return result;
}

const std::string dated = "position company date time zone place ";
const std::string slots = "slot1_date slot1_time slot2_date slot2_time slot3_date slot3_time ";
const std::string you = "name phone tone length";

struct Row {
    const char* situation;
    const char* goal;
    std::string shown;
};

const Row rows[] = {
    {"cancel", "cancel", dated + "notice recipients email reason " + you},
    {"cancel-today", "cancel", dated + "recipients email reason " + you},
    {"reschedule", "move", dated + "notice recipients email reason " + slots + you},
    {"missed", "reschedule", "position company date time zone recipients email reason " + slots + you},
    {"withdraw", "withdraw", "position company topic recipients email reason " + you},
    {"back-out", "cancel", "goal " + dated + "notice recipients email reason " + you},
    {"back-out", "move", "goal " + dated + "notice recipients email reason " + slots + you},
    {"panel", "ask", "goal " + dated + "recipients email " + you},
    {"panel", "accept", "goal " + dated + "recipients email " + you},
    {"panel", "move", "goal " + dated + "notice recipients email reason " + slots + you},
    {"panel", "decline", "goal " + dated + "notice recipients email reason " + you},
};

}  // namespace

TEST_CASE("exactly the fields of the situation and goal are shown") {
    for (const Row& row : rows) {
        CAPTURE(row.situation);
        CAPTURE(row.goal);
        Form form;
        form.set("situation", row.situation);
        form.set("goal", row.goal);
        CHECK(controls(form) == "theme situation " + row.shown);
    }
}

TEST_CASE("the table has every situation and goal of the catalog") {
    for (const letter::Situation& situation : support::catalog().situations())
        for (const letter::Choice& goal : situation.goals) {
            std::size_t found = 0;
            for (const Row& row : rows) found += row.situation == situation.id && row.goal == goal.id;
            CHECK_MESSAGE(found == 1, situation.id << " " << goal.id);
        }
}

TEST_CASE("a date that is wrong does not tell how soon it is") {
    Form form;
    for (const char* wrong : {"?", "2026-11-20", "2126-11-26"}) {
        form.set("date", wrong);
        CHECK_MESSAGE(form.shows("notice"), wrong);
    }
    form.set("date", "2026-11-26");
    CHECK_FALSE(form.shows("notice"));
}

TEST_CASE("without a clock the date does not tell either") {
    Form form;
    form.send(form::Event::Kind::now, "", "");
    form.set("date", "2026-11-26");
    CHECK(form.shows("notice"));
    form.set("notice", "days");
    CHECK(form.request().notice == letter::Notice::days);
}

TEST_CASE("a stated notice is forgotten by the letter while the date tells, and is there again after it") {
    Form form;
    form.set("notice", "day-before");
    CHECK(form.request().notice == letter::Notice::day_before);
    form.set("date", "2026-12-20");
    CHECK_FALSE(form.request().notice);
    form.set("date", "");
    CHECK(form.control("notice").value == "day-before");
}

TEST_CASE("there is a channel to choose only where there are two") {
    for (const letter::Situation& situation : support::catalog().situations()) {
        Form form;
        form.set("situation", situation.id);
        CHECK_MESSAGE(form.shows("channel") == (situation.id == "missed" || situation.id == "cancel-today"),
                      situation.id);
    }
}
