#include "page/page.h"

#include <algorithm>
#include <span>
#include <utility>

#include "page/view_json.h"

namespace page {
namespace {

using Placements = std::vector<gui::Placement>;

std::ptrdiff_t index(std::size_t value) {
    return static_cast<std::ptrdiff_t>(value);
}

/// The parts of one control are reported one after the other: where that run ends.
std::size_t end_of_run(const Placements& all, std::size_t from) {
    std::size_t to = from;
    while (to < all.size() && all[to].id == all[from].id) ++to;
    return to;
}

std::size_t find_id(const Placements& all, const std::string& id) {
    std::size_t at = 0;
    while (at < all.size() && all[at].id != id) ++at;
    return at;
}

}  // namespace

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
    if (placed_ != frame_->placements) flags |= frame_placements_changed;
    return flags;
}

std::vector<gui::Placement> Page::take_placements(bool all) {
    if (all) placed_.clear();
    const std::vector<gui::Placement>& now = frame_->placements;
    std::vector<gui::Placement> changed;
    for (std::size_t from = 0; from < now.size();) {
        const std::size_t to = end_of_run(now, from);
        const std::size_t before = find_id(placed_, now[from].id);
        const std::size_t before_end = end_of_run(placed_, before);
        if (!std::equal(now.begin() + index(from), now.begin() + index(to), placed_.begin() + index(before),
                        placed_.begin() + index(before_end)))
            changed.insert(changed.end(), now.begin() + index(from), now.begin() + index(to));
        from = to;
    }
    placed_ = now;
    return changed;
}

}  // namespace page
