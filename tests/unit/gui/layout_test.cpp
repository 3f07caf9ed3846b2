#include <doctest/doctest.h>

#include "gui/icons.h"
#include "unit/gui/support_gui.h"

using gui::Part;
using gui::Placement;
using support::overlap;
using support::Screen;

namespace {

void check_layout(const gui::Frame& frame, const gui::Geometry& geometry) {
    std::vector<const Placement*> boxes;
    for (const Placement& one : frame.placements) {
        const bool letter = one.pane == form::Pane::letter;
        INFO(one.id << " part " << static_cast<int>(one.part));
        CHECK(one.rect.x >= 0);
        CHECK(one.rect.x + one.rect.w <= (letter ? geometry.letter.width : geometry.form.width));
        CHECK(one.rect.y >= 0);
        CHECK(one.rect.y + one.rect.h <= (letter ? frame.letter_height : frame.form_height));
        CHECK(one.rect.h > 0);
        if (one.part == Part::control && one.id != "letter" && one.id != "advice") boxes.push_back(&one);
    }
    for (const Placement* a : boxes)
        for (const Placement* b : boxes)
            if (a != b && a->pane == b->pane) CHECK_MESSAGE(!overlap(a->rect, b->rect), a->id << " and " << b->id);
}

}  // namespace

TEST_CASE("everything stands inside its pane and beside its neighbours, at every width and density") {
    Screen screen;
    for (const char* situation : {"cancel", "missed", "panel", "withdraw", "back-out"}) {
        screen.set("situation", situation);
        for (const float width : {320.0F, 390.0F, 479.0F, 480.0F, 640.0F, 834.0F, 1000.0F, 1400.0F})
            for (const float ratio : {1.0F, 1.25F, 2.0F, 3.0F}) {
                screen.geometry = {{width, 0, 4000}, {width, 0, 4000}, ratio};
                check_layout(screen.draw(), screen.geometry);
            }
    }
}

TEST_CASE("where things stand does not depend on which part is drawn") {
    Screen screen;
    const std::vector<Placement> whole = screen.draw().placements;
    screen.geometry.form.tile_top = 700;
    screen.geometry.form.tile_height = 300;
    screen.geometry.letter.tile_height = 10;
    CHECK(screen.draw().placements == whole);
}

TEST_CASE("what lies outside the tile is not drawn") {
    Screen screen;
    screen.draw();
    const int whole = ImGui::GetDrawData()->TotalVtxCount;
    screen.geometry = {{640, 3500, 100}, {600, 3500, 100}, 1};
    screen.draw();
    screen.draw();
    CHECK(ImGui::GetDrawData()->TotalVtxCount < whole / 2);
}

TEST_CASE("the letter's lines are the letter") {
    Screen screen;
    screen.set("position", "Data Analyst");
    std::string words;
    for (const Placement& one : screen.draw().placements)
        if (one.id == "letter" && one.part == Part::line && one.block == 2)
            words += (words.empty() ? "" : " ") + one.text;
    CHECK(words == letter::join(form::view(support::catalog(), screen.state).letter.paragraphs[0]));
}

TEST_CASE("text without a glyph is left to the browser") {
    Screen screen;
    screen.set("company", "Baker’s");
    const auto native = [&] {
        for (const Placement& one : screen.draw().placements)
            if (one.id == "company" && one.part == Part::input) return one.native;
        return false;
    };
    CHECK_FALSE(native());
    screen.set("company", "李 GmbH");
    CHECK(native());
    screen.set("company", "\xF0\x9F\x98\x80");
    CHECK(native());
}

TEST_CASE("widths are the font's own advances, as a browser has them") {
    Screen screen;
    screen.set("company", "x");
    screen.draw();
    // Inter: advances of H, a, m in units of 2816 an em.
    ImFont* regular = ImGui::GetIO().Fonts->Fonts[0];
    const float ten = regular->CalcTextSizeA(16, FLT_MAX, 0, "HHHHHHHHHH").x;
    const float one = regular->CalcTextSizeA(16, FLT_MAX, 0, "H").x;
    CHECK(ten == doctest::Approx(one * 10).epsilon(0.001));
    CHECK(regular->CalcTextSizeA(32, FLT_MAX, 0, "H").x == doctest::Approx(one * 2).epsilon(0.001));
    CHECK(one == doctest::Approx(16.0 * 2096 / 2816).epsilon(0.02));
}

TEST_CASE("every icon that the form names exists") {
    for (const char* situation : {"cancel", "missed", "panel"}) {
        Screen screen;
        screen.set("situation", situation);
        const form::FormView view = form::view(support::catalog(), screen.state);
        for (const form::Section& section : view.sections)
            for (const form::Control& control : section.controls) {
                if (!control.icon.empty()) CHECK_MESSAGE(gui::has_icon(control.icon), control.icon);
                for (const form::Option& option : control.options)
                    if (!option.icon.empty()) CHECK_MESSAGE(gui::has_icon(option.icon), option.icon);
            }
    }
}
