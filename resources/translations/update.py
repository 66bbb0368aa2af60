#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the texts of the sources into every mixed-movements_*.ts: what is new waits there as
unfinished, what is translated stays. A text that moved to another context takes its translation
along. What nobody says any more is kept as vanished until --forget, because another branch may
say it.

update.py ROOT LUPDATE [--forget]
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from xml.sax.saxutils import escape

FOLDER = "resources/translations"
DECLARED = re.compile(r"Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)")
INCLUDE = re.compile(r'#include "([^"]+_(?:tr|text)\.h)"')
HEAD = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="{}" sourcelanguage="en_GB">
"""
FORMS = {"en": 2, "sq": 2, "mk": 3}
FORMS_OF_OTHERS = 3


def declared_context(root, file):
    """The context a file gives to texts outside of classes: its own or that of what it includes."""
    text = file.read_text(encoding="utf-8")
    for name in (file, *(root / name for name in INCLUDE.findall(text))):
        if name.is_file() and (found := DECLARED.search(name.read_text(encoding="utf-8"))):
            return found[1]
    return None


def said(root, lupdate):
    """(context, text, comment, counted) of everything that the sources say, each once."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "said.ts")
        subprocess.run(
            [lupdate, "-silent", "-I", str(root), "-locations", "absolute", "core", "ui", "app"]
            + ["-source-language", "en_GB", "-target-language", "en_GB", "-ts", str(file)],
            cwd=root,
            check=True,
            stderr=subprocess.DEVNULL,
        )
        tree = ElementTree.parse(file)
        everything = {}
        for context in tree.iter("context"):
            name = context.findtext("name")
            for message in context.iter("message"):
                place = (Path(folder) / message.find("location").get("filename")).resolve()
                # lupdate may take the name of a struct of texts for a context.
                real = declared_context(root, place) if name.endswith("Tr") else name
                key = (real, message.findtext("source"), message.findtext("comment"))
                everything[key] = message.get("numerus") == "yes"
        return everything


def forms_of(message):
    """What is written as the translation; none where it is unfinished."""
    translation = message.find("translation")
    if translation.get("type", "vanished") != "vanished":
        return None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def known(file):
    """Translations by context, text and comment, and by text and comment alone."""
    exact, alike = {}, {}
    if file.is_file():
        for context in ElementTree.parse(file).iter("context"):
            for message in context.iter("message"):
                text, comment = message.findtext("source"), message.findtext("comment")
                if forms := forms_of(message):
                    exact[(context.findtext("name"), text, comment)] = forms
                    alike.setdefault((text, comment), forms)
    return exact, alike


def written(text, comment, counted, forms, count, state="unfinished"):
    lines = ['    <message numerus="yes">' if counted else "    <message>"]
    lines.append(f"        <source>{escape(text)}</source>")
    if comment:
        lines.append(f"        <comment>{escape(comment)}</comment>")
    state = "" if forms and state == "unfinished" else f' type="{state}"'
    if counted:
        lines.append(f"        <translation{state}>")
        for form in forms or [""] * count:
            lines.append(f"            <numerusform>{escape(form)}</numerusform>")
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{escape(forms[0] if forms else '')}</translation>")
    return [*lines, "    </message>"]


def update(file, texts, forget):
    """Writes one file anew; returns how many of its texts are unfinished."""
    code = file.stem.removeprefix("mixed-movements_")
    language = re.search(r'<TS [^>]*\blanguage="(\w+)"', file.read_text(encoding="utf-8"))[1]
    exact, alike = known(file)
    contexts, unfinished = {}, 0
    for (context, text, comment), counted in texts.items():
        if code == "en" and not counted:
            continue
        forms = exact.get((context, text, comment)) or alike.get((text, comment))
        unfinished += not forms
        count = FORMS.get(code, FORMS_OF_OTHERS)
        contexts.setdefault(context, []).extend(written(text, comment, counted, forms, count))
    if code != "en" and not forget:
        for (context, text, comment), forms in exact.items():
            if (context, text, comment) not in texts:
                lines = written(text, comment, len(forms) > 1, forms, 0, "vanished")
                contexts.setdefault(context, []).extend(lines)
    lines = []
    for context in sorted(contexts):
        lines += ["<context>", f"    <name>{context}</name>", *contexts[context], "</context>"]
    file.write_text(HEAD.format(language) + "\n".join([*lines, "</TS>"]) + "\n", encoding="utf-8")
    return unfinished


def main():
    root = Path(sys.argv[1]).resolve()
    texts = said(root, sys.argv[2])
    for file in sorted((root / FOLDER).glob("mixed-movements_*.ts")):
        print(f"{file.name}: {update(file, texts, '--forget' in sys.argv)} unfinished")


if __name__ == "__main__":
    main()
