# SPDX-License-Identifier: GPL-3.0-or-later
option(BUILD_TESTING "Build the tests" ON)
option(MM_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
option(MM_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(BUILD_SHARED_LIBS "Build each layer as a shared library" OFF)
option(MM_FUZZ "Build the fuzzers (needs clang++)" OFF)
option(MM_BENCHMARKS "Build the benchmarks (needs Google Benchmark)" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# What is shipped finds every shared library in the system; a padded search path would name the
# current folder.
if(NOT BUILD_SHARED_LIBS)
    set(CMAKE_SKIP_RPATH ON)
endif()
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}")

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()
