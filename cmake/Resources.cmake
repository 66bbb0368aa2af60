# SPDX-License-Identifier: GPL-3.0-or-later
# mm_resources(<name> FILES …): data files of this folder, readable at run time as ":/<name>/…".
# A file given by its whole path comes from the system and is found under its bare name.
# Linking mm::resources_<name> is enough; nothing has to be initialised by hand.
function(mm_resources name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "FILES")
    set(target mm_resources_${name})
    set(qrc "${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc")
    set(lines "<RCC><qresource prefix=\"/${name}\">\n")
    foreach(file IN LISTS arg_FILES)
        cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" OUTPUT_VARIABLE path)
        if(IS_ABSOLUTE "${file}")
            cmake_path(GET file FILENAME file)
        endif()
        string(APPEND lines "<file alias=\"${file}\">${path}</file>\n")
    endforeach()
    file(CONFIGURE OUTPUT "${qrc}" CONTENT "${lines}</qresource></RCC>\n")
    add_library(${target}_object OBJECT "${qrc}")
    set_target_properties(${target}_object PROPERTIES AUTORCC ON AUTOMOC OFF)
    target_link_libraries(${target}_object PRIVATE Qt6::Core)
    add_library(${target} INTERFACE)
    target_link_libraries(${target} INTERFACE Qt6::Core)
    # The object itself, not an archive of it: a linker would drop an archive nobody refers to.
    target_sources(${target} INTERFACE $<TARGET_OBJECTS:${target}_object>)
    add_library(mm::resources_${name} ALIAS ${target})
endfunction()
