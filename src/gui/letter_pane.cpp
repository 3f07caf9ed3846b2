// The letter pane: the advice as a calm note, and the letter as a sheet of paper under its toolbar.
#include <algorithm>

#include "gui/widgets.h"

namespace gui {
namespace {

constexpr float button_gap = 10;
constexpr float narrow_toolbar = 420;  ///< below it the buttons fill their row

std::string_view icon_of(letter::AdviceKind kind) {
    switch (kind) {
        case letter::AdviceKind::now:
            return "arrow";
        case letter::AdviceKind::better:
            return "better";
        case letter::AdviceKind::avoid:
            return "avoid";
        default:
            return "know";
    }
}

/// Lays the advice out; the first pass (draw = false) only measures.
float advice_lines(Pen& pen, const std::string& id, float x, float top, float width, bool draw) {
    const Theme& theme = pen.theme();
    const letter::Advice& advice = pen.view.advice;
    const auto height = [&](const Type& type, const std::string& words, float limit) {
        return static_cast<float>(pen.fonts().wrap(type, words, limit).size()) * type.line;
    };
    float y = top;
    if (draw) pen.lines(id, 0, type::verdict, x, y, width, advice.verdict, theme.text);
    y += height(type::verdict, advice.verdict, width);
    int block = 1;
    for (const letter::AdvicePoint& point : advice.points) {
        y += 8;
        if (draw) {
            pen.painter.icon(icon_of(point.kind), x, y + 2, 17, theme.note_mark);
            pen.lines(id, block, type::advice, x + 26, y, width - 26, point.text, theme.text);
        }
        y += height(type::advice, point.text, width - 26);
        ++block;
    }
    return y - top;
}

/// The buttons from here on that fit into one row of this width; `wanted` is what they need.
std::size_t row_of(Pen& pen, const std::vector<const form::Control*>& buttons, std::size_t from, float width,
                   float& wanted) {
    std::size_t count = 0;
    wanted = 0;
    for (; from + count < buttons.size(); ++count) {
        const float one = button_width(pen, *buttons[from + count]) + (count > 0 ? button_gap : 0);
        if (count > 0 && wanted + one > width) break;
        wanted += one;
    }
    return count;
}

/// Draws the buttons in as many rows as they need and moves the pen below them. A narrow pane's rows are filled.
void button_rows(Pen& pen, const std::vector<const form::Control*>& buttons, float x, float width, bool right) {
    for (std::size_t from = 0; from < buttons.size();) {
        float wanted = 0;
        const std::size_t count = row_of(pen, buttons, from, width, wanted);
        const bool stretch = width < narrow_toolbar;
        const float extra = stretch ? std::max(0.0F, (width - wanted) / static_cast<float>(count)) : 0;
        float at = right && !stretch ? x + width - wanted : x;
        for (std::size_t i = from; i < from + count; ++i) {
            const float each = std::min(button_width(pen, *buttons[i]) + extra, width);
            button(pen, *buttons[i], at, each);
            at += each + button_gap;
        }
        from += count;
        pen.y += control_height + (from < buttons.size() ? button_gap : 0);
    }
}

/// Channel on the left, actions on the right; under each other where the sheet is narrow. Gives the height.
float toolbar(Pen& pen, const form::Section& section, float x, float width) {
    constexpr float segment_width = 128;
    const float top = pen.y;
    std::vector<const form::Control*> buttons;
    const form::Control* channel = nullptr;
    for (const form::Control& control : section.controls) {
        if (control.role == form::Role::segmented) channel = &control;
        if (control.role == form::Role::button || control.role == form::Role::link) buttons.push_back(&control);
    }
    float wanted = 0;
    const float channel_width = channel ? segment_width * static_cast<float>(channel->options.size()) : 0;
    const float left = width - channel_width - gap;
    const bool one_row = channel && row_of(pen, buttons, 0, left, wanted) == buttons.size() && wanted <= left;
    if (channel) {
        const float height = segmented(pen, *channel, x, one_row ? channel_width : width);
        if (!one_row) pen.y += height + 12;
    }
    button_rows(pen, buttons, one_row ? x + channel_width + gap : x, one_row ? left : width, one_row);
    const float height = pen.y - top;
    pen.y = top;
    return height;
}

}  // namespace

float advice(Pen& pen, const form::Control& control, float x, float width) {
    constexpr float padding = 18;
    if (pen.view.advice.verdict.empty()) return 0;
    const float inner = width - 2 * padding - 34;
    const float height = advice_lines(pen, control.id, 0, 0, inner, false) + 2 * padding;
    const Rect rect = {x, pen.y, width, height};
    pen.painter.fill(rect, pen.theme().note, 14);
    pen.painter.stroke(rect, pen.theme().note_line, 14);
    pen.painter.icon("info", x + padding, pen.y + padding, 22, pen.theme().note_mark);
    advice_lines(pen, control.id, x + padding + 34, pen.y + padding, inner, true);
    pen.report(control.id, Part::control, rect);
    return height;
}

float sheet(Pen& pen, const form::Section& section, float x, float width) {
    const float padding = width < 480 ? 18 : 32;
    const float top = pen.y;
    const float bar = toolbar(pen, section, x, width);
    const form::Control* letter = nullptr;
    for (const form::Control& control : section.controls)
        if (control.role == form::Role::letter) letter = &control;
    if (!letter) return bar;
    // The paper lies under the text but is as high as the text: draw it on a lower channel, afterwards.
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.ChannelsSplit(2);
    list.ChannelsSetCurrent(1);
    const float paper_top = top + bar + 14;
    const float height =
        letter_text(pen, letter->id, x + padding, paper_top + padding, width - 2 * padding) + 2 * padding;
    list.ChannelsSetCurrent(0);
    const Rect paper = {x, paper_top, width, height};
    pen.painter.shadow(paper, 14);
    pen.painter.fill(paper, pen.theme().paper, 14);
    pen.painter.stroke(paper, pen.theme().line, 14);
    list.ChannelsMerge();
    pen.report(letter->id, Part::control, paper);
    return bar + 14 + height;
}

float letter_pane(Pen& pen, float width) {
    const float padding = width < 480 ? 16 : 28;
    const float x = padding;
    const float inner = width - 2 * padding;
    pen.left = x;
    pen.width = inner;
    pen.y = padding;
    for (const form::Section& one : pen.view.sections) {
        if (one.pane != form::Pane::letter) continue;
        if (one.id == "advice" || one.id == "output") {
            const bool note = one.id == "advice";
            const float height = note ? advice(pen, one.controls.front(), x, inner) : sheet(pen, one, x, inner);
            pen.y += height + (height > 0 ? 20 : 0);
        } else {
            pen.y += 8;
            section(pen, one);
            pen.y += 20;
        }
    }
    return pen.y + padding;
}

}  // namespace gui
