# SPDX-License-Identifier: GPL-3.0-or-later
# mm_library(<name> SOURCES … [MOC] [HEADERS …] [PUBLIC …] [PRIVATE …])
#
# One library a layer, aliased mm::<name>: static in what is shipped, shared where many programs
# would each carry a copy (BUILD_SHARED_LIBS). A layer's headers are reachable only through a
# folder of links of its own, so an include of a layer that is not linked does not compile.
# MOC: the layer has QObjects. HEADERS names headers without a source file beside them; the header
# of a source file is found.
function(mm_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "MOC" "" "SOURCES;HEADERS;PUBLIC;PRIVATE")
    set(target mm_${name})
    file(RELATIVE_PATH place "${PROJECT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    set(gate "${PROJECT_BINARY_DIR}/include/${name}")
    get_filename_component(gate_parent "${gate}/${place}" DIRECTORY)
    file(MAKE_DIRECTORY "${gate_parent}")
    file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${gate}/${place}" SYMBOLIC)

    set(headers ${arg_HEADERS})
    foreach(source IN LISTS arg_SOURCES)
        string(REGEX REPLACE "\\.cpp$" ".h" header "${source}")
        if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${header}")
            list(APPEND headers "${header}")
        endif()
    endforeach()
    list(TRANSFORM headers PREPEND "${gate}/${place}/" OUTPUT_VARIABLE gated)

    if(arg_SOURCES)
        add_library(${target} ${arg_SOURCES})
        target_link_libraries(${target} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE} mm::common)
        target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS "${gate}" FILES ${gated})
        # The tool finds a header beside its source; through the folder of links it would be second.
        set_source_files_properties(${gated} PROPERTIES SKIP_AUTOMOC ON)
        set_target_properties(${target} PROPERTIES AUTOMOC ${arg_MOC})
        if(CMAKE_UNITY_BUILD)
            mm_join(${target} ${arg_SOURCES})
        endif()
    else()
        add_library(${target} INTERFACE)
        target_link_libraries(${target} INTERFACE ${arg_PUBLIC} mm::common)
        target_sources(${target} INTERFACE FILE_SET HEADERS BASE_DIRS "${gate}" FILES ${gated})
    endif()
    set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    add_library(mm::${name} ALIAS ${target})
endfunction()

# Joins the sources of a target into as few files as their private names allow.
function(mm_join target)
    list(TRANSFORM ARGN PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/" OUTPUT_VARIABLE files)
    execute_process(
        COMMAND "${Python3_EXECUTABLE}" -B "${PROJECT_SOURCE_DIR}/cmake/join_groups.py"
            "${PROJECT_SOURCE_DIR}" ${files}
        OUTPUT_VARIABLE lines OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    string(REPLACE "\n" ";" lines "${lines}")
    foreach(line IN LISTS lines)
        string(REGEX MATCH "^([0-9]+) (.*)$" line "${line}")
        set_source_files_properties("${CMAKE_MATCH_2}" PROPERTIES UNITY_GROUP ${CMAKE_MATCH_1})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
    # A new name can move a file to another group.
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${files})
endfunction()
