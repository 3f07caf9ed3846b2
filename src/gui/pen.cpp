#include "gui/pen.h"

#include <algorithm>

namespace gui {
namespace {

constexpr float ease_seconds = 0.12F;

}  // namespace

Touch Pen::touch(const std::string& id, const Rect& rect) {
    Touch touch;
    if (rect.w <= 0 || rect.h <= 0) return touch;
    ImGui::SetCursorScreenPos(painter.screen(rect.x, rect.y));
    touch.pressed = ImGui::InvisibleButton(id.c_str(), {rect.w, rect.h});
    touch.hovered = ImGui::IsItemHovered();
    touch.held = ImGui::IsItemActive();
    float& glow = *ImGui::GetStateStorage()->GetFloatRef(ImGui::GetItemID(), 0);
    const float goal = touch.hovered ? 1.0F : 0.0F;
    const float step = animate_ ? seconds_ / ease_seconds : 1.0F;
    glow = goal > glow ? std::min(goal, glow + step) : std::max(goal, glow - step);
    if (glow != goal) frame_.animating = true;
    touch.glow = glow;
    return touch;
}

void Pen::report(const std::string& id, Part part, const Rect& rect, int index) {
    Placement placement;
    placement.id = id;
    placement.part = part;
    placement.index = index;
    placement.pane = pane_;
    placement.rect = rect;
    frame_.placements.push_back(std::move(placement));
}

bool Pen::report_text(const std::string& id, Part part, const Rect& rect, const Type& type, std::string_view words,
                      int index, int block) {
    report(id, part, rect, index);
    Placement& placement = frame_.placements.back();
    placement.block = block;
    placement.font_size = type.size;
    placement.semibold = type.semibold;
    placement.native = !fonts().covers(type, words);
    if (part == Part::line) placement.text = words;
    return !placement.native;
}

void Pen::send(form::Event::Kind kind, const std::string& id, const std::string& value) {
    frame_.events.push_back({kind, id, value});
}

float Pen::paragraph(const std::string& id, Part part, const Type& type, float x, float top, float limit,
                     std::string_view words, Color color, int index) {
    const std::vector<std::string_view> all = fonts().wrap(type, words, limit);
    const float height = static_cast<float>(all.size()) * type.line;
    if (!report_text(id, part, {x, top, limit, height}, type, words, index)) return height;
    for (std::size_t i = 0; i < all.size(); ++i)
        painter.text(type, x, top + static_cast<float>(i) * type.line, all[i], color);
    return height;
}

float Pen::lines(const std::string& id, int block, const Type& type, float x, float top, float limit,
                 std::string_view words, Color color) {
    float at = top;
    int index = 0;
    for (const std::string_view line : fonts().wrap(type, words, limit)) {
        if (report_text(id, Part::line, {x, at, limit, type.line}, type, line, index++, block))
            painter.text(type, x, at, line, color);
        at += type.line;
    }
    return at - top;
}

}  // namespace gui
