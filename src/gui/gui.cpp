#include "gui/gui.h"

#include <algorithm>

#include "gui/draw_lists.h"
#include "gui/keys.h"
#include "gui/widgets.h"

namespace gui {

struct Gui::Impl {
    Fonts fonts;
    Frame frame;
    Look look;
    bool animate = true;

    void pane(const form::FormView& view, form::Pane which, const PaneGeometry& at, float ratio, float seconds);
};

Gui::Gui() : impl_(std::make_unique<Impl>()) {
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigErrorRecovery = false;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    io.ConfigInputTrickleEventQueue = false;
    io.Fonts->TexDesiredFormat = ImTextureFormat_Alpha8;
    io.Fonts->Flags |= ImFontAtlasFlags_NoMouseCursors;
    ImGui::GetStyle().WindowPadding = {0, 0};
    ImGui::GetStyle().WindowBorderSize = 0;
    ImGui::GetStyle().AntiAliasedLinesUseTex = false;
    ImGui::GetStyle().CurveTessellationTol = 0.6F;
    ImGui::GetStyle().CircleTessellationMaxError = 0.12F;
}

Gui::~Gui() {
    // A renderer that kept no textures has nothing to destroy; Dear ImGui wants to hear so.
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
    ImGui::DestroyContext();
}

void Gui::fonts(std::span<const std::byte> regular, std::span<const std::byte> semibold) {
    impl_->fonts.load(regular, semibold);
}

void Gui::host_fonts(HostGlyphs glyphs, float ascent, float descent) {
    impl_->fonts.take_from_host(glyphs, ascent, descent);
}

void Gui::Impl::pane(const form::FormView& view, form::Pane which, const PaneGeometry& at, float ratio, float seconds) {
    const bool letter = which == form::Pane::letter;
    const float left = letter ? letter_origin : 0;
    ImGui::SetNextWindowPos({left, 0});
    ImGui::SetNextWindowSize({std::max(at.width, 1.0F), std::max(at.tile_height, 1.0F)});
    ImGui::Begin(letter ? letter_window : form_window, nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollWithMouse |
                     ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoFocusOnAppearing);
    ImGui::GetWindowDrawList()->_FringeScale = 1 / ratio;  // edges blend over one device pixel
    Painter painter(fonts, look, view.dark, *ImGui::GetWindowDrawList(), {left, -at.tile_top}, ratio);
    Pen pen(painter, view, frame, which, seconds, animate);
    (letter ? frame.letter_height : frame.form_height) = letter ? letter_pane(pen, at.width) : form_pane(pen, at.width);
    ImGui::End();
}

const Frame& Gui::draw(const form::FormView& view, const Geometry& geometry, float seconds) {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {letter_origin + geometry.letter.width,
                      std::max(geometry.form.tile_height, geometry.letter.tile_height)};
    io.DisplayFramebufferScale = {geometry.device_pixel_ratio, geometry.device_pixel_ratio};
    io.DeltaTime = std::clamp(seconds, 0.001F, 0.1F);
    impl_->frame.placements.clear();
    impl_->frame.events.clear();
    impl_->frame.animating = false;
    ImGui::NewFrame();
    impl_->fonts.density(geometry.device_pixel_ratio);
    impl_->pane(view, form::Pane::form, geometry.form, geometry.device_pixel_ratio, seconds);
    impl_->pane(view, form::Pane::letter, geometry.letter, geometry.device_pixel_ratio, seconds);
    keys_to_events(view, impl_->frame.events);
    ImGui::Render();
    return impl_->frame;
}

void Gui::pointer(form::Pane pane, float x, float y, bool down, bool inside) {
    ImGuiIO& io = ImGui::GetIO();
    if (!inside)
        io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    else
        io.AddMousePosEvent(x + (pane == form::Pane::letter ? letter_origin : 0), y);
    io.AddMouseButtonEvent(0, down);
}

Look& Gui::look() {
    return impl_->look;
}

void Gui::motion(bool animate) {
    impl_->animate = animate;
}

}  // namespace gui
