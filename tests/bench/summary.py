#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the figures of a benchmark run as one Markdown table, to be kept in README.md.

summary.py FILE.json…

"x" is CPU time by that of the reference, measured in the same run at the same size; below 1 is
faster than the reference.
"""

import json
import os
import platform
import re
import sys

# What a measurement is held against, by the beginning of its name. Longer beginnings first.
REFERENCES = [
    ("read/xlsx", "reference/xlsx/unzip_program"),
    ("read/ods", "reference/ods/unzip_program"),
    ("read/csv", "reference/csv/scan"),
    ("import/xlsx", "reference/import/xlsx/unzip_program"),
    ("import/csv", "reference/import/csv/sqlite3_program"),
    ("import/monthly", "reference/import/monthly/openpyxl_program"),
    ("store/open_and_load", "reference/step_rows"),
    ("store/save_one_edit", "reference/update_row"),
    ("store/verify_chain", "reference/hash"),
    ("store/verify", "reference/hash_file"),
    ("compare/every_series", "reference/scan_and_compare"),
    ("compare/every_series", "reference/duckdb/by_breakdown"),
    ("compare/every_indicator", "reference/scan_and_compare"),
    ("compare/every_indicator", "reference/duckdb/by_country"),
    ("compare/every_short_series", "reference/look_ups_of_short_series"),
    ("edit/to_new_dataset", "reference/repair_sums"),
    ("chart/png and pdf", "reference/QPainter png and pdf"),
    ("chart/png encoding alone", "reference/QImage::save alone"),
]
UNITS = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1.0}
# "manual_time" and "real_time" say that the work of others, or of the disk, is what was measured;
# "process_time" that the work of several threads is counted together.
MODES = re.compile(r"/(manual_time|real_time|process_time)$")
WALL = ("/manual_time", "/real_time")
THREADS = "/process_time"
BYTES_OF_ONE = {"file_bytes": "in the file", "memory_bytes": "in memory"}


def seconds(run):
    taken = "real_time" if run["name"].endswith(WALL) else "cpu_time"
    return run[taken] * UNITS[run["time_unit"]]


def size_of(name):
    """The part of a name behind the first number: "read/xlsx/1000" is of size "1000"."""
    match = re.search(r"/(?:\w+:)?\d.*$", MODES.sub("", name))
    return match[0] if match else ""


def time_text(value):
    for unit, factor in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if value >= factor:
            return f"{value / factor:.3g} {unit}"
    return f"{value / 1e-9:.3g} ns"


def amount_text(value):
    for unit, factor in (("G", 1e9), ("M", 1e6), ("k", 1e3)):
        if value >= factor:
            return f"{value / factor:.3g} {unit}"
    return f"{value:.3g}"


def ratio_text(run, by_name):
    """Beside each reference of the longest beginning, as far as it was measured too."""
    name = MODES.sub("", run["name"])
    start = next((start for start, _ in REFERENCES if name.startswith(start)), None)
    found = []
    for reference in (reference for known, reference in REFERENCES if known == start):
        other = by_name.get(reference + size_of(name))
        if other:
            found.append(f"{seconds(run) / seconds(other):.3g} × {reference[10:]}")
    return ", ".join(found)


def notes(run):
    found = []
    if "items_per_second" in run:
        found.append(f"{amount_text(run['items_per_second'])} observations/s")
    if "bytes_per_second" in run:
        found.append(f"{amount_text(run['bytes_per_second'])}B/s")
    found += [f"{run[key]:.3g} B each {text}" for key, text in BYTES_OF_ONE.items() if key in run]
    if "p95_ms" in run:
        found.append(f"95 % within {time_text(run['p95_ms'] * 1e-3)}")
    if run["name"].endswith(THREADS):
        waited = run["real_time"] * UNITS[run["time_unit"]]
        found.append(f"on several threads, done after {time_text(waited)}")
    # Longest stretches of work of the window's thread.
    stretches = [key for key in run if key.endswith("_ms") and key != "p95_ms"]
    found += [f"{key[:-3].replace('_', ' ')}: {time_text(run[key] * 1e-3)}" for key in stretches]
    return ", ".join(found)


def main(files):
    runs, date = [], ""
    for file in files:
        with open(file, encoding="utf-8") as text:
            content = json.load(text)
        date = max(date, content["context"]["date"])
        runs += [run for run in content["benchmarks"] if not run.get("error_occurred")]
    by_name = {MODES.sub("", run["name"]): run for run in runs}
    print(f"{date[:10]}, {os.cpu_count()} × {cpu_name()}, {platform.system()} {platform.machine()}\n")
    print("| what | time | beside | rate |\n|---|---|---|---|")
    for run in runs:
        name = MODES.sub("", run["name"])
        print(f"| {name} | {time_text(seconds(run))} | {ratio_text(run, by_name)} | {notes(run)} |")


def cpu_name():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else "unknown processor"


if __name__ == "__main__":
    main(sys.argv[1:])
