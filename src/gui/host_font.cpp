#include "gui/host_font.h"

#include <cmath>

#include "imgui_internal.h"

namespace gui {
namespace {

HostGlyphs host;  // NOLINT(*-global*): Dear ImGui gives a loader nothing of ours
float em_ascent;

/// What a letter in a Latin language has: the host would take the rest from other fonts, or has to shape it.
bool contains(ImFontAtlas*, ImFontConfig*, ImWchar code) {
    return code < 0x300 || (code >= 0x1E00 && code < 0x2200);
}

bool init(ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*) {
    baked->Ascent = std::ceil(em_ascent * baked->Size);
    baked->Descent = std::floor((em_ascent - 1) * baked->Size);
    return true;
}

bool load(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void*, ImWchar code, ImFontGlyph* out,
          float* advance) {
    const float density = source->RasterizerDensity * baked->RasterizerDensity;
    const HostGlyph& glyph = *host(code, source->FontNo, baked->Size * density);
    if (advance) {
        *advance = glyph.advance / density;
        return true;
    }
    out->Codepoint = code;
    out->AdvanceX = glyph.advance / density;
    if (glyph.width == 0) return true;
    const ImFontAtlasRectId id = ImFontAtlasPackAddRect(atlas, glyph.width, glyph.height);
    if (id == ImFontAtlasRectId_Invalid) return false;
    const float up = std::round(baked->Ascent);
    out->X0 = static_cast<float>(glyph.left) / density;
    out->Y0 = static_cast<float>(glyph.top) / density + up;
    out->X1 = out->X0 + static_cast<float>(glyph.width) / (2 * density);
    out->Y1 = out->Y0 + static_cast<float>(glyph.height) / density;
    out->Visible = true;
    out->PackId = id;
    const auto* const coverage = reinterpret_cast<const unsigned char*>(&glyph + 1);
    ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, source, out, ImFontAtlasPackGetRect(atlas, id), coverage,
                                       ImTextureFormat_Alpha8, glyph.width);
    return true;
}

}  // namespace

ImFont* add_host_font(HostGlyphs glyphs, bool semibold, float ascent) {
    host = glyphs;
    em_ascent = ascent;
    static ImFontLoader loader;
    loader.FontSrcContainsGlyph = contains;
    loader.FontBakedInit = init;
    loader.FontBakedLoadGlyph = load;
    ImFontConfig config;
    config.FontLoader = &loader;
    config.FontNo = semibold ? 1 : 0;
    config.PixelSnapH = false;
    return ImGui::GetIO().Fonts->AddFont(&config);
}

}  // namespace gui
