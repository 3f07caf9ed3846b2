// The FormView and the placements as JSON, for the page's mirror.
#pragma once

#include <string>
#include <vector>

#include "form/view.h"
#include "gui/gui.h"

namespace page {

/// The whole view; empty texts are left out. `updated` is the sentence that says the letter has changed.
std::string view_json(const form::FormView& view, const std::string& updated, const std::vector<std::string>& wanted);

/// An array of placements: [id, part, index, block, pane, x, y, w, h, font size, flags (1 semibold, 2 native), text?].
std::string placements_json(const std::vector<gui::Placement>& placements);

}  // namespace page
