// A font that the host draws: Dear ImGui measures and keeps what it is given.
#include "gui/host_font.h"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <cstring>

#include "unit/gui/support_gui.h"

using support::Screen;

namespace {

constexpr int wide = 6, high = 5;

struct Asked {
    int times = 0;
    int semibold = 0;
    float size = 0;
};
Asked asked;

/// Half an em wide, a full block of ink but for the space.
const gui::HostGlyph* block(std::uint32_t code, std::uint32_t semibold, float size) {
    alignas(gui::HostGlyph) static std::array<unsigned char, sizeof(gui::HostGlyph) + wide * high> room;
    const gui::HostGlyph glyph = {size / 2, 1, -4, code == ' ' ? 0 : wide, code == ' ' ? 0 : high};
    room.fill(255);
    std::memcpy(room.data(), &glyph, sizeof glyph);
    ++asked.times;
    asked.semibold += static_cast<int>(semibold);
    asked.size = size;
    return reinterpret_cast<const gui::HostGlyph*>(room.data());
}

bool native(Screen& screen) {
    for (const gui::Placement& one : screen.draw().placements)
        if (one.id == "company" && one.part == gui::Part::input) return one.native;
    return false;
}

}  // namespace

TEST_CASE("both weights are the host's, measured by it, each glyph asked for once") {
    Screen screen;
    screen.gui.host_fonts(block, 0.9F, 0.3F);
    asked = {};
    screen.set("company", "Łódź");
    CHECK_FALSE(native(screen));
    const int first = asked.times;
    CHECK(first > 50);
    CHECK(asked.semibold > 10);
    screen.draw();
    CHECK(asked.times == first);
    ImFont* const regular = ImGui::GetIO().Fonts->Fonts[2];
    CHECK(regular->CalcTextSizeA(16, FLT_MAX, 0, "ab c").x == doctest::Approx(4 * 8));
    screen.set("company", "李 GmbH");
    CHECK(native(screen));
}

TEST_CASE("a glyph lies on the baseline, in half pixels across, and is rasterised for the screen's density") {
    Screen screen;
    screen.gui.host_fonts(block, 0.9F, 0.3F);
    screen.geometry.device_pixel_ratio = 2;
    screen.draw();
    ImFont* const regular = ImGui::GetIO().Fonts->Fonts[2];
    ImFontBaked* const baked = regular->GetFontBaked(16, 2);
    const ImFontGlyph* const glyph = baked->FindGlyph('a');
    baked->FindGlyph('~');
    CHECK(asked.size == doctest::Approx(32));
    const float up = baked->Ascent;
    CHECK(up == doctest::Approx(std::ceil(0.8F * 16)));
    CHECK(glyph->X0 == doctest::Approx(0.5F));
    CHECK(glyph->X1 == doctest::Approx(0.5F + wide / 4.0F));
    CHECK(glyph->Y0 == doctest::Approx(up - 2));
    CHECK(glyph->Y1 == doctest::Approx(up - 2 + high / 2.0F));
    CHECK(glyph->AdvanceX == doctest::Approx(8));
    CHECK_FALSE(static_cast<bool>(baked->FindGlyph(' ')->Visible));
}
