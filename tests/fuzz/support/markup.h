// An HTML fragment as a strict reader sees it.
#pragma once

#include <string>
#include <string_view>

namespace fuzz {

/// Whether it is nothing but <p>…</p> with texts, <br> and <strong>…</strong> in it, and every "&" one of the five
/// references; `text` gets what a reader would see: "\n" for <br>, "\n\n" after each paragraph. What is wrong, or
/// empty.
std::string read_fragment(std::string_view html, std::string& text);

}  // namespace fuzz
