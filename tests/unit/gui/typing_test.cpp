// The drawn form by keyboard alone, where no native elements lie over it.
#include <doctest/doctest.h>

#include "letter/text.h"
#include "unit/gui/support_gui.h"

using gui::Part;
using support::Screen;
using Kind = form::Event::Kind;

namespace {

void type(Screen& screen, const char* text) {
    ImGui::GetIO().AddInputCharactersUTF8(text);
    screen.step();
    screen.step();
}

}  // namespace

TEST_CASE("Backspace takes whole characters, and nothing from an empty field") {
    Screen screen;
    screen.click("company", Part::control);
    type(screen, "aé日");
    CHECK(screen.state.values["company"] == "aé日");
    for (const char* const left : {"aé", "a", ""}) {
        screen.key(ImGuiKey_Backspace);
        CHECK(form::find(form::view(support::catalog(), screen.state), "company")->value == left);
    }
    CHECK(screen.key(ImGuiKey_Backspace).empty());
}

TEST_CASE("whatever is typed stays UTF-8") {
    Screen screen;
    screen.click("company", Part::control);
    for (const char* const text : {"\xF0\x9F\x98\x80", "\x01\x02\x1B", "\xC3", "\xED\xA0\x80", "{{x}}"})
        type(screen, text);
    const std::string value = screen.state.values["company"];
    CHECK(letter::repair_utf8(value) == value);
    CHECK(support::contains(value, "{{x}}"));
    CHECK(value.find('\x1B') == std::string::npos);
}

TEST_CASE("Space is a character in a field and a press on a button") {
    Screen screen;
    screen.apply({Kind::focus, "company", ""});
    type(screen, "a b");
    CHECK(screen.state.values["company"] == "a b");
    CHECK(screen.key(ImGuiKey_Space).empty());
    screen.apply({Kind::focus, "mail", ""});
    const std::vector<form::Event> events = screen.key(ImGuiKey_Space);
    REQUIRE(events.size() == 1);
    CHECK(events[0].kind == Kind::press);
    CHECK(events[0].id == "mail");
}

TEST_CASE("keys without a focus, or with one that is gone, do nothing") {
    Screen screen;
    for (const char* const focus : {"", "nonsense", "slot1_date"}) {
        screen.apply({Kind::focus, focus, ""});
        for (const ImGuiKey key : {ImGuiKey_Space, ImGuiKey_Enter, ImGuiKey_LeftArrow, ImGuiKey_Backspace})
            CHECK_MESSAGE(screen.key(key).empty(), focus);
    }
}

TEST_CASE("arrows go round a group and through a list") {
    Screen screen;
    screen.apply({Kind::focus, "situation:cancel", ""});
    const std::size_t count = support::catalog().situations().size();
    for (std::size_t i = 0; i < count; ++i) screen.key(ImGuiKey_RightArrow);
    CHECK(screen.state.values["situation"] == "cancel");
    CHECK(screen.state.focus == "situation:cancel");
    screen.apply({Kind::focus, "reason", ""});
    screen.key(ImGuiKey_DownArrow);
    CHECK(screen.state.values["reason"] == "other-offer");
    screen.key(ImGuiKey_UpArrow);
    screen.key(ImGuiKey_UpArrow);
    CHECK(screen.state.values["reason"] == "own");
}

TEST_CASE("Tab skips what the situation hides, in every situation") {
    for (const letter::Situation& situation : support::catalog().situations()) {
        Screen screen;
        screen.set("situation", situation.id);
        const std::size_t stops = form::focus_order(form::view(support::catalog(), screen.state)).size();
        screen.key(ImGuiKey_Tab);
        const std::string first = screen.state.focus;
        for (std::size_t i = 0; i < stops; ++i) {
            const std::string id = screen.state.focus.substr(0, screen.state.focus.find(':'));
            const form::FormView view = form::view(support::catalog(), screen.state);
            CHECK_MESSAGE(form::find(view, id) != nullptr, id);
            screen.key(ImGuiKey_Tab);
        }
        CHECK(screen.state.focus == first);
    }
}
