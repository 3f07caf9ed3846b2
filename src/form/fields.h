// The form's fields: what each is for the browser and where it stands. Their words are in the locale file.
#pragma once

#include <span>
#include <string_view>

#include "form/view.h"

namespace form {

struct Field {
    std::string_view id;
    std::string_view section;
    Role role;
    Span span;
    std::string_view autocomplete;
    std::string_view inputmode;
    std::size_t limit;  ///< longest value in bytes that the letter takes; 0: the value is a choice
};

/// In reading order.
std::span<const Field> fields();

/// The field with this id, or null.
const Field* find_field(std::string_view id);

/// The values of a field that is a choice out of a fixed list, the default first; empty for the others.
std::span<const std::string_view> fixed_choices(std::string_view id);

inline constexpr std::size_t slot_count = 3;

}  // namespace form
