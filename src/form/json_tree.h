// JSON that the form keeps as it came: a wrong type reads as empty, so that no document can do harm.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "letter/value.h"

namespace form {

/// The text of this member, or empty.
std::string_view text_of(const letter::Value& object, std::string_view name);

/// What this member holds, if it is a list or an object.
const std::vector<letter::Value::Member>& children_of(const letter::Value& object, std::string_view name);

/// The member, made if it is not there.
letter::Value& member(letter::Value& object, std::string_view name, letter::Value::Kind kind);

/// Whether the list has this text.
bool lists(const std::vector<letter::Value::Member>& list, std::string_view text);

letter::Value text_value(std::string_view text);

/// Makes every text one line of bounded length and every list a short one; `raw` stays, or goes if it is too long.
void clean(letter::Value& value);

}  // namespace form
