// One function a widget. Each draws at the given place, reports its parts, sends its events and gives its height.
#pragma once

#include <string>

#include "gui/pen.h"

namespace gui {

inline constexpr float control_height = 44;
inline constexpr float gap = 16;

/// Label, frame with value, help and error: text, select, date, time.
float field(Pen& pen, const form::Control& control, float x, float width);

/// What the linter found, with the press that mends it.
float finding(Pen& pen, const form::Control& control, float x, float width);

/// Heading, note and controls of a section, from the pen's `left` and `y`; moves the pen below them.
void section(Pen& pen, const form::Section& section);

/// A radio group as a grid of cards.
float cards(Pen& pen, const form::Control& control, float x, float width);

/// A radio group as one row of segments, with its label above unless hidden. `icons_only` leaves out the words.
float segmented(Pen& pen, const form::Control& control, float x, float width, bool icons_only = false);

/// The width that a button's content wants.
float button_width(const Pen& pen, const form::Control& control);
float button(Pen& pen, const form::Control& control, float x, float width);

/// The advice, and the letter with its toolbar.
float advice(Pen& pen, const form::Control& control, float x, float width);
float sheet(Pen& pen, const form::Section& section, float x, float width);

/// The letter's text in numbered blocks, its sentences to be touched; gives its height.
float letter_text(Pen& pen, const std::string& id, float x, float top, float width);

/// The two panes from top to bottom; give their heights.
float form_pane(Pen& pen, float width);
float letter_pane(Pen& pen, float width);

}  // namespace gui
