#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <initializer_list>

#include "gui/theme_tokens.h"

namespace {

double channel(std::uint32_t value) {
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

/// WCAG 2.2, relative luminance.
double luminance(std::uint32_t color) {
    return 0.2126 * channel(color & 255U) + 0.7152 * channel(color >> 8U & 255U) +
           0.0722 * channel(color >> 16U & 255U);
}

/// WCAG 2.2, contrast ratio.
double contrast(std::uint32_t a, std::uint32_t b) {
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

void check(const gui::Theme& theme) {
    for (const std::uint32_t ground : {theme.page, theme.surface, theme.paper, theme.note, theme.accent_soft}) {
        CHECK(contrast(theme.text, ground) >= 4.5);
        CHECK(contrast(theme.muted, ground) >= 4.5);
    }
    for (const std::uint32_t ground : {theme.page, theme.surface, theme.paper, theme.note}) {
        CHECK(contrast(theme.faint, ground) >= 4.5);
        CHECK(contrast(theme.error, ground) >= 4.5);
    }
    CHECK(contrast(theme.error, theme.error_soft) >= 4.5);
    CHECK(contrast(theme.muted, theme.sunken) >= 4.5);
    CHECK(contrast(theme.note_mark, theme.note) >= 4.5);
    CHECK(contrast(theme.note_mark, theme.paper) >= 4.5);
    CHECK(contrast(theme.on_accent, theme.accent) >= 4.5);
    CHECK(contrast(theme.on_accent, theme.accent_hover) >= 4.5);
    CHECK(contrast(theme.control_line, theme.surface) >= 3);
    CHECK(contrast(theme.control_line, theme.page) >= 3);
    CHECK(contrast(theme.focus, theme.page) >= 3);
    CHECK(contrast(theme.accent, theme.page) >= 3);
    // The chosen segment and the chosen card.
    for (const std::uint32_t ground : {theme.sunken, theme.surface, theme.accent_soft})
        CHECK(contrast(theme.accent, ground) >= 3);
}

}  // namespace

TEST_CASE("the light theme is readable (WCAG 1.4.3, 1.4.11)") {
    check(gui::light_theme);
}
TEST_CASE("the dark theme is readable (WCAG 1.4.3, 1.4.11)") {
    check(gui::dark_theme);
}
