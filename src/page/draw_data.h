// Dear ImGui's draw data as one flat array that the page's WebGL2 renderer reads straight from memory.
#pragma once

#include <cstdint>
#include <vector>

namespace page {

/// Layout, in 32-bit words:
///   number of textures, then for each: id, width, height, address of 8-bit alpha pixels, revision;
///   number of draw lists, then for each: pane, address and byte length of the vertices (x, y, u, v as float32, RGBA
///   as bytes), address of the 16-bit indices, number of indices, number of commands, then for each command: clip
///   rectangle x0, y0, x1, y1 (float32, pane's display space), texture id, first index, number of indices.
/// The addresses are good until the next frame.
class DrawData {
public:
    /// Takes over textures that Dear ImGui wants made, changed or dropped, and flattens the current draw data.
    const std::vector<std::uint32_t>& flatten();

private:
    std::uint32_t revision_ = 0;
    std::vector<std::uint32_t> words_;
};

}  // namespace page
