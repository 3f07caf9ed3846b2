#include "gui/icons.h"

#include <array>

namespace gui {
namespace {

struct Icon {
    std::string_view name;
    /// Strokes parted by ';'. A stroke is points "x y" on the grid, or a circle "o x y r".
    std::string_view strokes;
};

constexpr std::string_view calendar = "4 6 20 6 20 20 4 20 4 6;4 10 20 10;8 3 8 7;16 3 16 7";

constexpr std::array<Icon, 31> icons = {{
    {"question", "o 12 12 9;9 10 9 8 11 7 13 7 15 8 15 10 14 11 12 12 12 14;12 17 12 17"},
    {"calendar-x", "4 6 20 6 20 20 4 20 4 6;4 10 20 10;8 3 8 7;16 3 16 7;10 13 14 17;14 13 10 17"},
    {"calendar-move", "4 6 20 6 20 20 4 20 4 6;4 10 20 10;8 3 8 7;16 3 16 7;8 15 16 15;13 12 16 15 13 18"},
    {"calendar", calendar},
    {"clock-x", "o 12 12 9;12 7 12 12 15 14"},
    {"clock", "o 12 12 9;12 7 12 12 15 14"},
    {"alert", "12 4 21 20 3 20 12 4;12 10 12 14;12 17 12 17"},
    {"people", "o 9 8 3;3 19 4 16 7 14 11 14 14 16 15 19;o 17 9 2;17 14 20 15 21 18"},
    {"door", "6 3 16 3 16 21 6 21 6 3;12 12 13 12;19 9 22 12 19 15;17 12 22 12"},
    {"mail", "3 6 21 6 21 18 3 18 3 6;3 7 12 13 21 7"},
    {"phone", "6 3 10 3 11 8 9 10 14 15 16 13 21 14 21 18 18 21 11 18 6 13 3 6 6 3"},
    {"message", "4 5 20 5 20 16 12 16 8 20 8 16 4 16 4 5;8 9 16 9;8 12 13 12"},
    {"user-x", "o 10 8 4;3 20 4 16 7 14 13 14 16 16;16 9 21 14;21 9 16 14"},
    {"offer", "4 8 20 8 20 19 4 19 4 8;9 8 9 5 15 5 15 8;4 13 20 13"},
    {"refresh",
     "20 5 20 10 15 10;20 10 18 7 15 5 12 4 8 5 5 8 4 12;4 19 4 14 9 14;4 14 6 17 9 19 12 20 16 19 19 16 20 12"},
    {"copy", "9 9 20 9 20 20 9 20 9 9;15 9 15 4 4 4 4 15 9 15"},
    {"check", "5 12 10 17 19 7"},
    {"undo", "4 9 15 9 18 10 20 13 20 15 18 18 15 19 9 19;8 5 4 9 8 13"},
    {"redo", "20 9 9 9 6 10 4 13 4 15 6 18 9 19 15 19;16 5 20 9 16 13"},
    {"save", "12 4 12 15;7 10 12 15 17 10;4 20 20 20"},
    {"open", "12 15 12 4;7 9 12 4 17 9;4 20 20 20"},
    {"sun", "o 12 12 4;12 2 12 4;12 20 12 22;2 12 4 12;20 12 22 12;5 5 6 6;18 18 19 19;19 5 18 6;6 18 5 19"},
    {"moon", "20 14 17 15 13 14 10 11 9 7 10 4 6 6 4 10 4 14 6 18 10 20 14 20 18 18 20 14"},
    {"auto", "3 5 21 5 21 16 3 16 3 5;8 20 16 20;12 16 12 20"},
    {"chevron-down", "7 10 12 15 17 10"},
    {"info", "o 12 12 9;12 11 12 16;12 8 12 8"},
    {"arrow", "5 12 19 12;13 6 19 12 13 18"},
    {"shield", "12 3 20 6 20 12 17 17 12 21 7 17 4 12 4 6 12 3;9 12 11 14 15 9"},
    {"avoid", "7 7 17 17;17 7 7 17"},
    {"better", "12 19 12 6;7 11 12 6 17 11"},
    {"know", "o 12 12 2"},
}};

std::string_view strokes_of(std::string_view name) {
    for (const Icon& icon : icons)
        if (icon.name == name) return icon.strokes;
    return {};
}

float number(std::string_view& text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    int value = 0;
    for (; !text.empty() && text.front() >= '0' && text.front() <= '9'; text.remove_prefix(1))
        value = value * 10 + (text.front() - '0');
    return static_cast<float>(value);
}

void draw_stroke(ImDrawList& list, std::string_view stroke, ImVec2 at, float unit, ImU32 color, float width) {
    const auto point = [&](float x, float y) { return ImVec2(at.x + x * unit, at.y + y * unit); };
    if (stroke.front() == 'o') {
        stroke.remove_prefix(1);
        const float x = number(stroke);
        const float y = number(stroke);
        list.AddCircle(point(x, y), number(stroke) * unit, color, 0, width);
        return;
    }
    int count = 0;
    ImVec2 first;
    ImVec2 last;
    while (!stroke.empty()) {
        const float x = number(stroke);
        last = point(x, number(stroke));
        if (count++ == 0) first = last;
        list.PathLineTo(last);
    }
    const bool dot = count == 2 && first.x == last.x && first.y == last.y;
    if (dot) {
        list.PathClear();
        list.AddCircleFilled(first, width * 0.75F, color);
        return;
    }
    const bool closed = count > 2 && first.x == last.x && first.y == last.y;
    if (closed) list._Path.pop_back();
    list.PathStroke(color, closed ? ImDrawFlags_Closed : ImDrawFlags_None, width);
}

}  // namespace

bool has_icon(std::string_view name) {
    return !strokes_of(name).empty();
}

void draw_icon(ImDrawList& list, std::string_view name, ImVec2 at, float size, ImU32 color) {
    const float unit = size / 24;
    const float width = size / 24 * 1.75F;
    for (std::string_view left = strokes_of(name); !left.empty();) {
        const std::size_t end = left.find(';');
        draw_stroke(list, left.substr(0, end), at, unit, color, width);
        left = end == std::string_view::npos ? std::string_view() : left.substr(end + 1);
    }
}

}  // namespace gui
