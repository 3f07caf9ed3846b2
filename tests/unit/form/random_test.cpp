// Any events in any order: the view stays sound.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "letter/text.h"
#include "output/output.h"
#include "unit/form/support_form.h"

using support::Form;
using Kind = form::Event::Kind;

namespace {

const char* const ids[] = {"situation",
                           "goal",
                           "channel",
                           "position",
                           "company",
                           "date",
                           "time",
                           "zone",
                           "place",
                           "notice",
                           "topic",
                           "recipients",
                           "email",
                           "reason",
                           "own_reason",
                           "slot1_date",
                           "slot1_time",
                           "slot2_date",
                           "slot2_time",
                           "slot3_date",
                           "slot3_time",
                           "name",
                           "phone",
                           "tone",
                           "length",
                           "theme",
                           "copy",
                           "mail",
                           "advice",
                           "letter",
                           "situation:cancel",
                           "tone:warm",
                           "",
                           "nonsense",
                           "\xFF"};

const char* const fixed[] = {"",
                             "none",
                             "own",
                             "phone",
                             "email",
                             "warm",
                             "formal",
                             "short",
                             "full",
                             "dark",
                             "light",
                             "system",
                             "weeks",
                             "past",
                             "2026-11-24",
                             "2026-11-30",
                             "2020-01-01",
                             "2026-13-99",
                             "?",
                             "09:00",
                             "14:30",
                             "25:61",
                             "2026-11-24T09:00",
                             "2026-11-25T17:30",
                             "UTC",
                             "America/Chicago",
                             "Mars/Olympus",
                             "1",
                             "Dana Lee, Dr. Sam Ortiz and Kim",
                             "a@b.co",
                             "a@b.co, b@"};

/// A value that the control may well take, one that fits elsewhere, or a few bytes of anything.
std::string value(support::Dice& dice, const form::FormView& view, const std::string& id) {
    const form::Control* control = form::find(view, id);
    switch (dice.roll(4)) {
        case 0:
            return support::hostile[dice.roll(std::size(support::hostile))];
        case 1: {
            std::string bytes(dice.roll(200), ' ');
            for (char& c : bytes) c = static_cast<char>(dice.roll(256));
            return bytes;
        }
        case 2:
            if (control && !control->options.empty()) return control->options[dice.roll(control->options.size())].value;
            [[fallthrough]];
        default:
            return fixed[dice.roll(std::size(fixed))];
    }
}

/// Well-formed; a text of ASCII alone need not be asked.
bool sound(const std::string& text) {
    const auto ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80U; };
    return std::all_of(text.begin(), text.end(), ascii) || letter::repair_utf8(text) == text;
}

bool sound(const form::Control& control) {
    return sound(control.value) && sound(control.display) && sound(control.error) && sound(control.help) &&
           sound(control.href);
}

/// What is wrong with the view; empty if nothing is.
std::string fault(const form::FormView& view) {
    std::set<std::string> seen;
    for (const form::Section& section : view.sections)
        for (const form::Control& control : section.controls) {
            if (!seen.insert(control.id).second) return "twice there: " + control.id;
            if (!sound(control)) return "not UTF-8: " + control.id;
        }
    const std::vector<std::string> order = form::focus_order(view);
    for (const std::string& stop : order)
        if (seen.count(stop.substr(0, stop.find(':'))) != 1) return "focus on what is not shown: " + stop;
    if (std::set<std::string>(order.begin(), order.end()).size() != order.size()) return "one stop twice";
    if (!view.focus.empty() && std::find(order.begin(), order.end(), view.focus) == order.end())
        return "lost focus: " + view.focus;
    if (!sound(view.status) || !sound(view.letter.subject) || !sound(output::plain(view.letter)))
        return "letter not UTF-8";
    if (view.letter.paragraphs.empty() || view.advice.verdict.empty()) return "no letter or no advice";
    return {};
}

}  // namespace

TEST_CASE("20,000 random events leave a sound form") {
    support::Dice dice(20261124);
    Form form;
    form::FormView view = form.view();
    std::set<std::string> met;
    for (int i = 0; i < 20000; ++i) {
        // Most of what happens is setting values.
        const Kind kind = dice.roll(2) == 0 ? Kind::set : static_cast<Kind>(dice.roll(10));
        const char* const steering[] = {"situation", "goal", "channel"};
        const std::string id = dice.roll(4) == 0 ? steering[dice.roll(3)] : ids[dice.roll(std::size(ids))];
        form.send(kind, id, value(dice, view, id));
        if (i % 8 != 0) continue;
        view = form.view();
        REQUIRE(fault(view) == "");
        const letter::Request request = form.request();
        met.insert(request.situation + "/" + request.goal +
                   (view.letter.channel == letter::Channel::phone ? "/phone" : ""));
    }
    // The walk was worth something: it came through every situation and goal, and every phone script.
    std::size_t all = 0;
    for (const letter::Situation& situation : support::catalog().situations())
        for (const letter::Choice& goal : situation.goals) all += support::offers(situation, goal.id, "phone") ? 2 : 1;
    CHECK(met.size() == all);
}
