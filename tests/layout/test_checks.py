#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The layout checks themselves: each rule is broken once in a tree of its own."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "cmake"))

from join_groups import groups
from check_files import check_files
from check_plurals import check_plurals
from check_translations import check_translations
from check_layers import check_includes, check_links
from layers import Layers

TABLE = """
core/base  |           | Qt6::Core
core/model | core/base | Qt6::Core
core/store | core/model | Qt6::Core Qt6::Sql
core/sheet | core/base | Qt6::Core PkgConfig::ZIP
ui/charts  | core      | Qt6::Core Qt6::Charts
app        | core ui   | *
"""
CLASSES = {"QString": "Qt6::Core", "QSqlQuery": "Qt6::Sql", "QtMath": "Qt6::Core"}
HEAD = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


class Tree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def write(self, place, text):
        (self.root / place).parent.mkdir(parents=True, exist_ok=True)
        (self.root / place).write_text(text, encoding="utf-8")

    def one_problem(self, problems, words):
        problems = list(problems)
        self.assertEqual(len(problems), 1, problems)
        self.assertIn(words, problems[0])


class TableTest(unittest.TestCase):
    def test_use_is_handed_on(self):
        layers = Layers(TABLE)
        self.assertTrue(layers.may_use("core/store", "core/base"))
        self.assertTrue(layers.may_use("app", "core/store"))
        self.assertFalse(layers.may_use("core/sheet", "core/model"))

    def test_outside_is_not_handed_on(self):
        layers = Layers(TABLE)
        self.assertTrue(layers.may_use_outside("core/store", "Qt6::Sql"))
        self.assertFalse(layers.may_use_outside("ui/charts", "Qt6::Sql"))

    def test_a_file_belongs_to_the_nearest_layer_above(self):
        self.assertEqual(Layers(TABLE).of("core/sheet/xlsx/reader.h"), "core/sheet")
        self.assertIsNone(Layers(TABLE).of("core/sheets/reader.h"))

    def test_a_circle_is_refused(self):
        with self.assertRaisesRegex(ValueError, "circle"):
            Layers("core/a | core/b |\ncore/b | core/a |\n")

    def test_an_unknown_layer_is_refused(self):
        with self.assertRaisesRegex(ValueError, "core/b"):
            Layers("core/a | core/b |\n")


class NamesTest(Tree):
    HEADER = HEAD + "#pragma once\nnamespace mm {\n"

    def test_two_types_of_a_name_are_found(self):
        self.write("core/model/rate.h", self.HEADER + "struct Rate {\n};\n} // namespace mm\n")
        self.write("ui/charts/rate.h", self.HEADER + "enum class Rate { Low };\n} // namespace mm\n")
        self.one_problem(check_files(self.root), "Rate is also the name of a type")

    def test_private_and_nested_names_and_announcements_are_free(self):
        self.write("core/model/rate.h", self.HEADER + "struct Rate {\n};\n} // namespace mm\n")
        self.write("core/model/user.h", self.HEADER + "struct Rate;\n} // namespace mm\n")
        self.write(
            "core/sheet/rate.cpp",
            HEAD + "namespace mm {\nnamespace {\nstruct Rate {\n};\n} // namespace\n} // namespace mm\n",
        )
        self.write(
            "core/sheet/words.h",
            self.HEADER.replace("mm {", "mm::ods {") + "enum Rate { kLow };\n} // namespace mm::ods\n",
        )
        self.assertEqual(list(check_files(self.root)), [])


class PluralsTest(Tree):
    FORMS = (
        "<TS><context><name>mm::Page</name><message><source>%n page(s)</source><translation>"
        "<numerusform>%n page</numerusform>{}</translation></message></context></TS>"
    )

    def write_forms(self, many):
        self.write("resources/translations/mixed-movements_en.ts", self.FORMS.format(many))

    def write_code(self, text):
        self.write("ui/page.cpp", f'void Page::show()\n{{\n    say(tr("{text}", nullptr, 2));\n}}\n')

    def test_both_forms_pass(self):
        self.write_forms("<numerusform>%n pages</numerusform>")
        self.write_code("%n page(s)")
        self.assertEqual(list(check_plurals(self.root)), [])

    def test_a_missing_form_is_found(self):
        self.write_forms("")
        self.write_code("%n page(s)")
        self.one_problem(check_plurals(self.root), "no singular and plural of “%n page(s)”")

    def test_an_unknown_text_is_found_and_one_that_nobody_says(self):
        self.write_forms("<numerusform>%n pages</numerusform>")
        self.write_code("%Ln sheet(s)")
        self.assertEqual(len(list(check_plurals(self.root))), 2)


