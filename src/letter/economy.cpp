#include "letter/economy.h"

#include <algorithm>

namespace letter {
namespace {

bool says(const Move& move, std::string_view marker) {
    return std::find(move.says.begin(), move.says.end(), marker) != move.says.end();
}

}  // namespace

bool Economy::drops(Detail detail) const {
    switch (detail) {
        case Detail::place:
        case Detail::place_only:
        case Detail::topic:
            return level >= 1;
        case Detail::company:
            return level >= 2;
        case Detail::position:
        case Detail::own:
        case Detail::wish:
        case Detail::delay:
            return level >= 4;
        case Detail::name:
        case Detail::names:
        case Detail::first_names:
        case Detail::greetings:
        case Detail::address:
            return level >= most;
        default:
            return level >= most - 1;
    }
}

bool Economy::drops(const Move& move) const {
    if (says(move, "decision")) return false;
    if (level >= 5) return !says(move, "final") && !says(move, "moved");
    return level >= 3 && (says(move, "reason") || says(move, "goodwill") || says(move, "interest"));
}

}  // namespace letter
