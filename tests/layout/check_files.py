#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every text of the project against the house rules that a machine can judge.

check_files.py ROOT
"""

import re
import sys
from pathlib import Path

LONGEST = 400
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
SKIPPED_FOLDERS = {".git", ".cache", "build", "out"}
CODE_SUFFIXES = {".h", ".cpp", ".cmake", ".py", ".sh", ".sql"}
CODE_NAMES = {"CMakeLists.txt", "dev", "run", ".clang-format", ".clang-tidy"}

# Put together here so that this file does not break its own rules.
UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b")
# A made-up user is called "a".
MACHINE_PATH = re.compile(r"(?<![\w.$}/-])/(home|work|root|Users)/(?!a/)\w")
SINGLETON = re.compile(r"(?<!\w)(?:(\w+)::)?instance\(\)")
SQL = re.compile(
    r'"[^"\n]*\b(SELECT\s|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(TABLE|VIEW)'
    r"|DROP\s+TABLE|PRAGMA\s|BEGIN\s+IMMEDIATE)"
)
TYPE = re.compile(r"(?:class|struct|enum class|enum)\s+(\w+)\b(?![^{;]*;)")
UPWARD_INCLUDE = re.compile(r'#\s*include\s*"\.\.?/')


def is_code(file):
    return file.suffix in CODE_SUFFIXES or file.name in CODE_NAMES


def code_files(root):
    for file in sorted(root.rglob("*")):
        place = file.relative_to(root)
        if place.parts[0] not in SKIPPED_FOLDERS and is_code(file) and file.is_file():
            yield file, place.as_posix()


def check_head(lines, place):
    head = lines[1:2] if lines and lines[0].startswith("#!") else lines[:1]
    if not head or SPDX not in head[0]:
        yield f"{place}:1: the first line is not the SPDX line"
    if place.endswith(".h") and "#pragma once" not in lines[1:2]:
        yield f"{place}:2: the second line of a header is #pragma once"


def check_line(line, place):
    if UNFINISHED.search(line):
        yield "unfinished work is not committed"
    if MACHINE_PATH.search(line):
        yield "a path of one machine"
    if not place.endswith((".h", ".cpp")):
        return
    singleton = SINGLETON.search(line)
    if singleton and not (singleton[1] or "").startswith("Q"):
        yield "no singletons: hand the object over"
    if place.startswith(("ui/", "app/")) and SQL.search(line):
        yield "SQL is known to core/store only"
    if UPWARD_INCLUDE.search(line):
        yield "own includes name the path from the root"
    if re.match(r"\s*using namespace\b", line) and place.endswith(".h"):
        yield "a header opens no namespace for those who include it"


def check_file(file, place):
    lines = file.read_text(encoding="utf-8").splitlines()
    yield from check_head(lines, place)
    if len(lines) > LONGEST:
        yield f"{place}:{LONGEST}: {len(lines)} lines, at most {LONGEST}: one idea a file"
    for number, line in enumerate(lines, 1):
        for problem in check_line(line, place):
            yield f"{place}:{number}: {problem}"


def check_registered(root):
    """Nothing is left out of the build: what no CMakeLists.txt names would never be seen to fail."""
    for file, place in code_files(root):
        if file.name == "CMakeLists.txt" and file.parent != root:
            named, wanted = file.parent.parent / "CMakeLists.txt", file.parent.name
            words = rf"add_subdirectory\({re.escape(wanted)}\)"
        elif place.startswith("tests/") and re.fullmatch(r"(tst|bench)_\w+\.cpp", file.name):
            named, wanted = file.parent / "CMakeLists.txt", file.stem
            words = rf"\b{re.escape(wanted)}\b"
        else:
            continue
        if not named.is_file() or not re.search(words, named.read_text(encoding="utf-8")):
            yield f"{place}:1: {wanted} is not built: {named.relative_to(root)} does not name it"


def types_of(text):
    """The types of a file that the linker knows by name, each with its line."""
    scopes = []
    for number, line in enumerate(text.splitlines(), 1):
        if opened := re.match(r"(?:inline )?namespace\b\s*([\w:]*)\s*\{", line):
            scopes.append(opened[1])
        elif line.startswith("} // namespace"):
            scopes.pop()
        elif "" not in scopes and (named := TYPE.match(line)):
            yield "::".join([*scopes, named[1]]), number


def check_names(root):
    """One name, one type: two of a name in different files are taken for each other in silence."""
    first = {}
    for file, place in code_files(root):
        if place.startswith(("core/", "ui/", "app/")) and file.suffix in {".h", ".cpp"}:
            for name, number in types_of(file.read_text(encoding="utf-8")):
                if first.setdefault(name, place) != place:
                    yield f"{place}:{number}: {name} is also the name of a type in {first[name]}"


def check_files(root):
    for file, place in code_files(root):
        yield from check_file(file, place)
    yield from check_registered(root)
    yield from check_names(root)


def main():
    problems = list(check_files(Path(sys.argv[1])))
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
