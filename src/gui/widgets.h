// One function a widget. Each draws at the given place, reports its parts, sends its events and gives its height.
#pragma once

#include "gui/pen.h"

namespace gui {

inline constexpr float control_height = 44;
inline constexpr float gap = 16;

/// Label, frame with value, help and error: text, select, date, time.
float field(Pen& pen, const form::Control& control, float x, float width);

/// A radio group as a grid of cards.
float cards(Pen& pen, const form::Control& control, float x, float width);

/// A radio group as one row of segments, with its label above unless hidden. `icons_only` leaves out the words.
float segmented(Pen& pen, const form::Control& control, float x, float width, bool icons_only = false);

/// The width that a button's content wants.
float button_width(const Pen& pen, const form::Control& control);
float button(Pen& pen, const form::Control& control, float x, float width);

/// The advice, the letter with its toolbar: the letter pane.
float advice(Pen& pen, const form::Control& control, float x, float width);
float sheet(Pen& pen, const form::Section& section, float x, float width);

/// The two panes from top to bottom; give their heights.
float form_pane(Pen& pen, float width);
float letter_pane(Pen& pen, float width);

}  // namespace gui
