// The drawn text against the font file itself: tables cmap (format 4), head, hhea and hmtx of OpenType.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "gui/fonts.h"
#include "unit/gui/support_gui.h"

namespace {

class FontFile {
public:
    explicit FontFile(const std::string& path) : bytes_(support::file(path)) {
        for (std::size_t i = 0; i < u16(4); ++i) {
            const std::size_t record = 12 + 16 * i;
            const std::string tag = bytes_.substr(record, 4);
            const std::size_t offset = u32(record + 8);
            if (tag == "cmap") cmap_ = offset;
            if (tag == "head") units_ = u16(offset + 18);
            if (tag == "hhea") long_metrics_ = u16(offset + 34);
            if (tag == "hmtx") hmtx_ = offset;
        }
        for (std::size_t i = 0; i < u16(cmap_ + 2); ++i) {
            const std::size_t table = cmap_ + u32(cmap_ + 4 + 8 * i + 4);
            if (u16(table) == 4) segments_ = table;
        }
    }

    std::size_t glyph(unsigned code) const {
        const std::size_t twice = u16(segments_ + 6);
        for (std::size_t at = 0; at < twice; at += 2) {
            const std::size_t starts = segments_ + 16 + twice;
            if (code > u16(segments_ + 14 + at)) continue;
            if (code < u16(starts + at)) return 0;
            const std::size_t delta = u16(starts + twice + at);
            const std::size_t place = starts + 2 * twice + at;
            const std::size_t offset = u16(place);
            if (offset == 0) return (code + delta) % 65536;
            const std::size_t index = u16(place + offset + 2 * (code - u16(starts + at)));
            return index == 0 ? 0 : (index + delta) % 65536;
        }
        return 0;
    }

    /// The advance in ems.
    double advance(unsigned code) const {
        const std::size_t row = std::min(glyph(code), long_metrics_ - 1);
        return static_cast<double>(u16(hmtx_ + 4 * row)) / static_cast<double>(units_);
    }

private:
    std::size_t u8(std::size_t at) const { return static_cast<unsigned char>(bytes_.at(at)); }
    std::size_t u16(std::size_t at) const { return u8(at) << 8U | u8(at + 1); }
    std::size_t u32(std::size_t at) const { return u16(at) << 16U | u16(at + 2); }

    std::string bytes_;
    std::size_t cmap_ = 0;
    std::size_t hmtx_ = 0;
    std::size_t units_ = 0;
    std::size_t long_metrics_ = 0;
    std::size_t segments_ = 0;
};

const char* const samples[] = {"Data Analyst", "Wednesday, December 2, at 10:00 a.m.", "iIl1 mMwW fi ffi",
                               "(512) 555-0142"};

}  // namespace

TEST_CASE("a text is as wide as its advances in the font, at every size and density") {
    support::Screen screen;
    screen.draw();
    const char* const files[] = {".deps/fonts/regular.ttf", ".deps/fonts/semibold.ttf"};
    for (int i = 0; i < 2; ++i) {
        const FontFile file(files[i]);
        for (const char* const text : samples) {
            double ems = 0;
            for (const char* c = text; *c; ++c) ems += file.advance(static_cast<unsigned char>(*c));
            for (const float size : {13.0F, 14.0F, 15.0F, 16.0F, 18.0F, 26.0F})
                for (const float ratio : {1.0F, 1.25F, 2.0F, 3.0F}) {
                    ImFont* font = ImGui::GetIO().Fonts->Fonts[i];
                    font->CurrentRasterizerDensity = ratio;
                    const double width = font->CalcTextSizeA(size, FLT_MAX, 0, text).x;
                    CHECK_MESSAGE(std::abs(width - ems * size) < 0.5, text << " at " << size << " x " << ratio);
                }
        }
    }
}

TEST_CASE("a name that the font lacks is reported native wherever it is drawn, and only there") {
    support::Screen screen;
    screen.set("company", "李");
    for (const gui::Placement& one : screen.draw().placements) {
        const bool holds = one.part == gui::Part::line && support::contains(one.text, "李");
        if (one.part == gui::Part::line) CHECK_MESSAGE(one.native == holds, one.text);
        if (one.part == gui::Part::input) CHECK_MESSAGE(one.native == (one.id == "company"), one.id);
    }
    screen.set("company", "");
    for (const gui::Placement& one : screen.draw().placements) CHECK_FALSE_MESSAGE(one.native, one.id);
}
