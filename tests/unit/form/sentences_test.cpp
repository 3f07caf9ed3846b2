// Rewording, leaving out and mending through the form, as a person does it: choose, type, press.
#include <doctest/doctest.h>

#include "form/form.h"
#include "output/output.h"
#include "unit/form/support_form.h"
#include "unit/support.h"

using namespace form;
using Kind = Event::Kind;

namespace {

/// A form with a reason, into which events are fed one after the other.
struct Person {
    State state = initial(support::catalog());

    Person() {
        set("reason", "family");
        set("position", "Data Analyst");
        event({Kind::now, "", "2026-11-24T09:00"});
        set("date", "2026-11-30");
    }
    void event(const Event& event) { state = apply(support::catalog(), std::move(state), event); }
    void set(const char* id, const std::string& value) { event({Kind::set, id, value}); }
    void press(const std::string& id) { event({Kind::press, id, {}}); }

    FormView view() const { return form::view(support::catalog(), state); }
    std::string letter() const { return output::plain(view().letter); }
    bool offers(const char* id) const { return find(view(), id) != nullptr; }
    /// The id of the first finding that says this, or empty.
    std::string finding(const std::string& words) const {
        const FormView shown = view();
        for (const Section& section : shown.sections)
            for (const Control& control : section.controls)
                if (control.role == Role::finding && support::contains(control.label, words)) return control.id;
        return {};
    }
};

}  // namespace

TEST_CASE("every sentence can be chosen, and says why it is there") {
    Person person;
    const FormView view = person.view();
    const Control* list = find(view, "sentence");
    REQUIRE(list);
    CHECK(list->value == "none");
    CHECK(list->options.size() == view.letter.account.size() + 1);
    for (std::size_t i = 1; i < list->options.size(); ++i) CHECK_FALSE(list->options[i].hint.empty());
    CHECK_FALSE(person.offers("sentence_text"));
    person.set("sentence", "reason");
    CHECK(person.view().sentence == "reason");
    CHECK(support::contains(find(person.view(), "sentence")->help, "Reason"));
    CHECK(find(person.view(), "sentence_text")->value == person.view().letter.paragraphs[1].sentences[0].text);
    person.set("sentence", "no such sentence");
    CHECK(person.view().sentence == "reason");
    person.set("sentence", "none");
    CHECK(person.view().sentence.empty());
}

TEST_CASE("a rewording stays; a change of the form says what it would say now and takes nothing") {
    Person person;
    person.set("sentence", "reason");
    person.set("sentence_text", "My family needs me.");
    CHECK(support::contains(person.letter(), "My family needs me."));
    CHECK_FALSE(person.offers("sentence_keep"));
    person.set("reason", "fit");
    CHECK(support::contains(person.letter(), "My family needs me."));
    CHECK_FALSE(person.view().status.empty());
    CHECK(support::contains(find(person.view(), "sentence_text")->help, "right fit"));
    CHECK_FALSE(person.finding("right fit").empty());
    person.press("sentence_keep");
    CHECK_FALSE(person.offers("sentence_keep"));
    CHECK(person.finding("right fit").empty());
    person.set("reason", "none");
    CHECK(support::contains(person.letter(), "My family needs me."));
    person.set("reason", "family");
    person.press("sentence_fresh");
    CHECK_FALSE(support::contains(person.letter(), "My family needs me."));
    CHECK(support::contains(person.letter(), "family matter"));
}

TEST_CASE("what was reworded in one letter is no matter of another, and is there again") {
    Person person;
    person.set("sentence", "apology");
    person.set("sentence_text", "I regret this.");
    person.set("situation", "reschedule");
    CHECK_FALSE(support::contains(person.letter(), "I regret this."));
    person.set("situation", "cancel");
    CHECK(support::contains(person.letter(), "I regret this."));
    person.set("channel", "text");
    CHECK_FALSE(support::contains(person.letter(), "I regret this."));
}

TEST_CASE("typing the form's own sentence again is no rewording") {
    Person person;
    person.set("sentence", "reason");
    const std::string own = find(person.view(), "sentence_text")->value;
    person.set("sentence_text", "x");
    CHECK(person.offers("sentence_fresh"));
    person.set("sentence_text", own);
    CHECK_FALSE(person.offers("sentence_fresh"));
}

TEST_CASE("a sentence is left out and brought back; the focus goes along") {
    Person person;
    person.set("sentence", "reason");
    const std::string before = person.letter();
    person.press("sentence_omit");
    CHECK_FALSE(support::contains(person.letter(), "family matter"));
    CHECK(person.view().focus == "sentence_restore");
    CHECK(person.view().sentence == "reason");
    person.press("sentence_restore");
    CHECK(person.view().focus == "sentence_omit");
    CHECK(person.letter() == before);
}

TEST_CASE("another wording of one sentence leaves the others") {
    Person person;
    person.set("sentence", "reason");
    const letter::Letter before = person.view().letter;
    person.press("sentence_other");
    const letter::Letter after = person.view().letter;
    REQUIRE(before.account.size() == after.account.size());
    for (std::size_t i = 0; i < before.account.size(); ++i)
        if (before.account[i].key == "reason") CHECK(before.account[i].text != after.account[i].text);
}

TEST_CASE("one press mends what the linter found") {
    Person person;
    person.set("sentence", "reason");
    person.set("sentence_text", "I have to go!");
    person.press(person.finding("exclamation"));
    CHECK(support::contains(person.letter(), "I have to go."));
    CHECK(person.finding("exclamation").empty());
    person.set("sentence_text", "It is your fault.");
    person.press(person.finding("blame"));
    CHECK_FALSE(support::contains(person.letter(), "your fault"));
    person.set("date", "");
    person.press(person.finding("date is not named"));
    CHECK(person.view().focus == "date");
    person.set("reason", "own");
    person.set("own_reason", "my surgery is on Friday");
    person.press(person.finding("medical"));
    CHECK_FALSE(support::contains(person.letter(), "surgery"));
    person.press("mend.99");
    person.press("mend.x");
}

TEST_CASE("a good letter has nothing to mend") {
    Person person;
    const FormView view = person.view();
    for (const Section& section : view.sections) {
        if (section.id != "check") continue;
        CHECK(section.controls.empty());
        CHECK(section.note == support::catalog().ui("check.good"));
    }
}
