// Both panes at every width a page can have: what is drawn stands where it belongs.
#include <doctest/doctest.h>

#include <set>

#include "gui/icons.h"
#include "unit/gui/support_gui.h"

using gui::Part;
using gui::Placement;
using support::overlap;
using support::Screen;

namespace {

bool inside(const gui::Rect& a, const gui::Rect& b) {
    return a.x >= b.x - 0.5F && a.y >= b.y - 0.5F && a.x + a.w <= b.x + b.w + 0.5F && a.y + a.h <= b.y + b.h + 0.5F;
}

bool touchable(const Placement& one) {
    return (one.part == Part::control || one.part == Part::option) && one.id != "letter" && one.id != "advice";
}

/// Options lie in their own control and beside each other; different controls never touch; lines lie on their paper.
void check_panes(const gui::Frame& frame, float width) {
    for (const Placement& a : frame.placements) {
        const float height = a.pane == form::Pane::letter ? frame.letter_height : frame.form_height;
        if (!inside(a.rect, {0, 0, width, height})) FAIL_CHECK(a.id << " leaves its pane at " << width);
        for (const Placement& b : frame.placements) {
            if (&a == &b || a.pane != b.pane) continue;
            const bool own = a.id == b.id && (a.part == Part::control || b.part == Part::control);
            if (touchable(a) && touchable(b) && !own && overlap(a.rect, b.rect))
                FAIL_CHECK(a.id << a.index << " and " << b.id << b.index << " overlap at " << width);
            const bool within = a.id == b.id && a.part == Part::control &&
                                (b.part == Part::option || b.part == Part::input || b.part == Part::line);
            if (within && a.id != "situation" && !inside(b.rect, a.rect))
                FAIL_CHECK(a.id << " does not hold its part at " << width);
            const bool texts = a.part == Part::line && b.part == Part::line && a.id == b.id;
            if (texts && overlap(a.rect, b.rect)) FAIL_CHECK("lines overlap at " << width << ": " << a.text);
        }
    }
}

void fill(Screen& screen) {
    const std::string word(150, 'W');
    for (const char* const id : {"position", "company", "place", "topic", "recipients", "name", "phone", "own_reason"})
        screen.set(id, word);
    for (const char* const id : {"date", "time", "email", "slot1_date", "slot2_time"}) {
        screen.set(id, "not good at all, and long enough to fill more than one line of the error below the field");
        screen.apply({form::Event::Kind::blur, id, ""});
    }
    screen.set("reason", "own");
    screen.set("length", "full");
}

}  // namespace

TEST_CASE("from 320 to 1400 pixels, empty or with long words and errors everywhere") {
    Screen screen;
    for (const bool filled : {false, true}) {
        if (filled) fill(screen);
        for (const letter::Situation& situation : support::catalog().situations()) {
            screen.set("situation", situation.id);
            for (float width = 320; width <= 1400; width += 60) {
                screen.geometry = {{width, 0, 4000}, {width, 0, 4000}, 1};
                check_panes(screen.draw(), width);
            }
        }
    }
}

TEST_CASE("heights do not depend on the tile, the density or the frame before") {
    Screen screen;
    const gui::Frame whole = screen.draw();
    for (const gui::Geometry& one :
         {gui::Geometry{{640, 900, 10}, {600, 2000, 1}, 1}, gui::Geometry{{640, 0, 4000}, {600, 0, 4000}, 2.625F},
          gui::Geometry{{640, 0, 0}, {600, 0, 0}, 1}}) {
        screen.geometry = one;
        const gui::Frame& frame = screen.draw();
        CHECK(frame.form_height == whole.form_height);
        CHECK(frame.letter_height == whole.letter_height);
        CHECK(frame.placements.size() == whole.placements.size());
    }
}

TEST_CASE("every option of every control can be clicked") {
    Screen screen;
    for (const char* const id : {"situation", "channel", "tone", "length", "theme"}) {
        screen.set("situation", "missed");
        screen.set("channel", "email");
        const form::FormView view = form::view(support::catalog(), screen.state);
        const form::Control* control = form::find(view, id);
        REQUIRE(control);
        for (int i = 0; i < static_cast<int>(control->options.size()); ++i) {
            screen.set("situation", "missed");
            screen.set("channel", i == 0 ? "phone" : "email");
            const std::vector<form::Event> events = screen.click(id, Part::option, i);
            REQUIRE_MESSAGE(events.size() == 1, id << i);
            CHECK(events[0].value == control->options[static_cast<std::size_t>(i)].value);
        }
    }
}

TEST_CASE("every icon that a situation or the form names exists, and others do not") {
    std::set<std::string> seen;
    for (const letter::Situation& situation : support::catalog().situations()) {
        CHECK_MESSAGE(gui::has_icon(situation.icon), situation.icon);
        seen.insert(situation.icon);
    }
    CHECK(seen.size() == support::catalog().situations().size());
    for (const char* const icon : {"chevron-down", "calendar", "clock", "alert", "info", "shield"})
        CHECK_MESSAGE(gui::has_icon(icon), icon);
    CHECK_FALSE(gui::has_icon("nonsense"));
    CHECK_FALSE(gui::has_icon(""));
}

TEST_CASE("a control has one frame, and every control one at all") {
    Screen screen;
    const form::FormView view = form::view(support::catalog(), screen.state);
    const gui::Frame& frame = screen.draw();
    for (const form::Section& section : view.sections)
        for (const form::Control& control : section.controls) {
            int frames = 0;
            int options = 0;
            for (const Placement& one : frame.placements) {
                frames += one.id == control.id && one.part == Part::control ? 1 : 0;
                options += one.id == control.id && one.part == Part::option ? 1 : 0;
            }
            CHECK_MESSAGE(frames == (control.role == form::Role::cards ? 0 : 1), control.id);
            const bool radio = control.role == form::Role::cards || control.role == form::Role::segmented;
            CHECK(options == (radio ? static_cast<int>(control.options.size()) : 0));
        }
}
