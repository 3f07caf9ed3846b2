#include <algorithm>
#include <cmath>

#include "gui/widgets.h"

namespace gui {
namespace {

constexpr float padding = 12;
constexpr float icon_size = 18;
constexpr float mend_height = 32;

/// The press that mends it: a quiet button under the words.
float mend(Pen& pen, const form::Control& control, float x, float y, float most) {
    const Theme& theme = pen.theme();
    const float wanted = std::ceil(pen.fonts().width(type::segment, control.value)) + 2 * padding;
    const Rect rect = {x, y, std::min(wanted, most), mend_height};
    const Touch touch = pen.touch(control.id, rect);
    if (touch.pressed) pen.send(form::Event::Kind::press, control.id);
    pen.painter.fill(rect, mix(theme.surface, theme.sunken, touch.held ? 1.0F : touch.glow), 8);
    pen.painter.stroke(rect, theme.control_line, 8);
    pen.painter.text(type::segment, x + padding, y + (mend_height - type::segment.line) / 2, control.value, theme.text,
                     rect.w - 2 * padding);
    pen.report(control.id, Part::input, rect);
    return mend_height;
}

}  // namespace

float finding(Pen& pen, const form::Control& control, float x, float width) {
    const Theme& theme = pen.theme();
    const float left = x + padding + icon_size + 8;
    const float inner = x + width - padding - left;
    const auto lines = static_cast<float>(pen.fonts().wrap(type::advice, control.label, inner).size());
    const bool mendable = !control.value.empty();
    const float height = 2 * padding + lines * type::advice.line + (mendable ? 10 + mend_height : 0);
    const Rect rect = {x, pen.y, width, height};
    pen.painter.fill(rect, theme.surface, 10);
    pen.painter.stroke(rect, theme.line, 10);
    pen.painter.icon("info", x + padding, pen.y + padding + 1, icon_size, theme.note_mark);
    float y = pen.y + padding;
    y += pen.paragraph(control.id, Part::label, type::advice, left, y, inner, control.label, theme.text);
    if (mendable) mend(pen, control, left, y + 10, inner);
    pen.report(control.id, Part::control, rect);
    return height;
}

}  // namespace gui