class TranslationsTest(Tree):
    TEXT = (
        '<TS language="{}"><context><name>mm::Page</name><message{}><source>{}</source>'
        "<translation{}>{}</translation></message></context></TS>"
    )

    def check(self, source, translation, *, language="hr_HR", numerus="", state=""):
        text = self.TEXT.format(language, numerus, source, state, translation)
        self.write("resources/translations/mixed-movements_hr.ts", text)
        unfinished = []
        return list(check_translations(self.root, unfinished)), unfinished

    def test_what_keeps_all_passes(self):
        for source, translation in [
            ("%1 of %2", "%2 od %1"),
            ("&amp;Open…", "&amp;Otvori…"),
            ("Sheets (*.csv);;All (*)", "Tablice (*.csv);;Sve (*)"),
            ("Search &amp;&amp; find", "Traži"),
            (" and ", " i "),
        ]:
            self.assertEqual(self.check(source, translation), ([], []))

    def test_what_disagrees_is_found(self):
        for source, translation, problem in [
            ("%1 of %2", "%1 od", "%1 and %n"),
            ("%Ln number", "%n broj", "%1 and %n"),
            ("&amp;Open…", "Otvori…", "&"),
            ("Open…", "Otvori", "…"),
            ("Sheets (*.csv)", "Tablice (*.tsv)", "patterns"),
            (" and ", "i", "blanks"),
            ("Open", "", "empty"),
        ]:
            problems, _ = self.check(source, translation)
            self.assertEqual(len(problems), 1, problems)
            self.assertIn(problem, problems[0])

    def test_a_wrong_number_of_plural_forms_is_found(self):
        forms = "<numerusform>%n list</numerusform>" * 2
        problems, _ = self.check("%n sheet(s)", forms, numerus=' numerus="yes"')
        self.assertEqual(len(problems), 1)

    def test_an_unknown_language_is_found(self):
        self.assertEqual(len(self.check("Open", "Odpri", language="sl_SI")[0]), 1)

    def test_what_is_unfinished_is_listed_only(self):
        problems, unfinished = self.check("%1 of %2", "", state=' type="unfinished"')
        self.assertEqual((problems, len(unfinished)), ([], 1))

    def test_what_nobody_says_is_not_looked_at(self):
        self.assertEqual(self.check("%1 of %2", "%1", state=' type="vanished"'), ([], []))


class RegisteredTest(Tree):
    def setUp(self):
        super().setUp()
        hash_head = HEAD.replace("//", "#")
        self.write("CMakeLists.txt", hash_head + "add_subdirectory(tests)\n")
        self.write("tests/CMakeLists.txt", hash_head + "add_subdirectory(core)\n")
        self.write("tests/core/CMakeLists.txt", hash_head + "mm_test(tst_month)\n")
        self.write("tests/core/tst_month.cpp", HEAD)

    def test_what_is_named_passes(self):
        self.assertEqual(list(check_files(self.root)), [])

    def test_a_forgotten_test_is_found(self):
        self.write("tests/core/tst_months.cpp", HEAD)
        self.one_problem(check_files(self.root), "tst_months is not built")

    def test_a_forgotten_folder_is_found(self):
        self.write("tests/app/CMakeLists.txt", HEAD.replace("//", "#"))
        self.one_problem(check_files(self.root), "app is not built")


class IncludeTest(Tree):
    def problems(self, place, include):
        self.write(place, f"{HEAD}#pragma once\n{include}\n")
        return check_includes(self.root, Layers(TABLE), CLASSES)

    def test_allowed_includes_pass(self):
        allowed = '#include "core/model/month.h"\n#include <QString>\n#include <QtMath>'
        self.assertEqual(list(self.problems("core/store/store.h", allowed)), [])

    def test_each_forbidden_include_is_found(self):
        for place, include, words in (
            ("core/sheet/a.h", '#include "core/model/month.h"', "may not use core/model"),
            ("core/base/a.h", '  #  include "ui/charts/b.h"', "may not use ui/charts"),
            ("core/model/a.cpp", "#include <QSqlQuery>", "may not use Qt6::Sql"),
            ("core/store/a.cpp", "#include <zip.h>", "may not use PkgConfig::ZIP"),
            ("app/a.cpp", "#include <QtWidgets>", "whole Qt module"),
            ("ui/charts/a.cpp", "#include <QtCharts/QChart>", "leave the module out"),
            ("app/a.cpp", "#include <core/model/month.h>", "in quotes"),
            ("core/model/a.cpp", '#include "month.h"', "from the root"),
            ("core/new/a.cpp", "", "no line in cmake/layers.txt"),
        ):
            with self.subTest(include or place):
                self.one_problem(self.problems(place, include), words)
                (self.root / place).unlink()

    def test_the_line_is_named(self):
        self.one_problem(self.problems("core/sheet/a.h", '\n#include "core/model/b.h"'), "a.h:4:")


