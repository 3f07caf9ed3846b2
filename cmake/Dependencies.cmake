# Third-party code, put into .deps by `./run` and `./test` (scripts/deps): nothing of it is in this repository.
set(DEPS "${CMAKE_SOURCE_DIR}/.deps" CACHE PATH "where the dependencies were put")

add_library(nlohmann_json INTERFACE)
target_include_directories(nlohmann_json SYSTEM INTERFACE "${DEPS}/include")
add_library(doctest INTERFACE)
target_include_directories(doctest SYSTEM INTERFACE "${DEPS}/include")

set(imgui_source "${DEPS}/imgui")
if(NOT EXISTS "${imgui_source}/imgui.h")
  # Where there is no apt: upstream itself, at the tag that scripts/deps.d/imgui pins.
  include(FetchContent)
  FetchContent_Declare(imgui_upstream GIT_REPOSITORY https://github.com/ocornut/imgui.git GIT_TAG v1.92.2b GIT_SHALLOW ON)
  FetchContent_MakeAvailable(imgui_upstream)
  set(imgui_source "${imgui_upstream_SOURCE_DIR}")
endif()
add_library(imgui STATIC
  "${imgui_source}/imgui.cpp" "${imgui_source}/imgui_draw.cpp"
  "${imgui_source}/imgui_widgets.cpp")
target_include_directories(imgui SYSTEM PUBLIC "${imgui_source}")
target_compile_definitions(imgui PUBLIC
  IMGUI_DISABLE_DEMO_WINDOWS IMGUI_DISABLE_DEBUG_TOOLS IMGUI_DISABLE_OBSOLETE_FUNCTIONS
  IMGUI_DISABLE_DEFAULT_FONT IMGUI_DISABLE_FILE_FUNCTIONS IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS)
# What is sent to people leaves out what the page never uses (src/page/lean.cpp); web-debug has everything.
set(LEAN OFF)
if(EMSCRIPTEN AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
  set(LEAN ON)
endif()
if(LEAN)
  # src/page/lean.cpp stands in for these.
  target_compile_definitions(imgui PRIVATE IMGUI_DISABLE_DEFAULT_FORMAT_FUNCTIONS sscanf=letter_never_scans)
  # Each function stays one, so that web/build/lean.mjs can empty those that are never used.
  target_compile_options(imgui PRIVATE -fno-lto -fno-inline-functions)
else()
  target_sources(imgui PRIVATE "${imgui_source}/imgui_tables.cpp")
endif()
