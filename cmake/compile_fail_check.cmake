# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DFILE=… -DERROR=… -P compile_fail_check.cmake -- <compiler and flags>
set(ENV{LC_ALL} C) # the words of the compiler
set(compile)
set(after_dashes FALSE)
math(EXPR last "${CMAKE_ARGC} - 1")
foreach(i RANGE ${last})
    if(after_dashes)
        list(APPEND compile "${CMAKE_ARGV${i}}")
    elseif(CMAKE_ARGV${i} STREQUAL "--")
        set(after_dashes TRUE)
    endif()
endforeach()

execute_process(COMMAND ${compile} -DMM_CONTROL "${FILE}"
    RESULT_VARIABLE control_status ERROR_VARIABLE control_text OUTPUT_QUIET)
if(NOT control_status EQUAL 0)
    message(FATAL_ERROR "With MM_CONTROL the file has to compile, but:\n${control_text}")
endif()

execute_process(COMMAND ${compile} "${FILE}"
    RESULT_VARIABLE status ERROR_VARIABLE text OUTPUT_QUIET)
if(status EQUAL 0)
    message(FATAL_ERROR "The compiler accepts ${FILE}")
endif()
if(ERROR AND NOT text MATCHES "${ERROR}")
    message(FATAL_ERROR "The compiler refuses the file, but not because of \"${ERROR}\":\n${text}")
endif()
