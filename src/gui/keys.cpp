#include "gui/keys.h"

#include <algorithm>

#include "imgui.h"

namespace gui {
namespace {

using Kind = form::Event::Kind;

std::string bare(const std::string& focus) {
    return focus.substr(0, focus.find(':'));
}

void walk(const form::FormView& view, int step, std::vector<form::Event>& events) {
    const std::vector<std::string> order = form::focus_order(view);
    if (order.empty()) return;
    const auto here =
        std::find_if(order.begin(), order.end(), [&](const std::string& one) { return bare(one) == bare(view.focus); });
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    std::ptrdiff_t next = here == order.end() ? (step > 0 ? 0 : count - 1) : here - order.begin() + step;
    next = (next + count) % count;
    if (!view.focus.empty()) events.push_back({Kind::blur, view.focus, {}});
    events.push_back({Kind::focus, order[static_cast<std::size_t>(next)], {}});
}

void choose(const form::Control& control, int step, std::vector<form::Event>& events) {
    const auto count = static_cast<int>(control.options.size());
    for (int i = 0; i < count; ++i) {
        if (control.options[static_cast<std::size_t>(i)].value != control.value) continue;
        const std::string& value = control.options[static_cast<std::size_t>((i + step + count) % count)].value;
        events.push_back({Kind::set, control.id, value});
        events.push_back({Kind::focus, control.id + ":" + value, {}});
        return;
    }
}

void append_utf8(std::string& text, unsigned code) {
    const auto put = [&](unsigned byte) { text += static_cast<char>(byte); };
    if (code < 0x80) return put(code);
    if (code < 0x800)
        put(0xC0U | code >> 6U);
    else
        put(0xE0U | code >> 12U), put(0x80U | (code >> 6U & 63U));
    put(0x80U | (code & 63U));
}

void edit(const form::Control& control, std::vector<form::Event>& events) {
    std::string text = control.value;
    for (const ImWchar code : ImGui::GetIO().InputQueueCharacters)
        if (code >= ' ') append_utf8(text, code);
    if (ImGui::IsKeyPressed(ImGuiKey_Backspace)) {
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U) text.pop_back();
        if (!text.empty()) text.pop_back();
    }
    if (text != control.value) events.push_back({Kind::set, control.id, text});
}

}  // namespace

void keys_to_events(const form::FormView& view, std::vector<form::Event>& events) {
    if (ImGui::IsKeyPressed(ImGuiKey_Tab)) return walk(view, ImGui::GetIO().KeyShift ? -1 : 1, events);
    const form::Control* control = form::find(view, bare(view.focus));
    if (!control) return;
    const bool forward = ImGui::IsKeyPressed(ImGuiKey_RightArrow) || ImGui::IsKeyPressed(ImGuiKey_DownArrow);
    const bool back = ImGui::IsKeyPressed(ImGuiKey_LeftArrow) || ImGui::IsKeyPressed(ImGuiKey_UpArrow);
    const bool press = ImGui::IsKeyPressed(ImGuiKey_Space, false) || ImGui::IsKeyPressed(ImGuiKey_Enter, false);
    switch (control->role) {
        case form::Role::cards:
        case form::Role::segmented:
        case form::Role::select:
            if (forward || back) choose(*control, forward ? 1 : -1, events);
            break;
        case form::Role::button:
        case form::Role::finding:
        case form::Role::link:
            if (press) events.push_back({Kind::press, control->id, {}});
            break;
        default:
            edit(*control, events);
    }
}

}  // namespace gui
