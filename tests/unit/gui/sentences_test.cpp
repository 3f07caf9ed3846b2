// The letter's sentences under the pointer, the editor of several lines, and the findings with their presses.
#include <doctest/doctest.h>

#include "unit/gui/support_gui.h"

using form::Event;
using gui::Part;
using support::Screen;
using Kind = form::Event::Kind;

namespace {

/// Clicks into the middle of the line's first words; gives the events.
std::vector<Event> click_line(Screen& screen, const std::string& words) {
    for (const gui::Placement& one : std::vector(screen.draw().placements)) {
        if (one.id != "letter" || one.part != Part::line || !support::contains(one.text, words)) continue;
        const float x = one.rect.x + 20;
        const float y = one.rect.y + one.rect.h / 2;
        for (const bool down : {false, true}) {
            screen.gui.pointer(one.pane, x, y, down, true);
            screen.draw();
        }
        screen.gui.pointer(one.pane, x, y, false, true);
        return screen.step();
    }
    return {};
}

const gui::Placement* placed(Screen& screen, const std::string& id, Part part) {
    static std::vector<gui::Placement> all;
    all = screen.draw().placements;
    for (const gui::Placement& one : all)
        if (one.id == id && one.part == part) return &one;
    return nullptr;
}

}  // namespace

TEST_CASE("a press on a sentence of the letter chooses it") {
    Screen screen;
    screen.set("reason", "family");
    const std::vector<Event> events = click_line(screen, "A family matter");
    REQUIRE(events.size() == 1);
    CHECK(events[0].kind == Kind::set);
    CHECK(events[0].id == "sentence");
    CHECK(events[0].value == "reason");
    CHECK(form::view(support::catalog(), screen.state).sentence == "reason");
    CHECK(click_line(screen, "Dear Hiring").at(0).value == "salutation");
    CHECK(click_line(screen, "Interview").at(0).value == "subject");
    CHECK(click_line(screen, "Sincerely").at(0).value == "close");
}

TEST_CASE("the editor of a sentence grows with its text and stays in its frame") {
    Screen screen;
    screen.set("sentence", "salutation");
    const gui::Placement* frame = placed(screen, "sentence_text", Part::control);
    REQUIRE(frame);
    const float before = frame->rect.h;
    std::string text;
    for (int i = 0; i < 40; ++i) text += "many words ";
    screen.set("sentence_text", text);
    const gui::Rect outer = placed(screen, "sentence_text", Part::control)->rect;
    const gui::Rect inner = placed(screen, "sentence_text", Part::input)->rect;
    CHECK(outer.h > before + 40);
    CHECK(inner.x > outer.x);
    CHECK(inner.x + inner.w < outer.x + outer.w);
    CHECK(inner.y >= outer.y);
    CHECK(inner.y + inner.h <= outer.y + outer.h);
}

TEST_CASE("a finding is mended by the pointer, and by the keyboard") {
    for (const bool by_key : {false, true}) {
        Screen screen;
        screen.set("reason", "family");
        screen.set("sentence", "reason");
        screen.set("sentence_text", "I have to go!");
        std::string id;
        const form::FormView view = form::view(support::catalog(), screen.state);
        for (const form::Section& section : view.sections)
            for (const form::Control& control : section.controls)
                if (control.role == form::Role::finding && support::contains(control.label, "xclamation"))
                    id = control.id;
        REQUIRE_FALSE(id.empty());
        if (by_key) {
            screen.apply({Kind::focus, id, {}});
            screen.key(ImGuiKey_Enter);
        } else {
            CHECK(screen.click(id, Part::input).at(0).kind == Kind::press);
        }
        CHECK(
            support::contains(form::find(form::view(support::catalog(), screen.state), "sentence_text")->value, "go."));
    }
}

TEST_CASE("nothing under the letter overlaps, in a narrow pane too") {
    for (const float width : {320.0F, 600.0F}) {
        Screen screen;
        screen.geometry.letter.width = width;
        screen.set("sentence", "close");
        screen.set("sentence_text", "Cheers! It is your fault, and I have DECIDED to go on [date].");
        std::vector<gui::Placement> frames;
        for (const gui::Placement& one : screen.draw().placements)
            if (one.pane == form::Pane::letter && one.part == Part::control && one.id != "letter")
                frames.push_back(one);
        CHECK(frames.size() > 8);
        for (std::size_t i = 0; i < frames.size(); ++i) {
            CHECK(frames[i].rect.x + frames[i].rect.w <= width);
            for (std::size_t j = 0; j < i; ++j)
                CHECK_MESSAGE(!support::overlap(frames[i].rect, frames[j].rect), frames[i].id << " " << frames[j].id);
        }
    }
}
