#include <algorithm>
#include <cmath>

#include "gui/widgets.h"

namespace gui {
namespace {

constexpr float radius = 10;
constexpr float padding = 14;
constexpr float line_padding = 10;  ///< above and below several lines
constexpr float icon_size = 20;

std::string_view trailing_icon(form::Role role) {
    switch (role) {
        case form::Role::select:
            return "chevron-down";
        case form::Role::date:
            return "calendar";
        case form::Role::time:
            return "clock";
        default:
            return {};
    }
}

/// What the field shows while it is not being edited.
std::string_view shown(const form::Control& control) {
    if (control.role != form::Role::select) return control.display.empty() ? control.value : control.display;
    for (const form::Option& option : control.options)
        if (option.value == control.value) return option.label;
    return control.value;
}

void frame(Pen& pen, const form::Control& control, const Rect& rect, bool focused) {
    const Theme& theme = pen.theme();
    const Touch touch = pen.touch(control.id, rect);
    if (touch.pressed) pen.send(form::Event::Kind::focus, control.id);
    pen.painter.fill(rect, theme.surface, radius);
    const bool wrong = !control.error.empty();
    const Color idle = mix(theme.control_line, theme.muted, touch.glow);
    const Color line = wrong ? theme.error : focused ? theme.focus : idle;
    pen.painter.stroke(rect, line, radius, focused || wrong ? 2 : 1);
    pen.report(control.id, Part::control, rect);
}

/// Several lines: all of the text is seen, and its frame grows with it.
std::vector<std::string_view> wrapped(const Pen& pen, const form::Control& control, float width) {
    return pen.fonts().wrap(type::field, control.value, width - 2 * padding);
}

float frame_height(const Pen& pen, const form::Control& control, float width) {
    if (control.role != form::Role::multiline) return control_height;
    constexpr std::size_t least = 2;
    const std::size_t lines = std::max(least, wrapped(pen, control, width).size());
    return static_cast<float>(lines) * type::field.line + 2 * line_padding;
}

void lines_content(Pen& pen, const form::Control& control, const Rect& rect, bool focused) {
    const Rect box = {rect.x + padding, rect.y + line_padding, rect.w - 2 * padding, rect.h - 2 * line_padding};
    const bool empty = control.value.empty();
    const std::string& words = empty ? control.placeholder : control.value;
    if (!pen.report_text(control.id, Part::input, box, type::field, words) || focused) return;
    const Color color = empty ? pen.theme().faint : pen.theme().text;
    float y = box.y;
    for (const std::string_view line : pen.fonts().wrap(type::field, words, box.w)) {
        pen.painter.text(type::field, box.x, y, line, color);
        y += type::field.line;
    }
}

void content(Pen& pen, const form::Control& control, const Rect& rect, bool focused) {
    const Theme& theme = pen.theme();
    const std::string_view icon = trailing_icon(control.role);
    const float right = icon.empty() ? padding : padding + icon_size + 6;
    const Rect box = {rect.x + padding, rect.y + (rect.h - type::field.line) / 2, rect.w - padding - right,
                      type::field.line};
    const bool empty = shown(control).empty();
    const std::string_view words = empty ? std::string_view(control.placeholder) : shown(control);
    const bool drawable = pen.report_text(control.id, Part::input, box, type::field, words);
    const bool native_editor = focused && control.role != form::Role::select;
    if (drawable && !native_editor)
        pen.painter.text(type::field, box.x, box.y, words, empty ? theme.faint : theme.text, box.w);
    if (!icon.empty())
        pen.painter.icon(icon, rect.x + rect.w - padding - icon_size, rect.y + (rect.h - icon_size) / 2, icon_size,
                         theme.muted);
}

}  // namespace

float field(Pen& pen, const form::Control& control, float x, float width) {
    const Theme& theme = pen.theme();
    float y = pen.y;
    y += pen.paragraph(control.id, Part::label, type::label, x, y, width, control.label, theme.text) + 6;
    const Rect rect = {x, y, width, frame_height(pen, control, width)};
    const bool focused = pen.view.focus == control.id;
    frame(pen, control, rect, focused);
    if (control.role == form::Role::multiline)
        lines_content(pen, control, rect, focused);
    else
        content(pen, control, rect, focused);
    y += rect.h;
    if (!control.error.empty()) {
        pen.painter.icon("alert", x, y + 7, 16, theme.error);
        y += 6 +
             pen.paragraph(control.id, Part::error, type::small, x + 22, y + 6, width - 22, control.error, theme.error);
    }
    if (!control.help.empty())
        y += 6 + pen.paragraph(control.id, Part::help, type::small, x, y + 6, width, control.help, theme.muted);
    return y - pen.y;
}

}  // namespace gui
