#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which sources of a layer may be joined into one file for a compiler that reads them all at once.

join_groups.py ROOT SOURCE…   (paths from ROOT)

Prints one line "GROUP SOURCE" for each source. Two sources are kept apart when one declares for
itself (anonymous namespace, static, constant, macro) a name that the other can see at the same
level, by itself or through the headers it includes. It reads tokens, not C++: it may keep apart
what would fit, which costs a second, but a name that repeats never breaks a joined build.
"""

import re
import sys
from pathlib import Path

NOISE = re.compile(
    r"""//[^\n]*|/\*.*?\*/
    |(?:u8|[uUL])?R"(?P<tag>[^()\s\\]{0,16})\(.*?\)(?P=tag)"
    |(?:u8|[uUL])?"(?:\\.|[^"\\\n])*"
    |(?<![0-9A-Za-z])(?:u8|[uUL])?'(?:\\.|[^'\\\n])*'
    |\[\[.*?\]\]""",
    re.S | re.X,
)
DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\\\n]|\\.|\\\n)*", re.M)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', re.M)
MACRO = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)", re.M)
TOKEN = re.compile(r"[A-Za-z_]\w*|::|->|\S")
NAME = re.compile(r"[A-Za-z_]\w*$")
PRIVATE_WORDS = {"static", "const", "constexpr", "constinit"}
TYPE_WORDS = {"class", "struct", "union", "enum"}


def plain(noise):
    """A literal stands for a value; comments and attributes for nothing."""
    return " " if noise[0].startswith(("/", "[")) else " 0 "


def without_angles(tokens):
    """The tokens outside of <…>, which at this level always encloses template arguments."""
    depth, kept = 0, []
    for token in tokens:
        depth += (token == "<") - (token == ">" and depth > 0)
        if depth == 0 and token != ">":
            kept.append(token)
    return kept


def declared_name(statement):
    """The unqualified name that a statement at namespace level declares, or None."""
    words = without_angles(statement)
    if not words or words[0] in {"namespace", "friend", "extern", "static_assert"}:
        return None
    if words[0] == "template":
        words = words[1:]
    if words and words[0] == "using":
        return words[1] if "=" in words else None
    if words and words[0] in TYPE_WORDS and "(" not in words:
        names = [word for word in words[1:] if word not in TYPE_WORDS | {"final"}]
        return names[0] if names and NAME.match(names[0]) else None
    end = next((i for i, word in enumerate(words) if word in {"(", "=", "[", "{"}), len(words))
    before = [word for word in words[:end]]
    if len(before) < 2 or not NAME.match(before[-1]) or before[-2] == "::":
        return None
    return None if "operator" in before else before[-1]


class Names:
    """What one file declares at namespace level, and what of it is private to the file."""

    def __init__(self, text):
        self.includes = INCLUDE.findall(text)
        self.macros = set(MACRO.findall(text))
        self.all, self.private = set(self.macros), set(self.macros)
        tokens = TOKEN.findall(DIRECTIVE.sub(" ", NOISE.sub(plain, text)))
        scopes, statement = [], []
        for token in tokens:
            at_namespace = all(scope in {"named", "anonymous"} for scope in scopes)
            if token == "{":
                scopes.append(self._opened(statement, scopes) if at_namespace else "other")
                if scopes[-1] != "other":
                    statement = []
            elif token == "}":
                closed = scopes.pop() if scopes else "other"
                # A function ends here; a type or an initialiser goes on to its semicolon.
                if closed == "other" and ")" in statement and "=" not in statement:
                    statement = []
            elif token == ";" and at_namespace:
                self._declare(statement, scopes)
                statement = []
            elif at_namespace:
                statement.append(token)

    def _opened(self, statement, scopes):
        if "namespace" in statement[:2]:
            return "named" if statement[-1] != "namespace" else "anonymous"
        if statement[:1] == ["extern"]:
            return "named"
        self._declare(statement, scopes)
        return "other"

    def _declare(self, statement, scopes):
        name = declared_name(statement)
        if name:
            self.all.add(name)
            if "anonymous" in scopes or PRIVATE_WORDS & set(statement[:3]):
                self.private.add(name)


class Sources:
    def __init__(self, root):
        self._root = Path(root)
        self._names = {}

    def names(self, place):
        if place not in self._names:
            file = self._root / place
            self._names[place] = Names(file.read_text(encoding="utf-8") if file.is_file() else "")
        return self._names[place]

    def seen_through_headers(self, place):
        """Names declared by the headers of the project that a source includes, near and far."""
        seen, todo, found = set(), list(self.names(place).includes), set()
        while todo:
            header = todo.pop()
            if header not in seen:
                seen.add(header)
                found |= self.names(header).all
                todo += self.names(header).includes
        return found


def groups(root, places):
    """Lists of sources, as few as a simple walk finds, in each of which no name gets in the way."""
    sources, result = Sources(root), []
    for place in places:
        own, seen = sources.names(place), sources.seen_through_headers(place)
        for group in result:
            if all(
                not own.private & (other.all | other_seen - seen)
                and not other.private & (own.all | seen - other_seen)
                for _, other, other_seen in group
            ):
                group.append((place, own, seen))
                break
        else:
            result.append([(place, own, seen)])
    return [[place for place, _, _ in group] for group in result]


if __name__ == "__main__":
    for number, group in enumerate(groups(sys.argv[1], sys.argv[2:])):
        for source in group:
            print(number, source)
