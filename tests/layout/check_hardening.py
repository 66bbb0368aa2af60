#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads back from an ELF program what cmake/Hardening.cmake asks for.

check_hardening.py PROGRAM [--fortify]      --fortify: an optimised build, checked calls expected
"""

import re
import subprocess
import sys


def readelf(option, program):
    command = ["readelf", "--wide", option, program]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def problems(program, fortify):
    header = readelf("--file-header", program)
    segments = readelf("--program-headers", program)
    dynamic = readelf("--dynamic", program)
    symbols = readelf("--dyn-syms", program)

    if not re.search(r"Type:\s+DYN", header) or "INTERP" not in segments:
        yield "not position independent"
    if "GNU_RELRO" not in segments or not re.search(r"\bBIND_NOW\b|\bNOW\b", dynamic):
        yield "no full RELRO"
    stack = re.search(r"GNU_STACK.*", segments)
    if not stack or re.search(r"\bRWE\b", stack[0]):
        yield "executable stack"
    if re.search(r"\bRWE\b", segments.replace(stack[0] if stack else "", "")):
        yield "a segment that is writable and executable"
    if "__stack_chk_fail" not in symbols:
        yield "no stack protector"
    if fortify and not re.search(r"\b__\w+_chk\b", symbols.replace("__stack_chk", "")):
        yield "no fortified calls"
    if re.search(r"\((RPATH|RUNPATH)\)", dynamic):
        yield "a search path for libraries is built in"


def main():
    found = list(problems(sys.argv[1], "--fortify" in sys.argv[2:]))
    for problem in found:
        print(f"{sys.argv[1]}: {problem}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
