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

Page::Page(letter::Catalog catalog, std::string structure) : structure_(std::move(structure)) {
    shown_ = catalog.locale();
    catalogs_.push_back(std::move(catalog));
    state_ = form::initial(catalogs_.front());
    look();
}

const letter::Catalog& Page::catalog(const std::string& locale) const {
    const letter::Catalog* shown = &catalogs_.front();
    for (const letter::Catalog& one : catalogs_) {
        if (one.locale() == locale) return one;
        if (one.locale() == shown_) shown = &one;
    }
    return *shown;
}

const letter::Catalog& Page::page_words() const {
    return catalog(form::page_locale(catalog(shown_), state_));
}

const letter::Catalog& Page::letter_words() const {
    return catalog(form::letter_locale(catalog(shown_), state_));
}

void Page::look() {
    shown_ = page_words().locale();
    view_ = form::view(page_words(), state_, letter_words());
    view_new_ = true;
}

std::vector<letter::Problem> Page::add_locale(std::string_view json) {
    letter::LoadResult loaded = letter::load_catalog(structure_, json, "catalog.json", "locale");
    if (!loaded.catalog) return std::move(loaded.problems);
    if (catalog(loaded.catalog->locale()).locale() != loaded.catalog->locale())
        catalogs_.push_back(std::move(*loaded.catalog));
    look();
    return {};
}

std::vector<std::string> Page::wanted_locales() const {
    std::vector<std::string> wanted;
    for (const std::string& one :
         {form::page_locale(catalog(shown_), state_), form::letter_locale(catalog(shown_), state_)})
        if (catalog(one).locale() != one) wanted.push_back(one);
    return wanted;
}

void Page::event(const form::Event& event) {
    state_ = form::apply(page_words(), std::move(state_), event, letter_words());
    look();
}

std::string Page::take_view() {
    if (!view_new_) return {};
    view_new_ = false;
    std::string json = view_json(view_, page_words().ui("status.updated"), wanted_locales());
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
