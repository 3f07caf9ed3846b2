// The drawn form by keyboard alone, for where no native elements lie over it.
#pragma once

#include "gui/gui.h"

namespace gui {

/// Turns this frame's keys in Dear ImGui's input into events: Tab walks, arrows choose within a radio group, Space and
/// Enter press, characters and Backspace edit the focused text at its end.
void keys_to_events(const form::FormView& view, std::vector<form::Event>& events);

}  // namespace gui
