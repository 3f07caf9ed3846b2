#include <cmath>

#include "gui/widgets.h"

namespace gui {
namespace {

constexpr float icon_size = 18;
constexpr float space = 8;
constexpr float padding = 16;

}  // namespace

float button_width(const Pen& pen, const form::Control& control) {
    const float icon = control.icon.empty() ? 0 : icon_size + space;
    return std::ceil(pen.fonts().width(type::button, control.label) + icon + 2 * padding);
}

float button(Pen& pen, const form::Control& control, float x, float width) {
    const Theme& theme = pen.theme();
    const Rect rect = {x, pen.y, width, control_height};
    const Touch touch = pen.touch(control.id, rect);
    const bool pressed = touch.pressed && !control.disabled;
    if (pressed) pen.send(form::Event::Kind::press, control.id);
    const Color rest = control.primary ? theme.accent : theme.surface;
    const Color over = control.primary ? theme.accent_hover : theme.sunken;
    pen.painter.fill(rect, mix(rest, over, control.disabled ? 0.0F : touch.held ? 1.0F : touch.glow), 10);
    if (!control.primary) pen.painter.stroke(rect, theme.control_line, 10);
    const Color color = control.primary ? theme.on_accent : control.disabled ? theme.faint : theme.text;
    const float content = button_width(pen, control) - 2 * padding;
    float at = x + std::floor((width - content) / 2);
    if (!control.icon.empty()) {
        pen.painter.icon(control.icon, at, pen.y + (control_height - icon_size) / 2, icon_size, color);
        at += icon_size + space;
    }
    pen.painter.text(type::button, at, pen.y + (control_height - type::button.line) / 2, control.label, color);
    pen.report(control.id, Part::control, rect);
    return control_height;
}

}  // namespace gui
