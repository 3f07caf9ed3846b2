// Reading a State: chosen situation and goal, which fields are visible, which values are good. Private to form.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "form/form.h"
#include "letter/civil.h"

namespace form {

/// What was typed, or empty.
const std::string& value(const State& state, std::string_view id);

/// Whether the situation may be chosen: a portal may have restricted the list.
bool offered(const State& state, const std::string& situation);
const letter::Situation& situation(const letter::Catalog& catalog, const State& state);
const letter::Choice& chosen_goal(const letter::Catalog& catalog, const State& state);
std::string goal(const letter::Catalog& catalog, const State& state);
/// The channels that the chosen situation and goal offer.
std::vector<std::string> channels(const letter::Catalog& catalog, const State& state);
std::string channel(const letter::Catalog& catalog, const State& state);
/// The chosen reason, or "none".
std::string reason(const letter::Catalog& catalog, const State& state);
/// The chosen zone; the device's where a time was entered and nothing was chosen; or empty.
std::string zone(const letter::Catalog& catalog, const State& state);
/// A fixed choice's value, or its default.
std::string choice(const State& state, std::string_view id);

/// What a select or radio group shows as chosen; empty for every other control.
std::string chosen(const letter::Catalog& catalog, const State& state, std::string_view id);

/// Whether a time was entered that a zone can belong to: the interview's or that of a new date.
bool has_time(const letter::Catalog& catalog, const State& state);

/// The key under which the goal is kept: each situation remembers its own.
std::string goal_key(const letter::Situation& situation);

std::optional<letter::Moment> now(const State& state);

bool visible(const letter::Catalog& catalog, const State& state, std::string_view field);

/// What is wrong with the field's value, for a person; empty if it is good or empty. Does not ask whether it was left.
std::string problem(const letter::Catalog& catalog, const State& state, std::string_view field);

/// The addresses in a list parted by commas, semicolons or spaces.
std::vector<std::string> addresses(std::string_view text);

/// WHATWG HTML, "valid e-mail address".
bool valid_address(std::string_view address);

}  // namespace form
