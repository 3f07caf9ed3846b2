// What the page's TypeScript calls (web/src/engine.ts). Text goes in through one buffer and comes out as an address and
// a length, UTF-8 both ways.
#include <emscripten/emscripten.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "letter/catalog.h"
#include "output/output.h"
#include "page/page.h"
#include "page/view_json.h"

namespace {

/// Read by the page as two 32-bit words.
struct Result {
    const void* data;
    std::uint32_t size;
};

std::string input;  // NOLINT(*-global*): the bridge's one buffer each way
std::string output_text;
Result result;
std::unique_ptr<page::Page> the_page;

const Result* give(std::string text) {
    output_text = std::move(text);
    result = {output_text.data(), static_cast<std::uint32_t>(output_text.size())};
    return &result;
}

std::string_view first(std::size_t size) {
    return std::string_view(input).substr(0, size);
}
std::string_view rest(std::size_t from, std::size_t size) {
    return std::string_view(input).substr(from, size);
}

form::Pane pane(int number) {
    return number == 0 ? form::Pane::form : form::Pane::letter;
}

}  // namespace

extern "C" {

/// The page's own function (web/src/embed/font.ts): writes the glyph into page_input's room.
__attribute__((import_module("env"), import_name("glyph"))) const gui::HostGlyph* host_glyph(std::uint32_t code,
                                                                                             std::uint32_t semibold,
                                                                                             float size);

/// Room for `size` bytes of input; good until the next call.
EMSCRIPTEN_KEEPALIVE char* page_input(std::uint32_t size) {
    input.resize(size);
    return input.data();
}

/// Input: catalog, then locale. Gives the problems as text, one a line; none means that the page is ready.
EMSCRIPTEN_KEEPALIVE const Result* page_start(std::uint32_t catalog_size, std::uint32_t locale_size) {
    letter::LoadResult loaded = letter::load_catalog(first(catalog_size), rest(catalog_size, locale_size));
    std::string problems;
    for (const letter::Problem& problem : loaded.problems) problems += letter::describe(problem) + "\n";
    if (loaded.catalog)
        the_page = std::make_unique<page::Page>(std::move(*loaded.catalog), std::string(first(catalog_size)));
    input = {};
    return give(std::move(problems));
}

/// Input: a locale that the view wanted. Gives its problems as text, one a line.
EMSCRIPTEN_KEEPALIVE const Result* page_locale(std::uint32_t size) {
    std::string problems;
    for (const letter::Problem& problem : the_page->add_locale(first(size)))
        problems += letter::describe(problem) + "\n";
    input = {};
    return give(std::move(problems));
}

/// Input: regular, then semibold font file.
EMSCRIPTEN_KEEPALIVE void page_fonts(std::uint32_t regular_size, std::uint32_t semibold_size) {
    the_page->fonts(first(regular_size), rest(regular_size, semibold_size));
    input = {};
}

/// Gives the fonts up for one that the page draws glyph by glyph; `ascent` and `descent` in ems.
EMSCRIPTEN_KEEPALIVE void page_host_fonts(float ascent, float descent) {
    the_page->host_fonts(host_glyph, ascent, descent);
}

/// Input: control id, then value. `kind` is form::Event::Kind.
EMSCRIPTEN_KEEPALIVE void page_event(int kind, std::uint32_t id_size, std::uint32_t value_size) {
    the_page->event(
        {static_cast<form::Event::Kind>(kind), std::string(first(id_size)), std::string(rest(id_size, value_size))});
}

/// The view as JSON; empty if it is still the one given last.
EMSCRIPTEN_KEEPALIVE const Result* page_view() {
    return give(the_page->take_view());
}

/// What the person has entered, as JSON.
EMSCRIPTEN_KEEPALIVE const Result* page_draft() {
    return give(the_page->draft());
}

EMSCRIPTEN_KEEPALIVE void page_geometry(float form_width, float form_top, float form_height, float letter_width,
                                        float letter_top, float letter_height, float device_pixel_ratio) {
    the_page->geometry(
        {{form_width, form_top, form_height}, {letter_width, letter_top, letter_height}, device_pixel_ratio});
}

EMSCRIPTEN_KEEPALIVE void page_pointer(int in_pane, float x, float y, int down, int inside) {
    the_page->pointer(pane(in_pane), x, y, down != 0, inside != 0);
}

EMSCRIPTEN_KEEPALIVE void page_motion(int animate) {
    the_page->motion(animate != 0);
}

/// The address of gui::Look, for the page to write to.
EMSCRIPTEN_KEEPALIVE void* page_look() {
    return the_page->canvas_look();
}

/// Draws one frame; page::FrameFlags.
EMSCRIPTEN_KEEPALIVE std::uint32_t page_frame(float seconds) {
    return the_page->frame(seconds);
}

EMSCRIPTEN_KEEPALIVE float page_height(int of_pane) {
    return of_pane == 0 ? the_page->drawn().form_height : the_page->drawn().letter_height;
}

/// Placements of what has moved or changed since the last call, or (`all`) of everything.
EMSCRIPTEN_KEEPALIVE const Result* page_placements(int all) {
    return give(page::placements_json(the_page->take_placements(all != 0)));
}

/// The flat draw data of draw_data.h; the size is in words.
EMSCRIPTEN_KEEPALIVE const Result* page_draw_data() {
    const std::vector<std::uint32_t>& words = the_page->draw_data();
    result = {words.data(), static_cast<std::uint32_t>(words.size())};
    return &result;
}

/// Input: the key of a text of the page's own, such as "offline.ready". Gives it in the page's language.
EMSCRIPTEN_KEEPALIVE const Result* page_text(std::uint32_t size) {
    return give(the_page->text(first(size)));
}

EMSCRIPTEN_KEEPALIVE const Result* page_plain() {
    return give(output::plain(the_page->view().letter));
}

EMSCRIPTEN_KEEPALIVE const Result* page_html() {
    return give(output::html(the_page->view().letter));
}

}  // extern "C"
