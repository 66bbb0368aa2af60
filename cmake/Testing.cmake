# SPDX-License-Identifier: GPL-3.0-or-later
# mm_test(<name> LINKS … [SOURCES …] [LABELS …] [POSTGRES]): one QtTest program from <name>.cpp.
# POSTGRES: it runs beside a server of its own where one can be had.
# The environment pins everything a result could depend on; the locale is an unusual one so that
# nothing parses or formats by luck. MM_SHARED_DIR is where the optional test material lies.
set(MM_SHARED_DIR "${PROJECT_SOURCE_DIR}/../shared" CACHE PATH "Optional test material")

function(mm_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "POSTGRES" "" "LINKS;SOURCES;LABELS")
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    if(CMAKE_UNITY_BUILD)
        target_precompile_headers(${name} REUSE_FROM ${MM_TEST_HEADERS})
    endif()
    set_target_properties(${name} PROPERTIES AUTOMOC ON UNITY_BUILD OFF
        RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests/bin")
    target_link_libraries(${name} PRIVATE ${arg_LINKS} ${MM_TEST_QT} Qt6::Test mm::test_support
        mm::common)
    target_compile_definitions(${name} PRIVATE
        MM_TEST_DIR="${CMAKE_CURRENT_SOURCE_DIR}"
        MM_TEST_BUILD_DIR="${CMAKE_CURRENT_BINARY_DIR}"
        MM_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    if(arg_POSTGRES)
        add_test(NAME ${name} COMMAND
            "${PROJECT_SOURCE_DIR}/tests/support/with_postgres.sh" "$<TARGET_FILE:${name}>")
        set_tests_properties(${name} PROPERTIES RESOURCE_LOCK postgres)
    else()
        add_test(NAME ${name} COMMAND ${name})
    endif()
    mm_test_environment(${name} "${arg_LABELS}")
endfunction()

function(mm_test_environment name labels)
    set_tests_properties(${name} PROPERTIES
        TIMEOUT 300
        LABELS "${labels}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_FONT_DPI=96;QT_SCALE_FACTOR=1;QT_HASH_SEED=0;LANG=fr_FR.UTF-8;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=qt.qpa.*=false;XDG_RUNTIME_DIR=/tmp;XDG_STATE_HOME=${PROJECT_BINARY_DIR}/tests/state;FONTCONFIG_FILE=${PROJECT_SOURCE_DIR}/tests/support/fonts.conf;ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1;UBSAN_OPTIONS=print_stacktrace=1;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp")
endfunction()

# mm_test_headers(<name> [QT …]): what the tests of a folder and of those below it read in common,
# compiled once where everything is built from nothing. QT: Qt libraries that all of them link,
# because QtTest looks different with them.
macro(mm_test_headers name)
    set(MM_TEST_QT ${ARGN})
    if(CMAKE_UNITY_BUILD)
        set(MM_TEST_HEADERS ${name})
        set(source "${PROJECT_SOURCE_DIR}/tests/support/common_headers.cpp")
        add_executable(${name} EXCLUDE_FROM_ALL "${source}")
        set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
        target_link_libraries(${name} PRIVATE ${MM_TEST_QT} Qt6::Test mm::common)
        # They name a folder each, for QFINDTESTDATA, and so would divide what is common.
        get_target_property(definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
        list(FILTER definitions EXCLUDE REGEX QT_TESTCASE_)
        set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${definitions}")
        target_precompile_headers(${name} PRIVATE
            <QTest> <QSignalSpy> <QTemporaryDir> <QJsonObject> <QJsonArray> <QJsonDocument> <QDateTime>
            <algorithm> <map> <memory> <optional> <random> <ranges> <string> <variant> <vector>)
    endif()
endmacro()
