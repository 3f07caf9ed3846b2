#include <algorithm>
#include <cmath>

#include "gui/widgets.h"

namespace gui {
namespace {

constexpr float card_gap = 12;
constexpr float card_padding = 14;
constexpr float badge = 36;

int card_columns(float width) {
    return width >= 760 ? 3 : width >= 400 ? 2 : 1;
}

float card_text_width(float width) {
    return width - 2 * card_padding - badge - 12;
}

float card_height(const Pen& pen, const form::Option& option, float width) {
    const auto hint_lines =
        static_cast<float>(pen.fonts().wrap(type::small, option.hint, card_text_width(width)).size());
    return 2 * card_padding + std::max(badge, type::card.line + hint_lines * type::small.line);
}

void card(Pen& pen, const form::Control& control, int index, const Rect& rect) {
    const form::Option& option = control.options[static_cast<std::size_t>(index)];
    const Theme& theme = pen.theme();
    const bool selected = option.value == control.value;
    const Touch touch = pen.touch(control.id + ":" + option.value, rect);
    if (touch.pressed) pen.send(form::Event::Kind::set, control.id, option.value);
    const Color rest = selected ? theme.accent_soft : theme.surface;
    pen.painter.fill(rect, touch.held ? mix(rest, theme.sunken, 0.6F) : rest, 12);
    pen.painter.stroke(rect, selected ? theme.accent : mix(theme.line, theme.control_line, touch.glow), 12,
                       selected ? 2 : 1);
    const float x = rect.x + card_padding;
    const Rect square = {x, rect.y + (rect.h - badge) / 2, badge, badge};
    pen.painter.fill(square, selected ? theme.accent : theme.sunken, 10);
    pen.painter.icon(option.icon, square.x + 8, square.y + 8, 20, selected ? theme.on_accent : theme.muted);
    const float text_x = x + badge + 12;
    const float limit = card_text_width(rect.w);
    const std::vector<std::string_view> hint = pen.fonts().wrap(type::small, option.hint, limit);
    float y = rect.y + (rect.h - type::card.line - static_cast<float>(hint.size()) * type::small.line) / 2;
    pen.painter.text(type::card, text_x, y, option.label, theme.text, limit);
    y += type::card.line;
    for (const std::string_view line : hint) {
        pen.painter.text(type::small, text_x, y, line, theme.muted);
        y += type::small.line;
    }
    pen.report(control.id, Part::option, rect, index);
}

void segment(Pen& pen, const form::Control& control, int index, const Rect& rect, bool icons_only) {
    const form::Option& option = control.options[static_cast<std::size_t>(index)];
    const Theme& theme = pen.theme();
    const bool selected = option.value == control.value;
    const Touch touch = pen.touch(control.id + ":" + option.value, rect);
    if (touch.pressed) pen.send(form::Event::Kind::set, control.id, option.value);
    if (selected) {
        pen.painter.fill({rect.x, rect.y + 1, rect.w, rect.h}, theme.shadow, 8);
        pen.painter.fill(rect, theme.surface, 8);
        // What tells the chosen one apart must stand out by 3:1 (WCAG 1.4.11); its ground does not.
        pen.painter.stroke(rect, theme.accent, 8);
    }
    const Color color = selected ? theme.text : mix(theme.muted, theme.text, touch.glow);
    const float words = icons_only ? 0 : pen.fonts().width(type::segment, option.label);
    const float icon = option.icon.empty() ? 0 : 18;
    const float space = icon > 0 && words > 0 ? 8 : 0;
    float x = rect.x + std::max(4.0F, std::floor((rect.w - words - icon - space) / 2));
    if (icon > 0) pen.painter.icon(option.icon, x, rect.y + (rect.h - icon) / 2, icon, color);
    x += icon + space;
    if (!icons_only)
        pen.painter.text(type::segment, x, rect.y + (rect.h - type::segment.line) / 2, option.label, color,
                         rect.x + rect.w - x);
    pen.report(control.id, Part::option, rect, index);
}

}  // namespace

float cards(Pen& pen, const form::Control& control, float x, float width) {
    const int count = static_cast<int>(control.options.size());
    const int columns = card_columns(width);
    float y = pen.y;
    for (int row = 0; row < count; row += columns) {
        const int in_row = std::min(columns, count - row);
        const float each = std::floor((width - card_gap * static_cast<float>(in_row - 1)) / static_cast<float>(in_row));
        float height = 0;
        for (int i = row; i < row + in_row; ++i)
            height = std::max(height, card_height(pen, control.options[static_cast<std::size_t>(i)], each));
        for (int i = row; i < row + in_row; ++i) {
            const float left = x + static_cast<float>(i - row) * (each + card_gap);
            const bool last = i == row + in_row - 1;
            card(pen, control, i, {left, y, last ? x + width - left : each, height});
        }
        y += height + card_gap;
    }
    return std::max(0.0F, y - card_gap - pen.y);
}

float segmented(Pen& pen, const form::Control& control, float x, float width, bool icons_only) {
    float y = pen.y;
    if (!control.label_hidden)
        y += pen.paragraph(control.id, Part::label, type::label, x, y, width, control.label, pen.theme().text) + 6;
    const float height = icons_only ? 36 : control_height;
    pen.painter.fill({x, y, width, height}, pen.theme().sunken, 10);
    const auto count = static_cast<float>(control.options.size());
    const float each = (width - 6) / count;
    for (int i = 0; i < static_cast<int>(control.options.size()); ++i) {
        const float from = std::round(x + 3 + static_cast<float>(i) * each);
        const float to = std::round(x + 3 + static_cast<float>(i + 1) * each);
        segment(pen, control, i, {from, y + 3, to - from, height - 6}, icons_only);
    }
    pen.report(control.id, Part::control, {x, y, width, height});
    return y + height - pen.y;
}

}  // namespace gui
