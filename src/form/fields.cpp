#include "form/fields.h"

#include <algorithm>
#include <array>

namespace form {
namespace {

constexpr std::size_t line = 160;
constexpr std::size_t lines = 500;

constexpr std::array<Field, 32> all = {{
    {"position", "interview", Role::textbox, Span::half, "off", "", line},
    {"company", "interview", Role::textbox, Span::half, "", "", line},
    {"date", "interview", Role::date, Span::half, "", "", 0},
    {"time", "interview", Role::time, Span::half, "", "", 0},
    {"zone", "interview", Role::select, Span::half, "", "", 0},
    {"place", "interview", Role::textbox, Span::half, "off", "", line},
    {"notice", "interview", Role::select, Span::half, "", "", 0},
    {"stage", "interview", Role::select, Span::half, "", "", 0},
    {"delay", "interview", Role::textbox, Span::half, "off", "", line},
    {"wish", "interview", Role::textbox, Span::full, "off", "", lines},
    {"deadline", "interview", Role::date, Span::half, "", "", 0},
    {"topic", "interview", Role::textbox, Span::full, "off", "", lines},
    {"recipients", "people", Role::textbox, Span::half, "off", "", lines},
    {"to", "people", Role::select, Span::half, "", "", 0},
    {"email", "people", Role::textbox, Span::half, "off", "email", lines},
    {"reason", "reason", Role::select, Span::half, "", "", 0},
    {"own_reason", "reason", Role::textbox, Span::half, "off", "", lines},
    {"slot1_date", "slots", Role::date, Span::half, "", "", 0},
    {"slot1_time", "slots", Role::time, Span::half, "", "", 0},
    {"slot2_date", "slots", Role::date, Span::half, "", "", 0},
    {"slot2_time", "slots", Role::time, Span::half, "", "", 0},
    {"slot3_date", "slots", Role::date, Span::half, "", "", 0},
    {"slot3_time", "slots", Role::time, Span::half, "", "", 0},
    {"name", "you", Role::textbox, Span::half, "name", "", line},
    {"phone", "you", Role::textbox, Span::half, "tel", "tel", line},
    {"tone", "style", Role::segmented, Span::half, "", "", 0},
    {"length", "style", Role::segmented, Span::half, "", "", 0},
    {"door", "style", Role::segmented, Span::half, "", "", 0},
    {"letter_language", "style", Role::select, Span::half, "", "", 0},
    {"keep", "keep", Role::segmented, Span::full, "", "", 0},
    {"language", "about", Role::select, Span::half, "", "", 0},
    {"theme", "header", Role::segmented, Span::half, "", "", 0},
}};

constexpr std::array<std::string_view, 3> tones = {"neutral", "warm", "formal"};
constexpr std::array<std::string_view, 3> lengths = {"standard", "short", "full"};
constexpr std::array<std::string_view, 3> themes = {"system", "light", "dark"};
constexpr std::array<std::string_view, 3> stages = {"none", "first", "later"};
constexpr std::array<std::string_view, 6> addressees = {"none", "manager", "recruiter", "agency", "panel", "referrer"};
constexpr std::array<std::string_view, 2> doors = {"open", "closed"};
constexpr std::array<std::string_view, 2> keeps = {"on", "off"};
constexpr std::array<std::string_view, 7> notices = {"none",     "weeks",   "days", "day-before",
                                                     "same-day", "minutes", "past"};

}  // namespace

std::span<const Field> fields() {
    return all;
}

const Field* find_field(std::string_view id) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Field& field) { return field.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::span<const std::string_view> fixed_choices(std::string_view id) {
    if (id == "tone") return tones;
    if (id == "length") return lengths;
    if (id == "theme") return themes;
    if (id == "notice") return notices;
    if (id == "stage") return stages;
    if (id == "to") return addressees;
    if (id == "door") return doors;
    if (id == "keep") return keeps;
    return {};
}

}  // namespace form
