# SPDX-License-Identifier: GPL-3.0-or-later
# mm_fuzz(<name> LINKS …): one libFuzzer program from <name>.cpp, put where ./dev fuzz looks for it.
# Everything that such a build compiles tells the fuzzer which branches an input reached.
if(MM_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        message(FATAL_ERROR "MM_FUZZ needs clang++: libFuzzer is a part of it")
    endif()
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

function(mm_fuzz name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS")
    add_executable(${name} ${name}.cpp)
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF
        RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/fuzz")
    target_link_libraries(${name} PRIVATE ${arg_LINKS} mm::common)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers ${name})
endfunction()
