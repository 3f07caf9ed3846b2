# assets/theme.json -> gui/theme_tokens.h: the same colours that the style sheet gets (web/build/css.mjs).
function(theme_header output)
  set(input "${CMAKE_SOURCE_DIR}/assets/theme.json")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${input}")
  file(READ "${input}" json)
  string(JSON count LENGTH "${json}" light)
  math(EXPR last "${count} - 1")
  set(fields "")
  set(values_light "")
  set(values_dark "")
  foreach(index RANGE ${last})
    string(JSON name MEMBER "${json}" light ${index})
    string(REPLACE "-" "_" field "${name}")
    string(APPEND fields "    std::uint32_t ${field};\n")
    foreach(scheme light dark)
      string(JSON hex GET "${json}" ${scheme} "${name}")
      if(NOT hex MATCHES "^#([0-9a-f][0-9a-f])([0-9a-f][0-9a-f])([0-9a-f][0-9a-f])([0-9a-f][0-9a-f])?$")
        message(FATAL_ERROR "assets/theme.json: ${scheme}/${name} is '${hex}'; write it as #rrggbb or #rrggbbaa")
      endif()
      set(alpha "${CMAKE_MATCH_4}")
      if(alpha STREQUAL "")
        set(alpha ff)
      endif()
      string(APPEND values_${scheme} "0x${alpha}${CMAKE_MATCH_3}${CMAKE_MATCH_2}${CMAKE_MATCH_1}U, ")
    endforeach()
  endforeach()
  file(CONFIGURE OUTPUT "${output}" CONTENT
"// Made from assets/theme.json. Colours are ABGR, as Dear ImGui packs them.
#pragma once
#include <cstdint>
namespace gui {
struct Theme {
${fields}};
inline constexpr Theme light_theme = {${values_light}};
inline constexpr Theme dark_theme = {${values_dark}};
}  // namespace gui
")
endfunction()
