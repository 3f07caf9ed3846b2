#include <doctest/doctest.h>

#include "unit/gui/support_gui.h"

using form::Event;
using gui::Part;
using support::Screen;
using Kind = form::Event::Kind;

namespace {

void check_one(const std::vector<Event>& events, Kind kind, const std::string& id, const std::string& value = {}) {
    REQUIRE(events.size() == 1);
    CHECK(events[0].kind == kind);
    CHECK(events[0].id == id);
    CHECK(events[0].value == value);
}

}  // namespace

TEST_CASE("a click on each kind of control is the right event") {
    Screen screen;
    check_one(screen.click("situation", Part::option, 4), Kind::set, "situation", "missed");
    check_one(screen.click("channel", Part::option, 1), Kind::set, "channel", "phone");
    check_one(screen.click("company", Part::control), Kind::focus, "company");
    check_one(screen.click("date", Part::control), Kind::focus, "date");
    check_one(screen.click("reason", Part::control), Kind::focus, "reason");
    check_one(screen.click("copy", Part::control), Kind::press, "copy");
    check_one(screen.click("theme", Part::option, 2), Kind::set, "theme", "dark");
    CHECK(form::view(support::catalog(), screen.state).dark);
}

TEST_CASE("a press that leaves the control before the release does nothing") {
    Screen screen;
    screen.draw();
    screen.gui.pointer(form::Pane::letter, 100, 200, false, true);
    screen.draw();
    for (const gui::Placement& one : std::vector(screen.draw().placements)) {
        if (one.id != "copy") continue;
        screen.gui.pointer(one.pane, one.rect.x + 5, one.rect.y + 5, true, true);
        screen.draw();
        screen.gui.pointer(one.pane, 0, 0, true, false);
        screen.draw();
        screen.gui.pointer(one.pane, 0, 0, false, false);
        CHECK(screen.step().empty());
    }
}

TEST_CASE("Tab walks the focus order both ways") {
    Screen screen;
    const std::vector<std::string> order = form::focus_order(form::view(support::catalog(), screen.state));
    for (const std::string& id : order) {
        screen.key(ImGuiKey_Tab);
        CHECK(screen.state.focus == id);
    }
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, true);
    screen.key(ImGuiKey_Tab);
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, false);
    CHECK(screen.state.focus == order[order.size() - 2]);
}

TEST_CASE("typing goes into the focused text") {
    Screen screen;
    screen.click("company", Part::control);
    ImGui::GetIO().AddInputCharactersUTF8("Łabs é");
    screen.step();
    CHECK(screen.state.values["company"] == "Łabs é");
    screen.key(ImGuiKey_Backspace);
    CHECK(screen.state.values["company"] == "Łabs ");
}

TEST_CASE("arrows choose within a radio group, Enter presses a button") {
    Screen screen;
    screen.apply({Kind::focus, "situation:cancel", ""});
    screen.key(ImGuiKey_DownArrow);
    CHECK(screen.state.values["situation"] == "cancel-today");
    screen.key(ImGuiKey_LeftArrow);
    CHECK(screen.state.values["situation"] == "cancel");
    screen.apply({Kind::focus, "copy", ""});
    check_one(screen.key(ImGuiKey_Enter), Kind::press, "copy");
}
