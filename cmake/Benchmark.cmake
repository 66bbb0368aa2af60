# SPDX-License-Identifier: GPL-3.0-or-later
# mm_bench(<name> LINKS … [SOURCES …]): one Google Benchmark program from <name>.cpp, built by the
# target "benchmarks" only and put where ./dev bench looks for it.
if(MM_BENCHMARKS)
    find_package(benchmark REQUIRED)
    add_custom_target(benchmarks)
endif()

function(mm_bench name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS;SOURCES")
    add_executable(${name} EXCLUDE_FROM_ALL ${name}.cpp ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF
        RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bench")
    target_link_libraries(${name} PRIVATE ${arg_LINKS} benchmark::benchmark mm::common)
    add_dependencies(benchmarks ${name})
endfunction()
