#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every include and every link against cmake/layers.txt.

check_layers.py ROOT --links BUILD/links.txt --qt-headers DIR
"""

import argparse
import re
import sys
from pathlib import Path

from layers import Layers

SOURCE_FOLDERS = ("core", "ui", "app", "tests")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
QT_MODULE = re.compile(r"Qt[A-Z]\w*")

# Headers of libraries that are not Qt, by how their path begins.
LIBRARY_HEADERS = {
    "tl/": "tl::expected",
    "zip.h": "PkgConfig::ZIP",
    "libdeflate": "PkgConfig::DEFLATE",
    "expat": "EXPAT::EXPAT",
    "xlsxwriter": "PkgConfig::XLSXWRITER",
    "sqlite3": "SQLite::SQLite3",
    "unicode/": "ICU::uc",
    "libpq": "PostgreSQL::PostgreSQL",
    "CLI/": "CLI11::CLI11",
    "benchmark/": "benchmark::benchmark",
}


def qt_classes(folder):
    """{"QWidget": "Qt6::Widgets", …} as installed."""
    found = {}
    for module in sorted(folder.glob("Qt*")):
        for header in module.iterdir():
            if re.fullmatch(r"(Q|q|Qt)\w+(\.h)?", header.name):
                found.setdefault(header.name, "Qt6::" + module.name[2:])
    return found


def outside_target(header, classes):
    for start, target in LIBRARY_HEADERS.items():
        if header.startswith(start):
            return target
    return classes.get(header)


def check_own_include(layers, user, file, header):
    # A test has no library, so a helper of its own stands beside it.
    if user.startswith("tests/") and (file.parent / header).is_file() and "/" not in header:
        return None
    used = layers.of(header)
    if used is None:
        return f'"{header}": own includes name the path from the root'
    if not layers.may_use(user, used):
        return f'"{header}": {user} may not use {used}'
    return None


def check_outside_include(layers, user, header, classes):
    whole_module = "Qt6::" + header[2:]
    if QT_MODULE.fullmatch(header) and classes.get(header, whole_module) == whole_module:
        return f"<{header}>: includes a whole Qt module, name the class"
    if QT_MODULE.match(header) and "/" in header:
        return f"<{header}>: leave the module out, so that only linked modules are found"
    if layers.of(header):
        return f'<{header}>: own includes stand in quotes'
    target = outside_target(header, classes)
    if target and not layers.may_use_outside(user, target):
        return f"<{header}>: {user} may not use {target}"
    return None


def check_includes(root, layers, classes):
    for folder in SOURCE_FOLDERS:
        for file in sorted((root / folder).rglob("*")):
            if file.suffix not in (".h", ".cpp") or not file.is_file():
                continue
            place = file.relative_to(root).as_posix()
            user = layers.of(place)
            if user is None:
                yield f"{place}: its folder has no line in cmake/layers.txt"
                continue
            text = file.read_text(encoding="utf-8")
            for match in INCLUDE.finditer(text):
                bracket, header = match.groups()
                generated = header.endswith(".moc") or header.startswith("moc_")
                if bracket == '"' and not generated:
                    problem = check_own_include(layers, user, file, header)
                elif bracket == "<":
                    problem = check_outside_include(layers, user, header, classes)
                else:
                    problem = None
                if problem:
                    line = text.count("\n", 0, match.start(2)) + 1
                    yield f"{place}:{line}: {problem}"


def check_links(layers, text):
    for line in text.splitlines():
        place, *links = line.split()
        user = layers.of(place)
        if user is None:
            yield f"{place}: its folder has no line in cmake/layers.txt"
            continue
        for link in links:
            used = layers.of(link)
            if used and not layers.may_use(user, used):
                yield f"{place}/CMakeLists.txt: {user} may not link {used}"
            if "::" in link and not layers.may_use_outside(user, link):
                yield f"{place}/CMakeLists.txt: {user} may not link {link}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", type=Path)
    parser.add_argument("--links", type=Path, required=True)
    parser.add_argument("--qt-headers", type=Path, required=True)
    arguments = parser.parse_args()

    layers = Layers.read(arguments.root)
    problems = list(check_includes(arguments.root, layers, qt_classes(arguments.qt_headers)))
    problems += check_links(layers, arguments.links.read_text(encoding="utf-8"))
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
