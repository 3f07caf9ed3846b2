#include "gui/fonts.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

#include "imgui_internal.h"

namespace gui {
namespace {

/// The ascent that is left when the line box is cut to one em around the same middle.
constexpr float em_ascent(float ascent, float descent) {
    return (1 + ascent - descent) / 2;
}

unsigned read16(const unsigned char* at) {
    return at[0] * 256U + at[1];
}
void write16(unsigned char* at, int value) {
    at[0] = static_cast<unsigned char>(static_cast<unsigned>(value) >> 8U & 255U);
    at[1] = static_cast<unsigned char>(static_cast<unsigned>(value) & 255U);
}

/// Where a table of a TrueType file starts (OpenType, "Organization of an OpenType Font"), or null.
unsigned char* table(unsigned char* font, std::size_t size, std::string_view tag) {
    for (std::size_t i = 0; size > 12 && i < read16(font + 4) && 28 + i * 16 <= size; ++i) {
        unsigned char* const entry = font + 12 + i * 16;
        const std::size_t offset = (std::size_t{read16(entry + 8)} << 16U) + read16(entry + 10);
        if (std::memcmp(entry, tag.data(), 4) == 0 && offset + 36 <= size) return font + offset;
    }
    return nullptr;
}

/// Dear ImGui scales a font by its line box, CSS by its em. With a line box of one em, one size means the same to both.
void cut_line_box(unsigned char* font, std::size_t size, float ascent) {
    unsigned char* const head = table(font, size, "head");
    unsigned char* const hhea = table(font, size, "hhea");
    if (!head || !hhea) return;
    const auto em = static_cast<float>(read16(head + 18));
    const int up = static_cast<int>(std::lround(em * ascent));
    write16(hhea + 4, up);
    write16(hhea + 6, up - static_cast<int>(em));
}

/// A new font, or more characters for the font `into`.
ImFont* add(std::span<const std::byte> file, float ascent, ImFont* into) {
    void* copy = IM_ALLOC(file.size());
    std::memcpy(copy, file.data(), file.size());
    cut_line_box(static_cast<unsigned char*>(copy), file.size(), ascent);
    ImFontConfig config;
    config.PixelSnapH = false;
    config.MergeMode = into != nullptr;
    config.DstFont = into;
    ImFontAtlas* const atlas = ImGui::GetIO().Fonts;
    const auto add = [&] { return atlas->AddFontFromMemoryTTF(copy, static_cast<int>(file.size()), 0, &config); };
    if (!into) return add();
    // Dear ImGui 1.92 merges soundly only into the font that stands last, whatever DstFont says.
    ImFont*& place = *atlas->Fonts.find(into);
    std::swap(place, atlas->Fonts.back());
    add();
    std::swap(place, atlas->Fonts.back());
    ImFontAtlasFontDiscardBakes(atlas, into, 0);  // they remember which characters were missing
    return into;
}

/// Advances past one code point and gives it.
unsigned next(std::string_view& text) {
    unsigned code = 0;
    const int size = ImTextCharFromUtf8(&code, text.data(), text.data() + text.size());
    text.remove_prefix(static_cast<std::size_t>(std::max(size, 1)));
    return code;
}

bool invisible(unsigned code) {
    return code == ' ' || code == 0xA0 || code == '\n';
}

}  // namespace

void Fonts::load(std::span<const std::byte> regular, std::span<const std::byte> semibold) {
    const float ascent = em_ascent(ascent_, descent_);
    regular_ = add(regular, ascent, regular_);
    semibold_ = add(semibold, ascent, semibold_);
}

void Fonts::take_from_host(HostGlyphs glyphs, float ascent, float descent) {
    ascent_ = ascent;
    descent_ = descent;
    regular_ = add_host_font(glyphs, false, em_ascent(ascent, descent));
    semibold_ = add_host_font(glyphs, true, em_ascent(ascent, descent));
}

float Fonts::width(const Type& type, std::string_view text) const {
    return font(type)->CalcTextSizeA(type.size, FLT_MAX, 0, text.data(), text.data() + text.size()).x;
}

std::size_t Fonts::fit(const Type& type, std::string_view text, float width) const {
    ImFontBaked* baked = font(type)->GetFontBaked(type.size);
    float used = 0;
    std::string_view left = text;
    while (!left.empty()) {
        const std::size_t at = text.size() - left.size();
        used += baked->GetCharAdvance(static_cast<ImWchar>(next(left)));
        if (used > width + 0.01F) return at;
    }
    return text.size();
}

std::vector<std::string_view> Fonts::wrap(const Type& type, std::string_view text, float width) const {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        std::size_t end = fit(type, text, width);
        if (end < text.size()) {
            const std::size_t space = text.substr(0, end + 1).rfind(' ');
            if (space != std::string_view::npos && space > 0) end = space;
        }
        if (end == 0) {  // not even one character fits: take it all the same
            std::string_view rest = text;
            next(rest);
            end = text.size() - rest.size();
        }
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
        while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    }
    return lines;
}

bool Fonts::covers(const Type& type, std::string_view text) const {
    while (!text.empty()) {
        const unsigned code = next(text);
        if (code > 0xFFFF || (!invisible(code) && !font(type)->IsGlyphInFont(static_cast<ImWchar>(code)))) return false;
    }
    return true;
}

/// A browser rounds ascent and descent to whole pixels before it centres a line's text.
float Fonts::text_top(const Type& type, float top) const {
    const float up = std::round(ascent_ * type.size);
    const float down = std::round(descent_ * type.size);
    const float baseline = top + std::floor((type.line - up - down) / 2) + up;
    return baseline - std::ceil(em_ascent(ascent_, descent_) *
                                type.size);  // where Dear ImGui puts the baseline below its text's top
}

}  // namespace gui
