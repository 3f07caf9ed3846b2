// The page's one instance of everything: catalog, form, view, drawing. The exports are a thin skin over it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "form/draft.h"
#include "form/form.h"
#include "gui/gui.h"
#include "letter/catalog.h"
#include "page/draw_data.h"

namespace page {

/// What a frame left behind for the page to take over.
enum FrameFlags : std::uint32_t { frame_animating = 1, frame_view_changed = 2, frame_placements_changed = 4 };

class Page {
public:
    /// `structure` is the catalog's JSON: each further locale is read against it.
    Page(letter::Catalog catalog, std::string structure);

    /// Takes in a locale that was wanted; gives its problems.
    std::vector<letter::Problem> add_locale(std::string_view json);

    /// The locales that the form has chosen and that are not here yet.
    std::vector<std::string> wanted_locales() const;

    void event(const form::Event& event);

    /// What the person has entered, as JSON, to be kept.
    std::string draft() const { return form::write_draft(state_); }

    /// The view as JSON, once after each change; empty when nothing changed since the last call.
    std::string take_view();

    void fonts(std::string_view regular, std::string_view semibold);
    void host_fonts(gui::HostGlyphs glyphs, float ascent, float descent) { gui_.host_fonts(glyphs, ascent, descent); }
    void pointer(form::Pane pane, float x, float y, bool down, bool inside) { gui_.pointer(pane, x, y, down, inside); }
    void motion(bool animate) { gui_.motion(animate); }
    gui::Look* canvas_look() { return &gui_.look(); }
    void geometry(const gui::Geometry& geometry) { geometry_ = geometry; }

    /// Draws; events that the drawing caused are applied, and drawn again, before it returns. FrameFlags.
    std::uint32_t frame(float seconds);

    const gui::Frame& drawn() const { return *frame_; }
    /// The placements of every id of which at least one has changed since the last call; or simply all.
    std::vector<gui::Placement> take_placements(bool all);
    const std::vector<std::uint32_t>& draw_data() { return draw_data_.flatten(); }
    const form::FormView& view() const { return view_; }
    /// A text of the page's own, in the page's language: what the form does not know of (web/src/offline.ts).
    std::string text(std::string_view key) const { return page_words().ui(key); }

private:
    /// The locale if it is here; else the one that the page shows now.
    const letter::Catalog& catalog(const std::string& locale) const;
    const letter::Catalog& page_words() const;
    const letter::Catalog& letter_words() const;
    void look();

    std::string structure_;
    std::vector<letter::Catalog> catalogs_;  ///< as they came; few
    std::string shown_;                      ///< the page's locale at the moment
    form::State state_;
    form::FormView view_;
    std::string view_json_;
    bool view_new_ = true;
    gui::Gui gui_;
    gui::Geometry geometry_;
    const gui::Frame* frame_ = nullptr;
    std::vector<gui::Placement> placed_;
    DrawData draw_data_;
};

}  // namespace page
