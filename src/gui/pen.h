// What the widgets share while a pane is drawn: where they are, what they may ask, where they report.
#pragma once

#include <string>
#include <string_view>

#include "gui/painter.h"

namespace gui {

/// The type scale. Sizes are CSS pixels; 16 for what is typed, so that phones do not zoom into a field.
namespace type {
inline constexpr Type title = {26, 34, true};
inline constexpr Type heading = {18, 26, true};
inline constexpr Type body = {16, 26, false};
inline constexpr Type field = {16, 24, false};
inline constexpr Type card = {15, 20, true};
inline constexpr Type button = {15, 20, true};
inline constexpr Type label = {14, 20, true};
inline constexpr Type segment = {14, 20, true};
inline constexpr Type advice = {14, 21, false};
inline constexpr Type note = {14, 20, false};
inline constexpr Type small = {13, 18, false};
inline constexpr Type verdict = {15, 22, true};
inline constexpr Type subject = {16, 24, true};
}  // namespace type

struct Touch {
    bool hovered = false;
    bool held = false;
    bool pressed = false;
    float glow = 0;  ///< 0 to 1, eased: how much of the hover state to show
};

class Pen {
public:
    Pen(Painter& painter, const form::FormView& view, Frame& frame, form::Pane pane, float seconds, bool animate)
        : painter(painter), view(view), frame_(frame), pane_(pane), seconds_(seconds), animate_(animate) {}

    Painter& painter;
    const form::FormView& view;
    float y = 0;      ///< where the next thing goes
    float left = 0;   ///< content's left edge
    float width = 0;  ///< content's width

    const Theme& theme() const { return painter.theme(); }
    const Fonts& fonts() const { return painter.fonts(); }

    /// Lets the pointer touch the rectangle. `id` is unique in the pane.
    Touch touch(const std::string& id, const Rect& rect);

    void report(const std::string& id, Part part, const Rect& rect, int index = 0);
    /// The same for a text: `native` if the fonts here lack a glyph of it. Gives whether to draw it.
    bool report_text(const std::string& id, Part part, const Rect& rect, const Type& type, std::string_view words,
                     int index = 0, int block = 0);
    void send(form::Event::Kind kind, const std::string& id, const std::string& value = {});

    /// A wrapped text at (x, y), reported as one part; gives its height.
    float paragraph(const std::string& id, Part part, const Type& type, float x, float top, float limit,
                    std::string_view words, Color color, int index = 0);
    /// The same, reported line by line as `block`.
    float lines(const std::string& id, int block, const Type& type, float x, float top, float limit,
                std::string_view words, Color color);

private:
    Frame& frame_;
    form::Pane pane_;
    float seconds_;
    bool animate_;
};

}  // namespace gui
