#include "gui/painter.h"

#include <algorithm>
#include <cmath>

#include "gui/icons.h"

namespace gui {

Color mix(Color a, Color b, float amount) {
    Color result = 0;
    for (unsigned shift = 0; shift < 32; shift += 8) {
        const auto from = static_cast<float>((a >> shift) & 255U);
        const auto to = static_cast<float>((b >> shift) & 255U);
        result |= static_cast<Color>(std::lround(from + (to - from) * amount)) << shift;
    }
    return result;
}

Rect Painter::snapped(const Rect& rect) const {
    const auto snap = [&](float value) { return std::round(value * ratio_) / ratio_; };
    const float x = snap(rect.x);
    const float y = snap(rect.y);
    return {x, y, snap(rect.x + rect.w) - x, snap(rect.y + rect.h) - y};
}

bool Painter::visible(float y, float height) const {
    const float top = origin_.y + y;
    return top + height > list_.GetClipRectMin().y && top < list_.GetClipRectMax().y;
}

void Painter::fill(const Rect& rect, Color color, float radius) {
    if (!visible(rect.y, rect.h)) return;
    const Rect r = snapped(rect);
    list_.AddRectFilled(screen(r.x, r.y), screen(r.x + r.w, r.y + r.h), color, radius * roundness_);
}

void Painter::stroke(const Rect& rect, Color color, float radius, float width) {
    if (!visible(rect.y, rect.h)) return;
    const Rect r = snapped(rect);
    const float line = std::max(1.0F, std::round(width * ratio_)) / ratio_;
    const float half = line / 2;
    ImDrawList& list = list_;
    list.PathRect(screen(r.x + half, r.y + half), screen(r.x + r.w - half, r.y + r.h - half),
                  radius * roundness_ - half);
    list.PathStroke(color, ImDrawFlags_Closed, line);
}

void Painter::shadow(const Rect& rect, float radius) {
    // A soft shadow as a few faint, growing boxes: alpha adds up towards the edge.
    constexpr int layers = 6;
    const Color alpha = theme_.shadow >> 24U;
    const Color each = (theme_.shadow & 0xFFFFFFU) | ((alpha / layers + 1) << 24U);
    for (int i = 1; i <= layers; ++i) {
        const auto grow = static_cast<float>(i * i) * 0.35F;
        fill({rect.x - grow, rect.y - grow * 0.4F + 1, rect.w + 2 * grow, rect.h + grow * 1.6F}, each, radius + grow);
    }
}

void Painter::rule(float x, float y, float width) {
    fill({x, y, width, 1 / ratio_ * std::max(1.0F, std::round(ratio_))}, theme_.line, 0);
}

void Painter::text(const Type& type, float x, float top, std::string_view words, Color color, float limit) {
    if (!visible(top, type.line)) return;
    const ImVec2 at = screen(x, fonts_.text_top(type, top));
    const std::size_t fits = limit < 1e8F ? fonts_.fit(type, words, limit) : words.size();
    if (fits == words.size()) {
        list_.AddText(fonts_.font(type), type.size, at, color, words.data(), words.data() + words.size());
        return;
    }
    constexpr std::string_view ellipsis = "\xE2\x80\xA6";
    std::string cut(words.substr(0, fonts_.fit(type, words, limit - fonts_.width(type, ellipsis))));
    while (!cut.empty() && cut.back() == ' ') cut.pop_back();
    cut += ellipsis;
    list_.AddText(fonts_.font(type), type.size, at, color, cut.data(), cut.data() + cut.size());
}

void Painter::icon(std::string_view name, float x, float y, float size, Color color) {
    if (!visible(y, size)) return;
    draw_icon(list_, name, screen(x, y), size, color);
}

}  // namespace gui
