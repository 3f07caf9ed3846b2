// The form pane: header, then the sections with their controls in rows of six columns.
#include <algorithm>
#include <cmath>

#include "gui/widgets.h"

namespace gui {
namespace {

constexpr float section_space = 34;
constexpr float one_column_below = 480;

float draw_control(Pen& pen, const form::Control& control, float x, float width) {
    switch (control.role) {
        case form::Role::cards:
            return cards(pen, control, x, width);
        case form::Role::segmented:
            return segmented(pen, control, x, width);
        case form::Role::button:
        case form::Role::link:
            return button(pen, control, x, width);
        case form::Role::finding:
            return finding(pen, control, x, width);
        default:
            return field(pen, control, x, width);
    }
}

void header(Pen& pen, const form::Section& section) {
    float right = pen.width;
    const float top = pen.y;
    for (const form::Control& control : section.controls) {
        constexpr float theme_width = 126;
        right = pen.width - theme_width - gap;
        segmented(pen, control, pen.left + pen.width - theme_width, theme_width, true);
    }
    pen.y = top +
            pen.paragraph("title", Part::heading, type::title, pen.left, top, right, pen.view.title, pen.theme().text) +
            8;
    pen.y += pen.paragraph("tagline", Part::note, type::note, pen.left, pen.y, std::min(pen.width, 560.0F),
                           pen.view.tagline, pen.theme().muted);
}

void controls(Pen& pen, const form::Section& section) {
    const float column = (pen.width + gap) / 6;
    int used = 0;
    float row_height = 0;
    const float start = pen.y;
    for (const form::Control& control : section.controls) {
        const int span = pen.width < one_column_below - 64 ? 6 : static_cast<int>(control.span);
        if (used + span > 6) {
            pen.y += row_height + gap;
            used = 0;
            row_height = 0;
        }
        const float x = std::round(column * static_cast<float>(used));
        const float width = std::round(column * static_cast<float>(used + span)) - gap - x;
        row_height = std::max(row_height, draw_control(pen, control, pen.left + x, width));
        used += span;
    }
    pen.y = std::max(start, pen.y + row_height);
}

void section_texts(Pen& pen, const form::Section& section) {
    if (!section.heading.empty())
        pen.y += pen.paragraph(section.id, Part::heading, type::heading, pen.left, pen.y, pen.width, section.heading,
                               pen.theme().text);
    if (!section.note.empty()) {
        // A note that stands for the whole section has an icon: nothing leaves the device; nothing to mend.
        const bool alone = section.heading.empty() || section.controls.empty();
        const char* const mark = section.heading.empty() ? "shield" : "check";
        if (alone) pen.painter.icon(mark, pen.left, pen.y, 20, pen.theme().note_mark);
        const float indent = alone ? 28 : 0;
        pen.y += 2 + pen.paragraph(section.id, Part::note, type::note, pen.left + indent, pen.y, pen.width - indent,
                                   section.note, pen.theme().muted);
    }
    if (!section.controls.empty() && (!section.heading.empty() || !section.note.empty())) pen.y += 14;
}

}  // namespace

void section(Pen& pen, const form::Section& section) {
    section_texts(pen, section);
    controls(pen, section);
}

float form_pane(Pen& pen, float width) {
    const float padding = width < one_column_below ? 16 : 32;
    pen.left = padding;
    pen.width = width - 2 * padding;
    pen.y = padding;
    for (const form::Section& one : pen.view.sections) {
        if (one.pane != form::Pane::form) continue;
        if (one.id == "header")
            header(pen, one);
        else
            section(pen, one);
        pen.y += section_space;
    }
    return pen.y - section_space + padding;
}

}  // namespace gui
