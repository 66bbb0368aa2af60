# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project is compiled with.
add_library(mm_common INTERFACE)
add_library(mm::common ALIAS mm_common)
target_link_libraries(mm_common INTERFACE mm_hardening)
target_compile_options(mm_common INTERFACE
    -Wall -Wextra -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    $<$<BOOL:${MM_WARNINGS_AS_ERRORS}>:-Werror>
    # Names of joined files are shadowed by locals of another one, where nobody can mistake them.
    $<$<BOOL:${CMAKE_UNITY_BUILD}>:-Wno-shadow>)
target_compile_definitions(mm_common INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MM_SANITIZE)
    target_compile_options(mm_common INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(mm_common INTERFACE -fsanitize=address,undefined)
endif()
