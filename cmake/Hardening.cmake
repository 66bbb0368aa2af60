# SPDX-License-Identifier: GPL-3.0-or-later
# What makes a memory error in our program harder to use; tests/layout reads it back from the ELF.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
check_cxx_compiler_flag(-fcf-protection=full MM_HAS_CF_PROTECTION)

add_library(mm_hardening INTERFACE)
target_compile_options(mm_hardening INTERFACE
    -fstack-protector-strong -fstack-clash-protection
    $<$<BOOL:${MM_HAS_CF_PROTECTION}>:-fcf-protection=full>
    # Some distributions predefine another level.
    $<$<CONFIG:Release>:-U_FORTIFY_SOURCE$<SEMICOLON>-D_FORTIFY_SOURCE=2>)
target_link_options(mm_hardening INTERFACE
    -Wl,-z,relro,-z,now,-z,noexecstack,--as-needed)
