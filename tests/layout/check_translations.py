#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A translation keeps what the program relies on: places of numbers and names, the letter that
opens a menu, patterns of files, and as many plural forms as its language has. What is unfinished
is listed and refuses nothing.

check_translations.py ROOT
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

FORMS = {"en": 2, "sq": 2, "bs": 3, "hr": 3, "mk": 3, "sr": 3}
PLACES = re.compile(r"%(?:L?n|L?\d)")
ACCELERATOR = re.compile(r"&(?!&)\w")
PATTERNS = re.compile(r"\(\*[^)]*\)")


def disagreements(source, form):
    """What a person who translates can get wrong so that the program breaks."""
    if set(PLACES.findall(source)) != set(PLACES.findall(form)):
        yield "its %1 and %n are others"
    if len(ACCELERATOR.findall(source)) != len(ACCELERATOR.findall(form)):
        yield "only one of the two has a letter marked with &"
    if PATTERNS.findall(source) != PATTERNS.findall(form):
        yield "its patterns of files are others"
    if source.endswith(("…", "...")) != form.endswith("…"):
        yield "only one of the two ends with …"
    if (source[:1].isspace(), source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace()):
        yield "the blanks around it are others"


def check_file(file, place, unfinished):
    root = ElementTree.parse(file).getroot()
    language = root.get("language").split("_")[0]
    if language not in FORMS:
        yield f"{place}:1: how many plural forms has {language}?"
        return
    for context in root.iter("context"):
        for message in context.iter("message"):
            source, translation = message.findtext("source"), message.find("translation")
            where = f"{place}:1: {context.findtext('name')}, “{source}”"
            if state := translation.get("type"):
                unfinished.extend([where] if state == "unfinished" else [])
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            if message.get("numerus") == "yes" and len(forms) != FORMS[language]:
                yield f"{where}: {len(forms)} plural forms, {language} has {FORMS[language]}"
            for form in forms or [translation.text or ""]:
                if not form:
                    yield f"{where}: an empty translation"
                for problem in disagreements(source, form) if form else ():
                    yield f"{where}: {problem} in “{form}”"


def check_translations(root, unfinished):
    for file in sorted((root / "resources/translations").glob("*.ts")):
        yield from check_file(file, file.relative_to(root).as_posix(), unfinished)


def main():
    unfinished = []
    problems = list(check_translations(Path(sys.argv[1]), unfinished))
    print("\n".join(problems + [f"{where}: unfinished" for where in unfinished]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
