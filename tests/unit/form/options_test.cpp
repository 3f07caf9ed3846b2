#include <doctest/doctest.h>

#include "unit/form/support_form.h"

using support::Form;

namespace {

std::string values(const form::Control& control) {
    std::string result;
    for (const form::Option& option : control.options) result += (result.empty() ? "" : " ") + option.value;
    return result;
}

}  // namespace

TEST_CASE("what is offered, in reading order") {
    Form form;
    CHECK(values(form.control("situation")) ==
          "cancel cancel-today reschedule late missed no-show panel ask withdraw offer back-out");
    CHECK(values(form.control("tone")) == "warm neutral formal");
    CHECK(values(form.control("length")) == "short standard full");
    CHECK(values(form.control("theme")) == "system light dark");
    CHECK(values(form.control("notice")) == "none weeks days day-before same-day minutes past");
    CHECK(form.control("zone").options.size() == support::catalog().zones().size() + 1);
    CHECK(form.control("zone").options.front().value == "none");
    CHECK(form.control("reason").options.front().value == "none");
    CHECK(form.control("reason").options.back().value == "own");
    form.set("situation", "missed");
    CHECK(values(form.control("channel")) == "email phone text");
    form.set("situation", "panel");
    CHECK(values(form.control("goal")) == "ask accept move decline");
}

TEST_CASE("a portal offers some of the situations: only they are shown, taken and written about") {
    using Kind = form::Event::Kind;
    Form form;
    form.set("company", "Northwind");
    for (const char* const id : {"missed", "nonsense", "late"}) form.send(Kind::offer, id);
    CHECK(values(form.control("situation")) == "late missed");
    CHECK(form.control("situation").value == "late");
    CHECK(form.request().situation == "late");
    form.set("situation", "panel");
    CHECK(form.control("situation").value == "late");
    form.set("situation", "missed");
    CHECK(form.control("situation").value == "missed");
    form.send(Kind::fill, "link", R"({"filled":{"situation":{"value":"cancel"},"company":{"value":"Contoso"}}})");
    CHECK(form.control("company").value == "Contoso");
    CHECK(form.control("situation").value == "late");
    form.send(Kind::press, "clear");
    form.send(Kind::press, "clear");
    CHECK(form.control("company").value.empty());
    CHECK(values(form.control("situation")) == "late missed");
}

TEST_CASE("every radio group and select has words for its options and one of them chosen") {
    for (const letter::Situation& situation : support::catalog().situations()) {
        Form form;
        form.set("situation", situation.id);
        form.set("situation", situation.id);
        const form::FormView view = form.view();
        for (const form::Section& section : view.sections)
            for (const form::Control& control : section.controls) {
                std::size_t chosen = 0;
                for (const form::Option& option : control.options) {
                    chosen += option.value == control.value;
                    CHECK_MESSAGE(!option.label.empty(), control.id << " " << option.value);
                    CHECK_MESSAGE(option.label != control.id + "." + option.value, "no words for " << option.label);
                }
                if (!control.options.empty()) CHECK_MESSAGE(chosen == 1, control.id);
            }
    }
}

TEST_CASE("dates and times are shown as the locale writes them, and what is none as it was typed") {
    Form form;
    form.set("date", "2026-11-26");
    form.set("time", "14:30");
    CHECK(support::contains(form.control("date").display, "November 26, 2026"));
    CHECK(support::contains(form.control("time").display, "2:30"));
    CHECK(form.control("date").value == "2026-11-26");
    form.set("date", "?");
    CHECK(form.control("date").display == "?");
    form.set("date", "");
    CHECK(form.control("date").display.empty());
    CHECK(form.control("company").display.empty());
}

TEST_CASE("every message and label of the form has its words in the locale") {
    for (const char* key : {"error.date_invalid",
                            "error.date_past",
                            "error.date_far",
                            "error.date_not_past",
                            "error.time_invalid",
                            "error.email",
                            "error.zone_unknown",
                            "error.zone_without_time",
                            "error.slot_past",
                            "error.slot_same",
                            "error.slot_without_date",
                            "error.too_long",
                            "help.mail_long",
                            "title",
                            "tagline",
                            "action.copy",
                            "action.mail",
                            "status.copied",
                            "status.copied_script",
                            "status.copy_failed",
                            "letter.label",
                            "letter.script_label",
                            "letter.subject",
                            "advice.label"})
        CHECK_MESSAGE(support::catalog().find_ui(key), key);
}
