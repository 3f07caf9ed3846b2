// The two fonts, measured as a browser measures them without kerning and hinting: one em is the CSS font size.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "gui/host_font.h"
#include "imgui.h"

namespace gui {

struct Type {
    float size = 16;  ///< CSS pixels
    float line = 24;  ///< line height, CSS pixels
    bool semibold = false;
};

class Fonts {
public:
    /// Copies both TrueType files into Dear ImGui's atlas. A later call adds characters to the same two fonts.
    void load(std::span<const std::byte> regular, std::span<const std::byte> semibold);

    /// Another font for both weights, that the host draws; `ascent` and `descent` in ems, above 0.
    void take_from_host(HostGlyphs glyphs, float ascent, float descent);

    /// Device pixels a CSS pixel: glyphs are rasterised for it. Dear ImGui itself tells only the font that is pushed.
    void density(float ratio) { regular_->CurrentRasterizerDensity = semibold_->CurrentRasterizerDensity = ratio; }

    ImFont* font(const Type& type) const { return type.semibold ? semibold_ : regular_; }

    float width(const Type& type, std::string_view text) const;

    /// Cuts the text into lines no wider than `width`, at spaces; a longer word breaks where it must.
    std::vector<std::string_view> wrap(const Type& type, std::string_view text, float width) const;

    /// How many bytes of the text fit into the width, never part of a code point.
    std::size_t fit(const Type& type, std::string_view text, float width) const;

    /// Whether every character has a glyph here; otherwise the browser must show the text with its own fonts.
    bool covers(const Type& type, std::string_view text) const;

    /// Where Dear ImGui must start the text so that its baseline is the one of CSS, in a line that starts at `top`.
    float text_top(const Type& type, float top) const;

private:
    // Inter's own metrics (hhea), in ems.
    float ascent_ = 0.96875F;
    float descent_ = 0.2412109F;
    ImFont* regular_ = nullptr;
    ImFont* semibold_ = nullptr;
};

}  // namespace gui
