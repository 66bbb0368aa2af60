# SPDX-License-Identifier: GPL-3.0-or-later
option(BUILD_TESTING "Build the tests" ON)
option(MM_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
option(MM_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(MM_CLANG_TIDY "Run clang-tidy with every compilation" OFF)
option(MM_BENCHMARKS "Build the benchmarks (needs Google Benchmark)" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# Every shared library comes from the system; a padded search path would name the current folder.
set(CMAKE_SKIP_RPATH ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}")

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()

if(MM_CLANG_TIDY)
    find_program(CLANG_TIDY NAMES clang-tidy-19 clang-tidy REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY "${CLANG_TIDY};--quiet")
    # What is generated below the build folder is nobody's style; one check has to remain.
    file(WRITE "${PROJECT_BINARY_DIR}/resources/.clang-tidy" "Checks: '-*,misc-static-assert'\n")
endif()