class LinkTest(unittest.TestCase):
    def test_links(self):
        layers = Layers(TABLE)
        good = "core/store core/model Qt6::Sql\napp core/store Qt6::Widgets ui/charts"
        self.assertEqual(list(check_links(layers, good)), [])
        for line in ("core/sheet core/model", "core/model Qt6::Sql", "core/new Qt6::Core"):
            with self.subTest(line):
                self.assertEqual(len(list(check_links(layers, line))), 1)


class FilesTest(Tree):
    def problems(self, place, text):
        self.write(place, text)
        return check_files(self.root)

    def test_a_good_tree_passes(self):
        self.write("core/a.h", HEAD + "#pragma once\nint a(); // PRAGMA and SELECT are words\n")
        self.write("dev", "#!/usr/bin/env bash\n# " + HEAD[3:])
        self.write("CMakeLists.txt", "# " + HEAD[3:] + "add_subdirectory(core)\n")
        self.write("core/CMakeLists.txt", "# " + HEAD[3:] + 'set(x "${work}/home/x")\n')
        self.write("build/bad.cpp", "")
        self.assertEqual(list(check_files(self.root)), [])

    def test_each_broken_rule_is_found(self):
        query = 'auto q = "SELECT 1";\n'
        for place, text, words in (
            ("core/a.cpp", "int a;\n", "SPDX"),
            ("dev", "#!/bin/bash\nset -e\n", "SPDX"),
            ("core/a.h", HEAD + "\n#pragma once\n", "pragma once"),
            ("core/a.cpp", HEAD + "int a;\n" * 400, "401 lines"),
            ("core/a.cpp", HEAD + "// TO" "DO later\n", "unfinished"),
            ("cmake/a.cmake", "# " + HEAD[3:] + 'set(x "/' 'home/me/x")\n', "path of one machine"),
            ("core/a.cpp", HEAD + "Store::instance().open();\n", "singletons"),
            ("ui/a.cpp", HEAD + query, "SQL"),
            ("core/a.cpp", HEAD + '#include "../b.h"\n', "from the root"),
            ("core/a.h", HEAD + "#pragma once\nusing namespace mm;\n", "opens no namespace"),
        ):
            with self.subTest(words):
                self.one_problem(self.problems(place, text), words)
                (self.root / place).unlink()

    def test_an_application_object_of_qt_is_no_singleton_of_ours(self):
        text = HEAD + "auto *app = QCoreApplication::instance();\n"
        self.assertEqual(list(self.problems("app/a.cpp", text)), [])


class JoinTest(Tree):
    PRIVATE = "// what it's \"for\"\n// and more\nnamespace mm {\nnamespace {\n%s\n}\n}\n"

    def joined(self, **bodies):
        for name, body in bodies.items():
            self.write(f"{name}.cpp", body)
        return [[place[0] for place in group] for group in
                groups(self.root, [f"{name}.cpp" for name in bodies])]

    def test_files_without_a_common_name_are_joined(self):
        a = self.PRIVATE % 'int one(int x) { return x; }\nconstexpr char kText[] = "int two() {";'
        b = self.PRIVATE % "template <class T> T two(T x) { struct One {}; return x; }"
        self.assertEqual(self.joined(a=a, b=b), [["a", "b"]])

    def test_private_names_that_repeat_keep_files_apart(self):
        for body in ("PlaceId place(int x) { return {}; }", "struct place { int x = 0; };",
                     "enum class place : char { A };", "using place = int;",
                     "const std::map<int, int> place{{1, 2}};", "[[nodiscard]] auto place() = 1;"):
            other = self.PRIVATE % "constexpr int place = 1;"
            with self.subTest(body):
                self.assertEqual(self.joined(a=self.PRIVATE % body, b=other), [["a"], ["b"]])

    def test_what_a_header_declares_to_one_file_is_not_private_in_another(self):
        self.write("kind.h", "namespace mm {\nenum class Kind { A };\n}\n")
        a = '#include "kind.h"\n'
        self.assertEqual(
            self.joined(a=a, b=self.PRIVATE % "using Kind = int;", c=""), [["a", "c"], ["b"]])

    def test_a_macro_is_private(self):
        self.assertEqual(self.joined(a="#define PLACE 1\n", b="int PLACE(int x);\n"),
                         [["a"], ["b"]])


if __name__ == "__main__":
    unittest.main()
