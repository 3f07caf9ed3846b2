#include "gui/fonts.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "imgui_internal.h"

namespace gui {
namespace {

// Inter with its line box cut to one em (scripts/deps.d/fonts): Dear ImGui scales a font by its line box, CSS by its em,
// and so both mean the same. A browser rounds ascent and descent to whole pixels before it centres a line's text.
constexpr float ascent = 0.86363636F;
constexpr float descent = 0.13636364F;

ImFont* add(std::span<const std::byte> file) {
    void* copy = IM_ALLOC(file.size());
    std::memcpy(copy, file.data(), file.size());
    ImFontConfig config;
    config.PixelSnapH = false;
    return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(copy, static_cast<int>(file.size()), 0, &config);
}

/// Advances past one code point and gives it.
unsigned next(std::string_view& text) {
    unsigned code = 0;
    const int size = ImTextCharFromUtf8(&code, text.data(), text.data() + text.size());
    text.remove_prefix(static_cast<std::size_t>(std::max(size, 1)));
    return code;
}

bool invisible(unsigned code) { return code == ' ' || code == 0xA0 || code == '\n'; }

}  // namespace

void Fonts::load(std::span<const std::byte> regular, std::span<const std::byte> semibold) {
    regular_ = add(regular);
    semibold_ = add(semibold);
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

float Fonts::text_top(const Type& type, float top) {
    const float up = std::round(ascent * type.size);
    const float down = std::round(descent * type.size);
    const float baseline = top + std::floor((type.line - up - down) / 2) + up;
    return baseline - std::ceil(ascent * type.size);  // where Dear ImGui puts the baseline below its text's top
}

}  // namespace gui
