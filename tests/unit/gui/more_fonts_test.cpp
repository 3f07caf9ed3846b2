// Further characters join the two fonts while the page runs.
#include <doctest/doctest.h>

#include "unit/gui/support_gui.h"

using support::Screen;

namespace {

float width(int font, const char* text) {
    return ImGui::GetIO().Fonts->Fonts[font]->CalcTextSizeA(16, FLT_MAX, 0, text).x;
}

/// Whether the browser has to show the company by itself.
bool native(Screen& screen) {
    for (const gui::Placement& one : screen.draw().placements)
        if (one.id == "company" && one.part == gui::Part::input) return one.native;
    return false;
}

}  // namespace

TEST_CASE("a second pair of files adds characters to the same fonts") {
    Screen screen;
    screen.set("company", "Łódź Bäckerei");
    CHECK(native(screen));
    const float known = width(0, "Andre");
    const float bold = width(1, "Andre");
    const float missing = width(1, "Größe");
    const std::string regular = support::file(".deps/fonts/regular-more.ttf");
    const std::string semibold = support::file(".deps/fonts/semibold-more.ttf");
    screen.gui.fonts(std::as_bytes(std::span(regular)), std::as_bytes(std::span(semibold)));
    CHECK_FALSE(native(screen));
    CHECK(width(0, "Andre") == doctest::Approx(known));
    CHECK(width(1, "Andre") == doctest::Approx(bold));
    CHECK(width(1, "Größe") != doctest::Approx(missing));
    CHECK(width(0, "ł") != doctest::Approx(width(1, "ł")));
    screen.set("company", "李 GmbH");
    CHECK(native(screen));
}
