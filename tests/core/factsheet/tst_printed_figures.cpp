// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/printed_figures.h"

#include "core/factsheet/content_csv.h"
#include "core/factsheet/content_package.h"
#include "tests/core/factsheet/month_data.h"

#include <QTest>

using namespace mm;
using mm::test::MonthData;

namespace {

PrintedFigure figure(const QString &row, const QString &value,
                     const QString &state = QStringLiteral("reported"))
{
    return {QStringLiteral("uasc"), row, QStringLiteral("July 2025"), value, state};
}

} // namespace

/// What travels with a page comes back, and is held against what is there now.
class TestPrintedFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWere()
    {
        const FactsheetContent content = MonthData::editions().factsheet("2025-07", "2025").content;
        const QByteArray csv = contentCsv(content);
        const auto read = readPrintedFigures(contentPackage(content, csv), csv);
        QVERIFY(read);
        QCOMPARE(read->month.toString(), QStringLiteral("2025-07"));
        QCOMPARE(read->place, QStringLiteral("REGION"));
        QCOMPARE(read->style, QStringLiteral("2025"));
        QCOMPARE(read->language, QStringLiteral("en"));
        QVERIFY(read->figures.size() > 20);
        QVERIFY(differingFigures(read->figures, readPrintedTable(csv)).empty());
    }

    void whatWasAlteredIsRefused()
    {
        const FactsheetContent content = MonthData::editions().factsheet("2025-07", "2025").content;
        const QByteArray csv = contentCsv(content);
        const QByteArray package = contentPackage(content, csv);
        QVERIFY(!readPrintedFigures(package, csv + "uasc,a,b,1,reported\n"));
        QVERIFY(!readPrintedFigures(package, QByteArray()));
        QVERIFY(!readPrintedFigures("{}", csv));
        QVERIFY(!readPrintedFigures(QByteArray(package).replace("\"month\"", "\"moon\""), csv));
    }

    void quotedCellsAreOne()
    {
        const auto read = readPrintedTable("block,row,column,value,state\n"
                                           "uasc,\"a, \"\"b\"\"\n\",c,1,reported\n");
        QCOMPARE(read.size(), 1U);
        QCOMPARE(read.front().row, QStringLiteral("a, \"b\"\n"));
        QVERIFY(readPrintedTable("block,row,column,value,state\nuasc,a\n").empty());
        QVERIFY(readPrintedTable("a,b\n1,2\n").empty());
    }

    void differencesAreFound()
    {
        const QString serbia = QStringLiteral("Serbia");
        const QString none = QStringLiteral("not_reported");
        const auto differing
            = [](const std::vector<PrintedFigure> &printed, const std::vector<PrintedFigure> &now) {
                  return differingFigures(printed, now).size();
              };
        const PrintedFigure twelve = figure(serbia, QStringLiteral("12"));
        QCOMPARE(differing({twelve}, {twelve}), 0U);
        QCOMPARE(differing({twelve}, {figure(serbia, QStringLiteral("13"))}), 1U);
        QCOMPARE(differing({twelve}, {figure(serbia, QString(), none)}), 1U);
        QCOMPARE(differing({figure(serbia, QString(), none)},
                           {figure(serbia, QString(), QStringLiteral("suppressed"))}),
                 1U);
        // A provisional number that was confirmed still holds; what is new is no difference.
        QCOMPARE(differing({figure(serbia, QStringLiteral("12"), QStringLiteral("provisional"))},
                           {figure(QStringLiteral("Albania"), QStringLiteral("1")), twelve}),
                 0U);
        QVERIFY(!differingFigures({twelve}, {}).front().now);
        // Two at one place are held against two.
        QCOMPARE(differing({twelve, twelve}, {twelve, figure(serbia, QStringLiteral("13"))}), 1U);
        QCOMPARE(differing({twelve, twelve}, {twelve}), 1U);
    }
};

QTEST_GUILESS_MAIN(TestPrintedFigures)
#include "tst_printed_figures.moc"
