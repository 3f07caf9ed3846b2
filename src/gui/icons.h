// Line icons on a grid of 24 by 24, drawn as strokes so that they are sharp at any size.
#pragma once

#include <string_view>

#include "imgui.h"

namespace gui {

/// Draws the icon with this name; an unknown name draws nothing.
void draw_icon(ImDrawList& list, std::string_view name, ImVec2 at, float size, ImU32 color);

/// Whether there is an icon with this name.
bool has_icon(std::string_view name);

}  // namespace gui
