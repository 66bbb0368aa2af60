# SPDX-License-Identifier: GPL-3.0-or-later
# mm_library(<name> SOURCES … [MOC] [HEADERS …] [ALONE …] [PUBLIC …] [PRIVATE …])
#
# One static library a layer, aliased mm::<name>. A layer's headers are reachable only through a
# folder of links of its own, so an include of a layer that is not linked does not compile.
# MOC: the layer has QObjects. ALONE: sources whose private names repeat those of another source,
# which keeps them apart when a build joins the files of a layer. HEADERS names headers without a
# source file beside them; the header of a source file is found.
function(mm_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "MOC" "" "SOURCES;HEADERS;ALONE;PUBLIC;PRIVATE")
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
        add_library(${target} STATIC ${arg_SOURCES})
        target_link_libraries(${target} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE} mm::common)
        target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS "${gate}" FILES ${gated})
        # The tool finds a header beside its source; through the folder of links it would be second.
        set_source_files_properties(${gated} PROPERTIES SKIP_AUTOMOC ON)
        set_target_properties(${target} PROPERTIES AUTOMOC ${arg_MOC})
        set_source_files_properties(${arg_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    else()
        add_library(${target} INTERFACE)
        target_link_libraries(${target} INTERFACE ${arg_PUBLIC} mm::common)
        target_sources(${target} INTERFACE FILE_SET HEADERS BASE_DIRS "${gate}" FILES ${gated})
    endif()
    set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    add_library(mm::${name} ALIAS ${target})
endfunction()
