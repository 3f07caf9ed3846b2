// A font that the host (the browser) has and we do not: it measures and draws each glyph, and Dear ImGui keeps it.
#pragma once

#include <cstdint>

#include "imgui.h"

namespace gui {

/// A glyph in device pixels, seen from the pen's place on the baseline; down is positive. The bitmap, one byte of
/// coverage a pixel, follows; across it has twice as many pixels, so that a glyph between two pixels stays sharp.
struct HostGlyph {
    float advance = 0;
    std::int32_t left = 0, top = 0, width = 0, height = 0;  ///< without a bitmap, as a space, width is 0
};

/// The glyph, good until the next call; `size` is the em in device pixels.
using HostGlyphs = const HostGlyph* (*)(std::uint32_t code, std::uint32_t semibold, float size);

/// Makes a font of the host's in the atlas. `ascent` is that of a line box cut to one em (fonts.cpp), in ems.
ImFont* add_host_font(HostGlyphs glyphs, bool semibold, float ascent);

}  // namespace gui
