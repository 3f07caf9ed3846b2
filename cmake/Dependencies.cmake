# Third-party code, put into .deps by `./run` and `./test` (scripts/deps): nothing of it is in this repository.
set(DEPS "${CMAKE_SOURCE_DIR}/.deps" CACHE PATH "where the dependencies were put")

add_library(nlohmann_json INTERFACE)
target_include_directories(nlohmann_json SYSTEM INTERFACE "${DEPS}/include")
add_library(doctest INTERFACE)
target_include_directories(doctest SYSTEM INTERFACE "${DEPS}/include")

add_library(imgui STATIC
  "${DEPS}/imgui/imgui.cpp" "${DEPS}/imgui/imgui_draw.cpp"
  "${DEPS}/imgui/imgui_widgets.cpp")
target_include_directories(imgui SYSTEM PUBLIC "${DEPS}/imgui")
target_compile_definitions(imgui PUBLIC
  IMGUI_DISABLE_DEMO_WINDOWS IMGUI_DISABLE_DEBUG_TOOLS IMGUI_DISABLE_OBSOLETE_FUNCTIONS
  IMGUI_DISABLE_DEFAULT_FONT IMGUI_DISABLE_FILE_FUNCTIONS IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS)
if(EMSCRIPTEN)
  # src/page/lean.cpp stands in for these.
  target_compile_definitions(imgui PRIVATE IMGUI_DISABLE_DEFAULT_FORMAT_FUNCTIONS sscanf=letter_never_scans)
else()
  target_sources(imgui PRIVATE "${DEPS}/imgui/imgui_tables.cpp")
endif()
