#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every counted text of the sources has its English forms, in the context that asks for it.

check_plurals.py ROOT
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

TOLD = re.compile(r'\b(\w*Tr::)?tr\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+),')
PIECE = re.compile(r'"((?:[^"\\]|\\.)*)"')
DECLARED = re.compile(r"Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)")
METHOD = re.compile(r"^[^\s#/].*?\b(\w+)::~?\w+\(", re.M)
INCLUDE = re.compile(r'#include "([^"]+_(?:tr|text)\.h)"')


def declared_context(root, text):
    """The context of texts outside of classes: that of the file itself or of what it includes."""
    if own := DECLARED.search(text):
        return own[1]
    for name in INCLUDE.findall(text):
        if (root / name).is_file() and (found := DECLARED.search((root / name).read_text())):
            return found[1]
    return None


def counted_texts(root):
    """(file, context, text) of each text that is counted."""
    for file in sorted(root.glob("*/**/*.cpp")):
        place = file.relative_to(root)
        if place.parts[0] not in {"core", "ui", "app"}:
            continue
        text = file.read_text(encoding="utf-8")
        for match in TOLD.finditer(text):
            source = "".join(PIECE.findall(match[2]))
            if not re.search("%L?n", source):
                continue
            if match[1]:
                context = declared_context(root, text)
            else:
                methods = METHOD.findall(text[: match.start()])
                context = f"mm::{methods[-1]}" if methods else None
            yield place.as_posix(), context, source


def known_forms(root):
    tree = ElementTree.parse(root / "resources/translations/mixed-movements_en.ts")
    return {
        (context.findtext("name"), message.findtext("source")): [
            form.text for form in message.iter("numerusform")
        ]
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def check_plurals(root):
    forms, used = known_forms(root), set()
    for place, context, source in counted_texts(root):
        used.add((context, source))
        if len([form for form in forms.get((context, source), []) if form]) != 2:
            yield f"{place}:1: no singular and plural of “{source}” in the context {context}"
    for context, source in sorted(set(forms) - used):
        yield f"resources/translations/mixed-movements_en.ts:1: {context} never says “{source}”"


def main():
    problems = list(check_plurals(Path(sys.argv[1])))
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
