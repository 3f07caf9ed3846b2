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

const std::string where = "position company date time zone place ";
const std::string slots = "slot1_date slot1_time slot2_date slot2_time slot3_date slot3_time ";
const std::string to = "recipients to email ";
const std::string you = "name phone tone length ";
const std::string end = "letter_language undo redo keep save_file open_file clear language privacy";
const std::string door = "door ";

struct Row {
    const char* situation;
    const char* goal;
    std::string shown;
};

const Row rows[] = {
    {"cancel", "cancel", "goal " + where + "notice stage " + to + "reason " + you + door},
    {"cancel", "decline", "goal position company stage " + to + "reason " + you + door},
    {"cancel-today", "cancel", where + to + "reason " + you + door},
    {"reschedule", "move", "goal " + where + "notice stage " + to + "reason " + slots + you},
    {"reschedule", "again", "goal " + where + "notice stage " + to + "reason " + slots + you},
    {"late", "late", "position company time zone delay " + to + "reason " + you},
    {"missed", "reschedule", "position company date time zone " + to + "reason " + slots + you},
    {"no-show", "absent", "goal position company date time zone " + to + slots + you},
    {"no-show", "moved", "goal position company date " + to + slots + you},
    {"panel", "ask", "goal " + where + to + you},
    {"panel", "accept", "goal " + where + to + you},
    {"panel", "move", "goal " + where + "notice " + to + "reason " + slots + you},
    {"panel", "decline", "goal " + where + "notice " + to + "reason " + you + door},
    {"ask", "details", "goal " + where + "wish " + to + you},
    {"ask", "format", "goal " + where + "wish " + to + you},
    {"ask", "accommodation", "goal " + where + "wish " + to + you},
    {"withdraw", "withdraw", "goal position company topic " + to + "reason " + you + door},
    {"withdraw", "before", "goal position company " + to + "reason " + you + door},
    {"withdraw", "second", "goal position company topic " + to + "reason " + you + door},
    {"withdraw", "agency", "goal position company recipients email reason " + you + door},
    {"withdraw", "referrer", "goal position company recipients email reason " + you},
    {"withdraw", "internal", "goal position topic " + to + "reason " + you + door},
    {"offer", "decline", "goal position company " + to + "reason " + you + door},
    {"offer", "time", "goal position company deadline " + to + you},
    {"offer", "rescind", "goal position company " + to + "reason " + you + door},
    {"offer", "stay", "goal position company " + to + you + door},
    {"back-out", "cancel", "goal " + where + "notice stage " + to + "reason " + you + door},
    {"back-out", "move", "goal " + where + "notice stage " + to + "reason " + slots + you},
};

}  // namespace

TEST_CASE("exactly the fields of the situation and goal are shown") {
    for (const Row& row : rows) {
        CAPTURE(row.situation);
        CAPTURE(row.goal);
        Form form;
        form.set("situation", row.situation);
        form.set("goal", row.goal);
        // The invitation stands between what happened and the details.
        const bool goal = row.shown.compare(0, 5, "goal ") == 0;
        const std::string box = "invite read_invite open_invite ";
        CHECK(controls(form) ==
              "theme situation " + (goal ? "goal " + box + row.shown.substr(5) : box + row.shown) + end);
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

TEST_CASE("the channels are those of the situation and goal, and a choice of one comes back") {
    for (const letter::Situation& situation : support::catalog().situations())
        for (const letter::Choice& goal : situation.goals) {
            Form form;
            form.set("situation", situation.id);
            form.set("goal", goal.id);
            std::size_t offered = 0;
            for (const char* const one : {"email", "phone", "text", "network"})
                offered += support::offers(situation, goal.id, one) ? 1 : 0;
            CHECK_MESSAGE(form.shows("channel") == (offered > 1), situation.id << " " << goal.id);
            if (offered > 1) CHECK(form.control("channel").options.size() == offered);
        }
    Form form;
    form.set("channel", "network");
    CHECK(form.request().channel == letter::Channel::network);
    form.set("situation", "missed");
    CHECK(form.request().channel == letter::Channel::email);
    form.set("situation", "cancel");
    CHECK(form.request().channel == letter::Channel::network);
}
