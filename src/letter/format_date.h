// Dates and times in the locale's own form.
#pragma once

#include <string>

#include "letter/catalog.h"
#include "letter/civil.h"

namespace letter {

/// "Thursday, November 26, 2026"
std::string format_date(const Catalog& catalog, const Date& date);

/// "2:30 p.m." with the no-break spaces the locale wants.
std::string format_time(const Catalog& catalog, const Time& time);

}  // namespace letter
