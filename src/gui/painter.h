// Drawing in pane coordinates with the theme's colours: boxes, text, icons. Everything visible goes through here.
#pragma once

#include <string>
#include <string_view>

#include "gui/fonts.h"
#include "gui/gui.h"
#include "gui/theme_tokens.h"

namespace gui {

using Color = std::uint32_t;

/// What the page may change (web/src/embed/look.ts writes it from outside): colours, light and dark, and how round
/// corners are.
struct Look {
    Theme light = light_theme;
    Theme dark = dark_theme;
    float roundness = 1;  ///< 1: as designed; 0: square
};

/// `a` at 0, `b` at 1, channel by channel.
Color mix(Color a, Color b, float amount);

class Painter {
public:
    Painter(const Fonts& fonts, const Look& look, bool dark, ImDrawList& list, ImVec2 origin, float ratio)
        : fonts_(fonts),
          theme_(dark ? look.dark : look.light),
          roundness_(look.roundness),
          list_(list),
          origin_(origin),
          ratio_(ratio) {}

    const Theme& theme() const { return theme_; }
    const Fonts& fonts() const { return fonts_; }
    ImVec2 screen(float x, float y) const { return {origin_.x + x, origin_.y + y}; }

    void fill(const Rect& rect, Color color, float radius);
    /// A line of this width inside the rectangle's edge, on whole device pixels.
    void stroke(const Rect& rect, Color color, float radius, float width = 1);
    void shadow(const Rect& rect, float radius);
    void rule(float x, float y, float width);

    /// One line; cut with an ellipsis where it would pass `limit`.
    void text(const Type& type, float x, float top, std::string_view words, Color color, float limit = 1e9F);

    /// A named icon, `size` wide and high.
    void icon(std::string_view name, float x, float y, float size, Color color);

private:
    Rect snapped(const Rect& rect) const;
    /// Whether any of these rows lies in the part of the pane that is drawn now.
    bool visible(float y, float height) const;

    const Fonts& fonts_;
    const Theme& theme_;
    float roundness_;
    ImDrawList& list_;
    ImVec2 origin_;
    float ratio_;
};

}  // namespace gui
