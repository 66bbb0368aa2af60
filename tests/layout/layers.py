# SPDX-License-Identifier: GPL-3.0-or-later
"""The table cmake/layers.txt: which layer may use which, and what from outside."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Layer:
    uses: list = field(default_factory=list)
    outside: set = field(default_factory=set)


class Layers:
    def __init__(self, text):
        self._layers = {}
        for line in text.splitlines():
            line = line.split("#")[0].strip()
            if line:
                name, uses, outside = line.split("|")
                self._layers[name.strip()] = Layer(uses.split(), set(outside.split()))
        for name, layer in self._layers.items():
            for used in layer.uses:
                if not self._below(used):
                    raise ValueError(f"layers.txt: {name} names {used}, which has no line")
        for name in self._layers:
            if name in self._reach(name, set()):
                raise ValueError(f"layers.txt: {name} uses itself in a circle")

    @staticmethod
    def read(root):
        return Layers((Path(root) / "cmake" / "layers.txt").read_text(encoding="utf-8"))

    def of(self, path):
        """The layer a file or folder belongs to, or None."""
        parts = str(path).split("/")
        for end in range(len(parts), 0, -1):
            name = "/".join(parts[:end])
            if name in self._layers:
                return name
        return None

    def may_use(self, user, used):
        return user == used or used in self._reach(user, set())

    def may_use_outside(self, user, target):
        allowed = self._layers[user].outside
        return "*" in allowed or target in allowed

    def _below(self, name):
        return {n for n in self._layers if n == name or n.startswith(name + "/")}

    def _direct(self, name):
        return {layer for used in self._layers[name].uses for layer in self._below(used)} - {name}

    def _reach(self, name, seen):
        for used in self._direct(name) - seen:
            seen.add(used)
            self._reach(used, seen)
        return seen
