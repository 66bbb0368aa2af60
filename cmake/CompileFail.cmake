# SPDX-License-Identifier: GPL-3.0-or-later
# mm_compile_fail_test(<name> <file.cpp> LINKS … [ERROR <regex>])
#
# A test that passes only when <file.cpp> is refused by the compiler, although the same file with
# MM_CONTROL defined is accepted: so it fails for what stands outside "#ifdef MM_CONTROL" and for
# nothing else. ERROR: what the compiler has to say about it.
#
#     #ifdef MM_CONTROL
#     constexpr mm::CountryCode code("SRB");
#     #else
#     constexpr mm::CountryCode code("sr1");
#     #endif
function(mm_compile_fail_test name file)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "ERROR" "LINKS")
    # Never built: carries the flags that the links bring.
    set(flags ${name}_flags)
    add_library(${flags} OBJECT EXCLUDE_FROM_ALL ${file})
    set_target_properties(${flags} PROPERTIES AUTOMOC OFF CXX_CLANG_TIDY "")
    target_link_libraries(${flags} PRIVATE ${arg_LINKS} mm::common)
    set(includes $<REMOVE_DUPLICATES:$<TARGET_PROPERTY:${flags},INCLUDE_DIRECTORIES>>)
    # The compiler finds its own folder by itself and only in its own place of the order.
    set(includes $<FILTER:${includes},EXCLUDE,^/usr/include$>)
    set(definitions $<REMOVE_DUPLICATES:$<TARGET_PROPERTY:${flags},COMPILE_DEFINITIONS>>)
    add_test(NAME ${name} COMMAND_EXPAND_LISTS COMMAND ${CMAKE_COMMAND}
        "-DERROR=${arg_ERROR}" "-DFILE=${CMAKE_CURRENT_SOURCE_DIR}/${file}"
        -P "${PROJECT_SOURCE_DIR}/cmake/compile_fail_check.cmake" --
        ${CMAKE_CXX_COMPILER} -std=c++20 -fsyntax-only -Wall -Wextra -Werror
        "$<$<BOOL:${includes}>:-isystem;$<JOIN:${includes},;-isystem;>>"
        "$<$<BOOL:${definitions}>:-D$<JOIN:${definitions},;-D>>")
    set_tests_properties(${name} PROPERTIES LABELS compile_fail TIMEOUT 120)
endfunction()
