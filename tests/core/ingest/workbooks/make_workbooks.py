#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes each delivery as a workbook by one of the programs that offices use.

    cmake --build --preset dev --target write_deliveries
    mkdir cells && MM_TEST_SEED=1 build/dev/…/write_deliveries cells
    tests/core/ingest/workbooks/make_workbooks.py cells tests/core/ingest/workbooks

Needs openpyxl, XlsxWriter and LibreOffice. What comes out is kept in the repository, so that the
suite reads files of these programs without having them. Each is dressed as people dress
workbooks: formats, comments, filters, frozen panes, colours where nothing stands.
"""

import datetime
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import openpyxl
import xlsxwriter
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter

THOUSANDS = "#,##0"
DATE = "dd.mm.yyyy"
PERCENT = "0.0%"


def day_of(cell):
    return datetime.datetime.fromisoformat(cell["date"])


def extent(sheet):
    """Rows and columns that have something."""
    return (max((c["row"] for c in sheet["cells"]), default=0) + 1,
            max((c["column"] for c in sheet["cells"]), default=0) + 1)


def by_openpyxl(sheets, path):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for sheet in sheets:
        page = book.create_sheet(sheet["name"])
        page.sheet_state = "hidden" if sheet["hidden"] else "visible"
        for given in sheet["cells"]:
            cell = page.cell(given["row"] + 1, given["column"] + 1)
            if "date" in given:
                cell.value = day_of(given)
                cell.number_format = DATE
                continue
            cell.value = given["value"]
            if isinstance(given["value"], str):
                cell.data_type = "s"  # a text that begins with "=" is no formula
                cell.font = Font(bold=given["row"] == 0)
            else:
                cell.number_format = PERCENT if given.get("percent") else THOUSANDS
        for first_row, first_column, last_row, last_column in sheet["merges"]:
            page.merge_cells(start_row=first_row + 1, start_column=first_column + 1,
                             end_row=last_row + 1, end_column=last_column + 1)
        for row in sheet["hidden_rows"]:
            page.row_dimensions[row + 1].hidden = True
        for column in sheet["hidden_columns"]:
            page.column_dimensions[get_column_letter(column + 1)].hidden = True
        rows, columns = extent(sheet)
        page.freeze_panes = "B2"
        page.cell(1, 1).comment = Comment("Please send back until the 5th.", "Regional office")
        page.cell(rows + 20, columns + 5).fill = PatternFill("solid", fgColor="FFEEEEEE")
        page.print_title_rows = "1:2"
    book.save(path)


def by_xlsxwriter(sheets, path, streamed, from_1904):
    # A streamed workbook keeps every text in its cell, and none in the table of shared ones.
    book = xlsxwriter.Workbook(path, {"constant_memory": streamed, "date_1904": from_1904,
                                      "strings_to_formulas": False, "strings_to_urls": False})
    number = book.add_format({"num_format": THOUSANDS})
    percent = book.add_format({"num_format": PERCENT})
    date = book.add_format({"num_format": DATE})
    title = book.add_format({"bold": True, "font_size": 14})
    italic = book.add_format({"italic": True})
    for sheet in sheets:
        page = book.add_worksheet(sheet["name"])
        if sheet["hidden"]:
            page.hide()
        merged = {(m[0], m[1]) for m in sheet["merges"]}
        for merge in sheet["merges"]:
            page.merge_range(*merge, "")
        for given in sorted(sheet["cells"], key=lambda c: (c["row"], c["column"])):
            at = given["row"], given["column"]
            if "date" in given:
                page.write_datetime(*at, day_of(given), date)
            elif isinstance(given["value"], str):
                words = given["value"].split(" ", 1)
                if not streamed and len(words) == 2 and all(words) and at not in merged:
                    page.write_rich_string(*at, italic, words[0], " " + words[1])
                else:
                    page.write_string(*at, given["value"], title if given["row"] == 0 else None)
            elif given.get("formula"):
                page.write_formula(*at, f"=0+{given['value']}", number, given["value"])
            else:
                page.write_number(*at, given["value"],
                                  percent if given.get("percent") else number)
        for row in sheet["hidden_rows"]:
            page.set_row(row, None, None, {"hidden": True})
        for column in sheet["hidden_columns"]:
            page.set_column(column, column, None, None, {"hidden": True})
        rows, columns = extent(sheet)
        if not streamed:
            page.write_comment(0, 0, "Please send back until the 5th.")
            page.write_blank(rows + 20, columns + 5, None, number)
        page.set_landscape()
        page.set_footer("&P / &N")
    book.close()


def by_libreoffice(sources, kind, folder):
    """Opens workbooks and saves them as another kind, as LibreOffice does it."""
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{profile}", "--headless",
                        "--convert-to", kind, "--outdir", folder, *sources], check=True)


def main():
    cells, out = map(pathlib.Path, sys.argv[1:3])
    for old in [*out.glob("*.xlsx"), *out.glob("*.ods"), *out.glob("*.reading")]:
        old.unlink()
    with tempfile.TemporaryDirectory() as folder:
        drafts = {"xlsx": pathlib.Path(folder, "to_xlsx"), "ods": pathlib.Path(folder, "to_ods")}
        for draft in drafts.values():
            draft.mkdir()
        names = {}
        for index, path in enumerate(sorted(cells.glob("*.json"))):
            sheets = json.loads(path.read_text(encoding="utf-8"))
            has_formula = any(c.get("formula") for s in sheets for c in s["cells"])
            # openpyxl writes formulas without their results.
            by = index % 4 if index % 4 != 0 or not has_formula else 1
            if by == 0:
                name = f"{path.stem}.openpyxl"
                by_openpyxl(sheets, out / f"{name}.xlsx")
            elif by == 1:
                name = f"{path.stem}.xlsxwriter"
                by_xlsxwriter(sheets, out / f"{name}.xlsx", streamed=index % 8 == 1,
                              from_1904=index % 3 == 0)
            else:
                name = f"{path.stem}.libreoffice"
                kind = "xlsx" if by == 2 else "ods"
                by_xlsxwriter(sheets, drafts[kind] / f"{name}.xlsx", streamed=False,
                              from_1904=False)
            names[path.stem] = name
        for kind, draft in drafts.items():
            by_libreoffice(sorted(map(str, draft.iterdir())), kind, out)
        for stem, name in names.items():
            shutil.copy(cells / f"{stem}.reading", out / f"{name}.reading")


if __name__ == "__main__":
    main()
