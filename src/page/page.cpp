#include "page/page.h"

#include <span>
#include <utility>

#include "page/view_json.h"

namespace page {

Page::Page(letter::Catalog catalog)
    : catalog_(std::move(catalog)), state_(form::initial(catalog_)), view_(form::view(catalog_, state_)) {}

void Page::event(const form::Event& event) {
    state_ = form::apply(catalog_, std::move(state_), event);
    view_ = form::view(catalog_, state_);
    view_new_ = true;
}

std::string Page::take_view() {
    if (!view_new_) return {};
    view_new_ = false;
    std::string json = view_json(view_, catalog_.ui("status.updated"));
    if (json == view_json_) return {};
    view_json_ = json;
    return json;
}

void Page::fonts(std::string_view regular, std::string_view semibold) {
    const auto bytes = [](std::string_view file) { return std::as_bytes(std::span(file.data(), file.size())); };
    gui_.fonts(bytes(regular), bytes(semibold));
}

std::uint32_t Page::frame(float seconds) {
    std::uint32_t flags = 0;
    frame_ = &gui_.draw(view_, geometry_, seconds);
    if (!frame_->events.empty()) {
        for (const form::Event& happened : std::vector(frame_->events)) event(happened);
        flags |= frame_view_changed;
        frame_ = &gui_.draw(view_, geometry_, 0);
    }
    if (frame_->animating) flags |= frame_animating;
    if (placements_changed()) flags |= frame_placements_changed;
    return flags;
}

bool Page::placements_changed() {
    if (placed_ == frame_->placements) return false;
    placed_ = frame_->placements;
    return true;
}

}  // namespace page
