// Filling in from an invitation or a link: what is taken, marked, asked, and taken out again.
#include "form/import.h"

#include <doctest/doctest.h>

#include "form/draft.h"
#include "letter/text.h"
#include "unit/form/support_form.h"
#include "unit/support.h"

using namespace form;
using Kind = Event::Kind;
using support::Form;

namespace {

const char* const invitation = R"({
 "filled": {"company": {"value": "Northwind", "words": "Northwind Traders"}, "date": {"value": "2026-11-30", "words": ""},
            "time": {"value": "14:30", "words": "2:30 pm"}, "place": {"value": "Zoom", "words": "on Zoom"}},
 "unsure": [{"field": "position", "values": ["Analyst", "Data Analyst"], "words": "Analyst / Data Analyst", "doubt": "several"},
            {"field": "zone", "values": [], "words": "IST", "doubt": "unknown"}],
 "missing": ["recipients", "email"], "method": "REQUEST", "language": "en", "answerable": "1",
 "attendees": [{"name": "Jo", "address": "jo@example.com"}, {"name": "Al", "address": "al@example.com"}],
 "raw": "{\"invitation\":{}}"})";

std::string value(const Form& form, const char* id) {
    const auto found = form.state.values.find(id);
    return found == form.state.values.end() ? "" : found->second;
}

bool contains(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("an invitation fills the form in one step, and every field says from which words") {
    Form form;
    form.set("company", "Old");
    form.send(Kind::fill, "invitation", invitation);
    CHECK(value(form, "company") == "Northwind");
    CHECK(form.control("company").help == "From the invitation: “Northwind Traders”");
    CHECK(form.control("date").help == "From the calendar entry");
    const std::string report = form.control("unfill").label;
    for (const char* const part : {"From the invitation: Company, Date, Time, Place or link.",
                                   "Not found: Name or names", "Not clear: Time zone “IST”."})
        CHECK_MESSAGE(contains(report, part), report);
    CHECK_FALSE(form.shows("invite"));
    form.set("company", "Another");
    CHECK(form.control("company").help.find("invitation") == std::string::npos);
    form.set("company", "Northwind");
    CHECK(contains(form.control("company").help, "Northwind Traders"));
}

TEST_CASE("what was filled in can be taken out again, and what was there comes back") {
    Form form;
    form.set("company", "Old");
    form.send(Kind::fill, "invitation", invitation);
    form.set("time", "15:00");
    form.send(Kind::press, "unfill");
    CHECK(value(form, "company") == "Old");
    CHECK(value(form, "date").empty());
    CHECK(value(form, "time") == "15:00");  // changed by hand since: it stays
    CHECK(form.shows("invite"));
    form.send(Kind::press, "undo");
    CHECK(value(form, "company") == "Northwind");
    CHECK(form.shows("unfill"));
    form.send(Kind::press, "undo");
    form.send(Kind::press, "undo");
    CHECK(value(form, "company") == "Old");
    CHECK_FALSE(form.shows("unfill"));
}

TEST_CASE("what can be read in two ways is asked, never guessed") {
    Form form;
    form.send(Kind::fill, "invitation", invitation);
    CHECK(value(form, "position").empty());
    const Control question = form.control("unsure.position");
    REQUIRE(question.options.size() == 3);
    CHECK(question.value == "none");
    CHECK(contains(question.help, "More than one is named."));
    form.set("unsure.position", "Data Analyst");
    CHECK(value(form, "position") == "Data Analyst");
    CHECK(contains(form.control("position").help, "Analyst / Data Analyst"));
    form.set("unsure.position", "a third");
    CHECK(value(form, "position").empty());
    CHECK_FALSE(form.shows("unsure.zone"));
}

TEST_CASE("the calendar answer is offered once it can be made, and says what is still wanted") {
    Form form;
    const auto offered = [&](const char* way) {
        const Control list = form.control("way");
        for (const Option& one : list.options)
            if (one.value == way) return true;
        return false;
    };
    CHECK_FALSE(offered("reply"));
    form.send(Kind::fill, "invitation", invitation);
    REQUIRE(offered("reply"));
    CHECK(form.view().answer == "declined");
    form.set("way", "reply");
    CHECK(form.control("way_go").disabled);
    CHECK(contains(form.control("way").help, "which of the invited people"));
    form.set("attendee", "nobody@example.com");
    CHECK(form.control("way_go").disabled);
    form.set("attendee", "jo@example.com");
    CHECK_FALSE(form.control("way_go").disabled);
    form.set("situation", "reschedule");
    CHECK_FALSE(offered("reply"));
    REQUIRE(offered("counter"));
    form.set("way", "counter");
    CHECK(form.control("way_go").disabled);
    form.set("slot1_date", "2026-12-02");
    form.set("slot1_time", "10:00");
    CHECK_FALSE(form.control("way_go").disabled);
    form.set("situation", "panel");
    form.set("goal", "accept");
    CHECK(offered("accept"));
    form.set("situation", "offer");
    for (const char* const way : {"reply", "accept", "counter"}) CHECK_FALSE(offered(way));
}

TEST_CASE("a draft keeps the invitation, byte for byte") {
    Form form;
    form.send(Kind::fill, "invitation", invitation);
    const std::string text = write_draft(draft_of(form.state));
    Form other;
    other.send(Kind::restore, "kept", text);
    CHECK(write_draft(draft_of(other.state)) == text);
    CHECK(other.control("company").help == form.control("company").help);
    other.send(Kind::press, "unfill");
    CHECK(value(other, "company").empty());
}

TEST_CASE("what is no invitation changes nothing and says so") {
    for (const std::string& text :
         {std::string(), std::string("null"), std::string("[]"), std::string("{}"), std::string(R"({"filled":7})"),
          std::string(R"({"filled":{"company":7,"evil":{"value":"x"},"theme":{"value":"dark"}}})"),
          std::string(R"({"filled":{"date":{"value":"2026-02-30"},"time":{"value":"25:00"},"zone":{"value":"Mars"}}})"),
          std::string(R"({"unsure":{"field":"company"},"missing":"x","raw":[]})"), std::string(100000, '[')}) {
        CAPTURE(text.substr(0, 80));
        Form form;
        form.set("company", "Old");
        const Draft before = draft_of(form.state);
        form.send(Kind::fill, "invitation", text);
        CHECK(draft_of(form.state) == before);
        CHECK_FALSE(form.error("invite").empty());
        form.send(Kind::fill, "link", text);
        CHECK(draft_of(form.state) == before);
        CHECK_FALSE(form.state.status.empty());
    }
}

TEST_CASE("hostile texts stay one line in their field and the same question is asked once") {
    for (const char* const text : support::hostile) {
        Form form;
        letter::JsonWriter json;
        json.open('{')
            .key("filled")
            .open('{')
            .key("company")
            .open('{')
            .key("value")
            .string(letter::repair_utf8(text))
            .close('}')
            .close('}');
        json.key("unsure").open('[');
        for (int i = 0; i < 2; ++i)
            json.open('{').key("field").string("position").key("values").open('[').string("A").close(']').close('}');
        form.send(Kind::fill, "invitation", json.close(']').close('}').take());
        CHECK(value(form, "company").find('\n') == std::string::npos);
        std::size_t asked = 0;
        for (const std::string& id : focus_order(form.view())) asked += id == "unsure.position";
        CHECK(asked == 1);
        CHECK(form.shows("unfill"));
    }
}

TEST_CASE("a link begins a new letter, keeps who writes, and names what it could not use") {
    Form form;
    form.set("company", "Old");
    form.set("name", "Jordan Smith");
    form.set("tone", "warm");
    form.send(
        Kind::fill, "link",
        R"({"filled":{"reason":{"value":"accepted-offer"},"goal":{"value":"move"},"situation":{"value":"reschedule"},
                 "position":{"value":"Analyst"},"keep":{"value":"off"},"nonsense":{"value":"1"}}})");
    CHECK(value(form, "situation") == "reschedule");
    CHECK(value(form, "company").empty());
    CHECK(value(form, "name") == "Jordan Smith");
    CHECK(value(form, "tone") == "warm");
    CHECK(value(form, "keep").empty());
    CHECK(form.control("position").help == "From the link");
    CHECK(contains(form.control("unfill").label, "nonsense"));
    CHECK_FALSE(form.state.status.empty());
    form.send(Kind::press, "undo");
    CHECK(value(form, "company") == "Old");
}

