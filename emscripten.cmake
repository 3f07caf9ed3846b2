# Toolchain file for the web build, with every emcc from 3.1.6 on: the one on PATH (an emsdk's wins over Debian's). It
# hands over to Emscripten's own toolchain file and keeps what has to be known about versions in one place.
#
# The module is stand-alone (no JavaScript of Emscripten's): see docs/decisions.md.

find_program(EMCC emcc REQUIRED)
get_filename_component(emcc_real "${EMCC}" REALPATH)
get_filename_component(emscripten_root "${emcc_real}" DIRECTORY)
foreach(candidate "${emscripten_root}" "/usr/share/emscripten")
  if(EXISTS "${candidate}/cmake/Modules/Platform/Emscripten.cmake")
    set(EMSCRIPTEN_ROOT_PATH "${candidate}")
    break()
  endif()
endforeach()
if(NOT EMSCRIPTEN_ROOT_PATH)
  message(FATAL_ERROR "emcc is at ${EMCC}, but its CMake files are not beside it; install emscripten or activate an emsdk.")
endif()

# Debian's emcc looks for its JavaScript helpers (acorn) only where Debian's own node does.
if(EXISTS "/usr/share/nodejs")
  set(ENV{NODE_PATH} "/usr/share/nodejs")
  foreach(step COMPILER LINKER)
    set(CMAKE_CXX_${step}_LAUNCHER ${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs)
  endforeach()
endif()

include("${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake")

# What every browser with WebGL 2 has of WebAssembly (saturating conversions, sign extension, bulk memory) makes it smaller too.
# Smallest code: no exceptions, no run-time types, link-time optimisation. JSON problems are values, not exceptions.
set(lean "-fno-exceptions -fno-rtti -DJSON_NOEXCEPTION")
set(CMAKE_CXX_FLAGS_INIT "${lean}")
set(CMAKE_CXX_FLAGS_MINSIZEREL "-Oz -DNDEBUG -flto -mnontrapping-fptoint -msign-ext -mbulk-memory -fno-threadsafe-statics" CACHE STRING "")
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g2" CACHE STRING "")

set(link "--no-entry -sSTANDALONE_WASM=1 -sMALLOC=emmalloc -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=2097152 -sFILESYSTEM=0")
# The name of the setting changed in 3.1.25.
if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.25)
  string(APPEND link " -sTOTAL_STACK=131072")
else()
  string(APPEND link " -sSTACK_SIZE=131072")
endif()
set(CMAKE_EXE_LINKER_FLAGS_INIT "${link}")
# Optimized by web/build/lean.mjs, which must find every function by its name first: hence -O1, and the names.
set(CMAKE_EXE_LINKER_FLAGS_MINSIZEREL "-O1 -flto -sASSERTIONS=0 --profiling-funcs" CACHE STRING "")
set(CMAKE_EXE_LINKER_FLAGS_DEBUG "-sASSERTIONS=1" CACHE STRING "")
set(CMAKE_EXECUTABLE_SUFFIX ".wasm")
