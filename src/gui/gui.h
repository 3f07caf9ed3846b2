// Draws a FormView with Dear ImGui and reports where every part of it stands and what the pointer did to it.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "form/event.h"
#include "form/view.h"
#include "gui/host_font.h"

namespace gui {

/// CSS pixels, relative to the top left corner of the part's pane (not of the visible tile).
struct Rect {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;
    bool operator==(const Rect&) const = default;
};

/// The part of a control that a placement speaks of. The mirror lays its native element exactly there.
enum class Part { control, label, help, error, option, heading, note, line, input };

/// `control` is the whole clickable frame; `input` the text inside it (the native editor's content box);
/// `line` one drawn line of a longer text, whose words are in `text`.
struct Placement {
    std::string id;  ///< control or section id; title and tagline have the ids "title" and "tagline"
    Part part = Part::control;
    int index = 0;  ///< option number, or line number
    int block = 0;  ///< of a line: paragraph number in the letter, point number in the advice
    form::Pane pane = form::Pane::form;
    Rect rect;
    float font_size = 0;  ///< CSS pixels; 0 when the part has no text
    bool semibold = false;
    bool native = false;  ///< the canvas font lacks a glyph for this text: the mirror must show it itself
    std::string text;     ///< of a line
    bool operator==(const Placement&) const = default;
};

/// Where and how large to draw. The pane's tile is the part of it that its canvas covers now.
struct PaneGeometry {
    float width = 0;     ///< CSS pixels
    float tile_top = 0;  ///< first drawn pixel row of the pane
    float tile_height = 0;
};

struct Geometry {
    PaneGeometry form;
    PaneGeometry letter;
    float device_pixel_ratio = 1;
};

struct Frame {
    std::vector<Placement> placements;
    std::vector<form::Event> events;  ///< by pointer or key on the drawn controls, in order
    float form_height = 0;            ///< of the whole pane, CSS pixels
    float letter_height = 0;
    bool animating = false;  ///< another frame is wanted at once
};

/// The letter pane stands this far to the right of the form pane in ImGui's display space.
inline constexpr float letter_origin = 4096.0F;

struct Look;

/// Owns the Dear ImGui context. One at a time.
class Gui {
public:
    Gui();
    ~Gui();
    Gui(const Gui&) = delete;
    Gui& operator=(const Gui&) = delete;

    /// Hands over the fonts (TrueType, kept by copy). Must be called before the first frame; a
    /// later call, between frames, adds characters.
    void fonts(std::span<const std::byte> regular, std::span<const std::byte> semibold);

    /// Instead of them fonts that the host draws; see host_font.h.
    void host_fonts(HostGlyphs glyphs, float ascent, float descent);

    /// Builds one frame; Dear ImGui's draw data is then ready for a renderer. `seconds` since the last frame.
    const Frame& draw(const form::FormView& view, const Geometry& geometry, float seconds);

    /// Pointer position in pane coordinates and whether its button is down; `inside` is false when it left.
    void pointer(form::Pane pane, float x, float y, bool down, bool inside);

    /// `animate` is false when the person prefers reduced motion.
    void motion(bool animate);

    /// Colours and corners; another look is drawn from the next frame on.
    Look& look();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace gui
