#include <doctest/doctest.h>

#include <chrono>
#include <set>

#include "letter/text.h"
#include "output/output.h"
#include "unit/form/support_form.h"

using support::contains;
using support::Form;
using Kind = form::Event::Kind;

TEST_CASE("the letter follows every keystroke") {
    Form form;
    std::string typed;
    for (const char c : std::string("Data Analyst")) {
        typed += c;
        form.set("position", typed);
        CHECK(contains(output::plain(form.view().letter), std::string(letter::trim(typed)) + " position"));
    }
    form.set("position", "");
    CHECK_FALSE(contains(output::plain(form.view().letter), "position"));
}

TEST_CASE("copying is asked of the page and reported back") {
    Form form;
    form.send(Kind::press, "copy");
    CHECK(form.view().action == form::Action::copy);
    form.send(Kind::done, "copy");
    CHECK(form.view().action == form::Action::none);
    CHECK(contains(form.view().status, "Copied"));
    form.send(Kind::dismiss, "");
    CHECK(form.view().status.empty());
    form.send(Kind::failed, "copy");
    CHECK(contains(form.view().status, "by hand"));
}

TEST_CASE("the mail link carries the letter and only good addresses") {
    Form form;
    form.enter("email", "dana@example.com; sam@example.com");
    CHECK(form.control("mail").href.rfind("mailto:dana@example.com,sam@example.com?subject=Interview", 0) == 0);
    form.enter("email", "dana@");
    CHECK(form.control("mail").href.rfind("mailto:?subject=", 0) == 0);
    CHECK(form.control("mail").help.empty());
    form.set("reason", "own");
    form.set("own_reason", std::string(480, 'x'));
    form.set("company", std::string(150, 'y'));
    form.set("place", std::string(150, 'z'));
    form.set("date", "2026-11-26");
    form.set("position", std::string(150, 'p'));
    form.set("length", "full");
    CHECK(contains(form.control("mail").help, "long"));
}

TEST_CASE("a phone script has no mail link") {
    Form form;
    form.set("situation", "missed");
    CHECK(form.shows("mail"));
    form.set("channel", "phone");
    CHECK_FALSE(form.shows("mail"));
    CHECK(form.view().letter.channel == letter::Channel::phone);
}

TEST_CASE("the theme follows the system until one is chosen") {
    Form form;
    CHECK_FALSE(form.view().dark);
    form.send(Kind::system_dark, "", "1");
    CHECK(form.view().dark);
    form.set("theme", "light");
    CHECK_FALSE(form.view().dark);
    form.set("theme", "dark");
    form.send(Kind::system_dark, "", "0");
    CHECK(form.view().dark);
}

TEST_CASE("what is not offered is not taken") {
    Form form;
    const form::State before = form.state;
    for (const auto& [id, value] : {std::pair("situation", "nonsense"),
                                    {"tone", "rude"},
                                    {"goal", "x"},
                                    {"channel", "fax"},
                                    {"reason", "x"},
                                    {"unknown", "x"}})
        form.set(id, value);
    CHECK(form.state.values == before.values);
}

TEST_CASE("hostile text in every field is harmless, and fast") {
    for (const std::string& value : {std::string(support::hostile[0]), std::string(support::hostile[2]),
                                     std::string(support::hostile[6]), std::string(10000, '{')}) {
        Form form;
        const auto start = std::chrono::steady_clock::now();
        for (const char* id : {"position", "company", "date", "time", "zone", "place", "topic", "recipients", "email",
                               "own_reason", "name", "phone", "slot1_date"})
            form.enter(id, value);
        const form::FormView view = form.view();
        CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(1));
        for (const std::string& text : {output::plain(view.letter), output::html(view.letter),
                                        form.control("mail").href, form.control("company").value})
            CHECK(letter::repair_utf8(text) == text);
        CHECK_FALSE(contains(output::html(view.letter), "<script"));
        CHECK_FALSE(contains(form.control("mail").href, "\n"));
    }
}

TEST_CASE("no order of events breaks the form") {
    support::Dice dice(3);
    Form form;
    const char* const ids[] = {"situation",  "goal",       "channel", "position",   "date",       "time",
                               "zone",       "notice",     "reason",  "own_reason", "recipients", "email",
                               "slot1_date", "slot1_time", "tone",    "length",     "theme",      "copy",
                               "mail",       "nonsense",   "topic",   "name"};
    const char* const values[] = {"",        "missed",        "panel",    "back-out",   "withdraw",   "move",
                                  "decline", "phone",         "email",    "2026-11-24", "2026-13-99", "14:30",
                                  "own",     "none",          "warm",     "full",       "dark",       "UTC",
                                  "x",       "Dana Lee, Sam", "\xFF\xFE", "past",       "a@b.co"};
    for (int i = 0; i < 5000; ++i) {
        form.send(static_cast<Kind>(dice.roll(10)), ids[dice.roll(std::size(ids))],
                  values[dice.roll(std::size(values))]);
        if (i % 10 != 0) continue;
        const form::FormView view = form.view();
        std::set<std::string> seen;
        for (const form::Section& section : view.sections)
            for (const form::Control& control : section.controls) {
                CHECK_MESSAGE(seen.insert(control.id).second, control.id);
                CHECK(letter::repair_utf8(control.value) == control.value);
            }
        for (const std::string& focus : form::focus_order(view))
            CHECK(seen.count(focus.substr(0, focus.find(':'))) == 1);
        CHECK_FALSE(view.letter.paragraphs.empty());
    }
}

TEST_CASE("every control has a name") {
    for (const letter::Situation& situation : support::catalog().situations()) {
        Form form;
        form.set("situation", situation.id);
        form.set("reason", "own");
        const form::FormView view = form.view();
        for (const form::Section& section : view.sections)
            for (const form::Control& control : section.controls)
                if (control.role != form::Role::note && control.role != form::Role::letter)
                    CHECK_MESSAGE(!control.label.empty(), control.id);
    }
}
