// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/path_row.h"

#include <QLineEdit>
#include <QTest>

using namespace mm;

class TestPathRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheSuggestionUntilTyped();
    void alwaysHasTheEndingOfItsKind();

private:
    static PathRow::Kind kind(const char *suffix)
    {
        return {QStringLiteral("Save"), QStringLiteral("(*)"), QString::fromLatin1(suffix)};
    }
};

void TestPathRow::followsTheSuggestionUntilTyped()
{
    PathRow row(QStringLiteral("/data"));
    row.suggest(QStringLiteral("a"), kind("csv"));
    QCOMPARE(row.path(), QStringLiteral("/data/a.csv"));
    row.suggest(QStringLiteral("b"), kind("xlsx"));
    QCOMPARE(row.path(), QStringLiteral("/data/b.xlsx"));
    row.edit()->selectAll();
    QTest::keyClicks(row.edit(), QStringLiteral("/else/mine.xlsx"));
    row.suggest(QStringLiteral("c"), kind("csv"));
    QCOMPARE(row.path(), QStringLiteral("/else/mine.csv"));
    row.suggest(QStringLiteral("c"), kind(""));
    QCOMPARE(row.path(), QStringLiteral("/else/mine"));
}

void TestPathRow::alwaysHasTheEndingOfItsKind()
{
    PathRow row(QStringLiteral("/data"));
    row.suggest(QStringLiteral("a"), kind("csv"));
    row.edit()->setText(QStringLiteral("july.2025"));
    QCOMPARE(row.path(), QStringLiteral("/data/july.2025.csv"));
    row.edit()->setText(QStringLiteral("A.CSV"));
    QCOMPARE(row.path(), QStringLiteral("/data/A.CSV"));
    row.edit()->clear();
    QVERIFY(row.path().isEmpty());
}

QTEST_MAIN(TestPathRow)
#include "tst_path_row.moc"
