// Each check must be able to fail: a bad text or letter for each, made by hand.
#pragma once

#include "exhaustive/report.h"
#include "exhaustive/world.h"

namespace exhaustive {

/// One result for each check: whether it finds what is bad, and whether it lets pass what is good. Wants en-US.
Report self_test(const World& world);

}  // namespace exhaustive
