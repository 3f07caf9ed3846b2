// Which pane a draw list belongs to; the page draws each pane on a canvas of its own.
#pragma once

#include "form/view.h"
#include "imgui.h"

namespace gui {

/// The two windows, by the names that Dear ImGui gives their draw lists.
inline constexpr const char* form_window = "form";
inline constexpr const char* letter_window = "letter";

inline form::Pane pane_of(const ImDrawList& list) {
    return list._OwnerName && list._OwnerName[0] == 'l' ? form::Pane::letter : form::Pane::form;
}

}  // namespace gui
