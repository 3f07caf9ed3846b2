#include <doctest/doctest.h>

#include "letter/text.h"
#include "unit/form/support_form.h"

using support::Form;
using Kind = form::Event::Kind;

TEST_CASE("a fresh form has the catalog's first situation and its defaults") {
    const Form form;
    CHECK(form.request().situation == support::catalog().situations().front().id);
    CHECK(form.request().channel == letter::Channel::email);
    CHECK(form.request().tone == letter::Tone::neutral);
    CHECK(form.request().length == letter::Length::standard);
    CHECK(form.request().reason == "none");
    CHECK_FALSE(form.request().notice);
}

TEST_CASE("the same value twice is the same as once") {
    const std::pair<const char*, const char*> events[] = {
        {"situation", "back-out"}, {"goal", "move"},  {"reason", "own"}, {"own_reason", "I am away"},
        {"date", "2026-11-30"},    {"time", "14:30"}, {"zone", "UTC"},   {"zone", ""},
        {"email", "a@b.co"},       {"tone", "warm"},  {"company", ""},   {"zone", "x"}};
    Form form;
    for (const auto& [id, value] : events) {
        form.set(id, value);
        const auto once = form.state.values;
        form.set(id, value);
        CHECK_MESSAGE(form.state.values == once, id);
    }
}

TEST_CASE("leaving a zone list unchanged is no choice") {
    Form form;
    form.send(Kind::zone, "", "America/Chicago");
    form.enter("zone", "none");
    form.set("time", "14:30");
    CHECK(form.control("zone").value == "America/Chicago");
    form.enter("zone", "America/Chicago");
    form.send(Kind::zone, "", "America/Denver");
    CHECK(form.control("zone").value == "America/Denver");
}

TEST_CASE("no zone, once chosen, stays through other times and other device zones") {
    Form form;
    form.send(Kind::zone, "", "America/Chicago");
    form.set("time", "14:30");
    form.set("zone", "none");
    form.set("time", "");
    form.set("time", "15:00");
    form.send(Kind::zone, "", "America/Denver");
    CHECK(form.control("zone").value == "none");
    form.set("zone", "UTC");
    CHECK(form.request().zone == "UTC");
}

TEST_CASE("a reason that only one situation offers is there again in it") {
    Form form;
    form.set("situation", "reschedule");
    form.set("reason", "technical");
    form.set("situation", "withdraw");
    CHECK(form.request().reason == "none");
    form.enter("reason", "none");
    form.set("situation", "reschedule");
    CHECK(form.request().reason == "technical");
}

TEST_CASE("a very long value is cut at a code point, a broken one mended") {
    Form form;
    form.set("place", "x" + std::string(9998, 'y') + "é");
    CHECK(form.control("place").value.size() == 9999);
    form.set("place", std::string(20000, '\xFF'));
    CHECK(form.control("place").value.size() <= 10000);
    CHECK(letter::repair_utf8(form.control("place").value) == form.control("place").value);
    form.set("place", " raw \r\n\t value ");
    CHECK(form.control("place").value == " raw \r\n\t value ");
}

TEST_CASE("what nobody knows changes nothing") {
    Form form;
    const form::State before = form.state;
    for (const Kind kind : {Kind::set, Kind::press, Kind::focus, Kind::blur, Kind::done, Kind::failed})
        form.send(kind, "nonsense", "cancel");
    form.send(Kind::set, "slot4_date", "2026-11-30");
    form.send(Kind::set, "goal.cancel", "cancel");
    form.send(Kind::set, "", "cancel");
    CHECK(form.state.values == before.values);
    CHECK(form.state.left.empty());
    CHECK(form.state.focus.empty());
    CHECK(form.state.status.empty());
    CHECK(form.state.action == form::Action::none);
}

TEST_CASE("every choice refuses what it does not offer") {
    for (const char* id : {"situation", "goal", "channel", "reason", "notice", "tone", "length", "theme"})
        for (const std::string value : {"", "x", "Cancel", "cancel ", "<script>"}) {
            Form form;
            const form::State before = form.state;
            form.set(id, value);
            CHECK_MESSAGE(form.state.values == before.values, id << "=" << value);
        }
}

TEST_CASE("an action is asked for once: any other event takes it back") {
    for (const Kind kind : {Kind::set, Kind::focus, Kind::blur, Kind::now, Kind::zone, Kind::system_dark, Kind::done,
                            Kind::failed, Kind::dismiss}) {
        Form form;
        form.send(Kind::press, "copy");
        REQUIRE(form.view().action == form::Action::copy);
        form.send(kind, "name", "Jo");
        CHECK(form.view().action == form::Action::none);
    }
    Form form;
    form.send(Kind::press, "mail");
    CHECK(form.view().action == form::Action::open_mail);
}

TEST_CASE("a phone script is not mailed, and says in its own words that it was copied") {
    Form form;
    form.set("situation", "missed");
    form.send(Kind::press, "copy");
    form.send(Kind::done, "copy");
    const std::string mail = form.view().status;
    form.set("channel", "phone");
    form.send(Kind::press, "mail");
    CHECK(form.view().action == form::Action::none);
    form.send(Kind::press, "copy");
    CHECK(form.view().status.empty());
    form.send(Kind::done, "copy");
    CHECK_FALSE(form.view().status.empty());
    CHECK(form.view().status != mail);
}

TEST_CASE("the focus is where it is, and nowhere when its control went") {
    Form form;
    form.set("reason", "own");
    form.send(Kind::focus, "own_reason");
    CHECK(form.view().focus == "own_reason");
    form.set("reason", "none");
    CHECK(form.view().focus.empty());
    form.send(Kind::focus, "situation:missed");
    CHECK(form.view().focus == "situation:cancel");
    form.set("situation", "missed");
    CHECK(form.view().focus == "situation:missed");
    form.send(Kind::blur, "situation:cancel");
    CHECK(form.view().focus.empty());
    form.send(Kind::focus, "date");
    form.send(Kind::blur, "time");
    CHECK(form.view().focus == "date");
}
