// Keeping, undoing and deleting what a person has entered.
#include "form/draft.h"

#include <doctest/doctest.h>

#include "unit/form/support_form.h"
#include "unit/support.h"

using namespace form;
using Kind = Event::Kind;

namespace {

struct Person {
    State state = initial(support::catalog());
    void event(const Event& event) { state = apply(support::catalog(), std::move(state), event); }
    void set(const char* id, const std::string& value) { event({Kind::set, id, value}); }
    void press(const char* id) { event({Kind::press, id, {}}); }
    std::string value(const char* id) const {
        const auto found = state.values.find(id);
        return found == state.values.end() ? "" : found->second;
    }
    bool can(const char* id) const { return !find(view(support::catalog(), state), id)->disabled; }
};

Person filled() {
    Person person;
    person.set("situation", "withdraw");
    person.set("goal", "second");
    person.set("company", "Nordwind");
    person.set("own_reason", "line\n\"quoted\" \\ \t é 🙂");
    person.set("sentence", "close");
    person.set("sentence_text", "Bye.");
    person.press("another");
    return person;
}

}  // namespace

TEST_CASE("a draft comes back as it was, byte for byte") {
    const Person person = filled();
    const DraftResult result = read_draft(write_draft(draft_of(person.state)));
    REQUIRE(result.draft);
    CHECK(*result.draft == draft_of(person.state));
    Person other;
    other.event({Kind::restore, "kept", write_draft(draft_of(person.state))});
    CHECK(view(support::catalog(), other.state).letter.close == "Bye.");
    CHECK(other.state.status.empty());
    other.event({Kind::restore, "file", write_draft(draft_of(person.state))});
    CHECK_FALSE(other.state.status.empty());
}

TEST_CASE("hostile texts in every field survive the round") {
    for (const char* const text : support::hostile) {
        Person person;
        for (const char* const id : {"company", "position", "own_reason", "topic", "name"}) person.set(id, text);
        const DraftResult result = read_draft(write_draft(draft_of(person.state)));
        REQUIRE(result.draft);
        CHECK(*result.draft == draft_of(person.state));
    }
}

TEST_CASE("what is no draft changes nothing, and says where it is damaged") {
    Person person = filled();
    const Draft before = draft_of(person.state);
    const std::string good = write_draft(before);
    const std::string deep = std::string(100000, '[');
    for (const std::string& text :
         {std::string(), std::string("null"), std::string("{}"), std::string("[1,2]"), deep,
          good.substr(0, good.size() / 2),
          std::string(R"({"format":"letter-assistant-draft","version":"9","values":{},"edits":{}})"),
          std::string(R"({"format":"letter-assistant-draft","version":"1","values":[],"edits":{}})"),
          std::string(R"({"format":"letter-assistant-draft","version":"1","values":{"company":7},"edits":{}})"),
          std::string(2U << 20U, ' ')}) {
        const DraftResult result = read_draft(text);
        CHECK_FALSE(result.draft);
        CHECK_FALSE(result.problem.empty());
        person.event({Kind::restore, "kept", text});
        CHECK(draft_of(person.state) == before);
        CHECK(person.state.action == Action::set_aside);
        CHECK_FALSE(person.state.status.empty());
    }
}

TEST_CASE("a draft from elsewhere brings no unknown field and no endless text") {
    const DraftResult result =
        read_draft(R"({"format":"letter-assistant-draft","version":"1","values":{"evil":"x","company":")" +
                   std::string(50000, 'x') + R"("},"edits":{}})");
    REQUIRE(result.draft);
    CHECK(result.draft->values.count("evil") == 0);
    CHECK(result.draft->values.at("company").size() <= 10000);
}

TEST_CASE("no damage of a draft makes it crash") {
    const std::string good = write_draft(draft_of(filled().state));
    support::Dice dice(5);
    for (int i = 0; i < 500; ++i) {
        std::string text = good;
        text[dice.roll(text.size())] = static_cast<char>(dice.roll(256));
        const DraftResult result = read_draft(text);
        if (!result.draft) continue;
        State state = initial(support::catalog());
        put_draft(state, *result.draft);
        view(support::catalog(), state);
    }
}

TEST_CASE("every step can be taken back and done again; typing in a field is one step") {
    Person person;
    CHECK_FALSE(person.can("undo"));
    for (const char* const text : {"N", "No", "Nor"}) person.set("company", text);
    person.set("reason", "family");
    person.press("undo");
    CHECK(person.value("reason").empty());
    CHECK(person.value("company") == "Nor");
    person.press("undo");
    CHECK(person.value("company").empty());
    CHECK_FALSE(person.can("undo"));
    person.press("undo");
    person.press("redo");
    CHECK(person.value("company") == "Nor");
    person.press("redo");
    CHECK(person.value("reason") == "family");
    CHECK_FALSE(person.can("redo"));
    person.press("undo");
    person.set("company", "Other");
    CHECK_FALSE(person.can("redo"));
}

TEST_CASE("hand edits are steps; the appearance and the language are none") {
    Person person;
    person.set("sentence", "close");
    person.set("theme", "dark");
    CHECK_FALSE(person.can("undo"));
    person.set("sentence_text", "Bye.");
    person.press("undo");
    CHECK(view(support::catalog(), person.state).letter.close != "Bye.");
    CHECK(person.value("theme") == "dark");
}

TEST_CASE("deleting everything asks once, and then nothing brings it back") {
    Person person = filled();
    person.press("clear");
    CHECK(person.value("company") == "Nordwind");
    CHECK(find(view(support::catalog(), person.state), "clear")->label == support::catalog().ui("action.clear_sure"));
    person.set("name", "x");
    CHECK(find(view(support::catalog(), person.state), "clear")->label == support::catalog().ui("action.clear"));
    person.press("clear");
    person.press("clear");
    CHECK(person.state.action == Action::forget);
    CHECK(person.value("company").empty());
    CHECK(person.state.edits.empty());
    CHECK_FALSE(person.can("undo"));
    CHECK_FALSE(person.can("redo"));
}
