// Dear ImGui without a window: fonts, a view, and a renderer that only takes the textures over.
#pragma once

#include "form/form.h"
#include "gui/gui.h"
#include "imgui.h"
#include "unit/support.h"

namespace support {

/// Whether two boxes share more than an edge.
inline bool overlap(const gui::Rect& a, const gui::Rect& b) {
    return a.x + a.w > b.x + 0.5F && b.x + b.w > a.x + 0.5F && a.y + a.h > b.y + 0.5F && b.y + b.h > a.y + 0.5F;
}

class Screen {
public:
    Screen() : state(form::initial(catalog())) {
        const std::string regular = file(".deps/fonts/regular.ttf");
        const std::string semibold = file(".deps/fonts/semibold.ttf");
        gui.fonts(std::as_bytes(std::span(regular)), std::as_bytes(std::span(semibold)));
        gui.motion(false);
        apply({form::Event::Kind::now, "", "2026-11-24T09:00"});
    }

    void apply(const form::Event& event) { state = form::apply(catalog(), std::move(state), event); }
    void set(const std::string& id, const std::string& value) { apply({form::Event::Kind::set, id, value}); }

    const gui::Frame& draw() {
        const gui::Frame& frame = gui.draw(form::view(catalog(), state), geometry, 1.0F / 60);
        for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
            texture->SetTexID(static_cast<ImTextureID>(texture->UniqueID + 1));
            texture->SetStatus(ImTextureStatus_OK);
        }
        return frame;
    }

    /// Draws and gives the events, after applying them.
    std::vector<form::Event> step() {
        std::vector<form::Event> events = draw().events;
        for (const form::Event& event : events) apply(event);
        return events;
    }

    /// Presses and releases at the middle of a part; gives the events.
    std::vector<form::Event> click(const std::string& id, gui::Part part, int index = 0) {
        for (const gui::Placement& one : draw().placements) {
            if (one.id != id || one.part != part || one.index != index) continue;
            const form::Pane pane = one.pane;
            const float x = one.rect.x + one.rect.w / 2;
            const float y = one.rect.y + one.rect.h / 2;
            gui.pointer(pane, x, y, false, true);
            draw();
            gui.pointer(pane, x, y, true, true);
            draw();
            gui.pointer(pane, x, y, false, true);
            return step();
        }
        return {};
    }

    std::vector<form::Event> key(ImGuiKey key) {
        ImGui::GetIO().AddKeyEvent(key, true);
        std::vector<form::Event> events = step();
        ImGui::GetIO().AddKeyEvent(key, false);
        draw();
        return events;
    }

    gui::Gui gui;
    form::State state;
    gui::Geometry geometry = {{640, 0, 4000}, {600, 0, 4000}, 1};
};

}  // namespace support
