// What a whole letter must be, by its markers: content.md's rules, in no language.
#pragma once

#include <span>
#include <string>

#include "exhaustive/sample.h"

namespace exhaustive {

struct LetterCheck {
    const char* kind;
    std::string (*wrong)(const Sample& sample);  ///< what is wrong, or empty
};

std::span<const LetterCheck> form_checks();     ///< its parts, its length, its repetitions
std::span<const LetterCheck> content_checks();  ///< what it must say and must not

}  // namespace exhaustive