TEST_CASE("a refused file is told by its reason, and the form is untouched") {
    Form form;
    form.set("company", "Old");
    form.send(Kind::failed, "invite", "outlook-file");
    CHECK(contains(form.error("invite"), "Outlook"));
    CHECK(value(form, "company") == "Old");
    form.enter("invite", "");  // only left: the sentence stays where it is
    CHECK(contains(form.error("invite"), "Outlook"));
    form.set("invite", "x");
    CHECK(form.error("invite").empty());
    CHECK_FALSE(form.control("read_invite").disabled);
}

TEST_CASE("letters done are listed, and each says what next") {
    Form form;
    CHECK_FALSE(form.shows("done"));
    form.send(Kind::history, "",
              R"({"done":[{"id":"a","when":"2026-11-24","label":"Interview","next":"close"},)"
              R"({"id":"b","when":"?","label":"Other","next":"?"}]})");
    REQUIRE(form.shows("done"));
    CHECK_FALSE(form.shows("reopen"));
    form.set("done", "a");
    CHECK(contains(form.control("done").help, "nothing more is needed"));
    CHECK(contains(form.control("done").options[1].label, "Interview"));
    form.send(Kind::press, "reopen");
    CHECK(form.state.action == Action::reopen);
    form.send(Kind::history, "", "{");
    CHECK_FALSE(form.shows("done"));
}
