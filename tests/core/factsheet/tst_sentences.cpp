// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/factsheet/month_data.h"

#include <QTest>

using namespace mm;
using mm::test::MonthData;

namespace {

constexpr const char *kCodes[] = {"ALB", "BIH", "XKX", "MNE", "MKD", "SRB"};

QString textOf(const Sentence &sentence)
{
    return sentence ? *sentence : QStringLiteral("withheld: ") + sentence.error();
}

} // namespace

/// The rules of wording, one case each.
class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void change_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<int>("base");
        QTest::addColumn<int>("current");
        QTest::addColumn<QString>("ending");

        const auto row
            = [](const char *name, const char *style, int base, int current, const char *ending) {
                  QTest::newRow(name)
                      << QString::fromLatin1(style) << base << current << QString::fromUtf8(ending);
              };
        row("rise", "2025", 100, 125,
            "reflecting a 25% increase compared to the same period last year.");
        row("article", "2025", 100, 111,
            "reflecting an 11% increase compared to the same period last year.");
        row("half away from zero", "2025", 200, 189,
            "reflecting a 6% decrease compared to the same period last year.");
        row("thousands of percent", "2025", 30, 600,
            "reflecting a 1,900% increase compared to the same period last year.");
        row("to nobody", "2025", 100, 0,
            "no refugees and migrants were estimated to have transited through the Western Balkans "
            "as part of mixed movements, reflecting a 100% decrease compared to the same period "
            "last year.");
        row("almost to nobody", "2025", 1000, 1,
            "one refugee or migrant was estimated to have transited through the Western Balkans as "
            "part of mixed movements, reflecting a decrease of more than 99% compared to the same "
            "period last year.");
        row("equal", "2025", 6354, 6354, ", the same as in the same period last year.");
        row("slightly more", "2025", 1000, 1004,
            ", nearly unchanged (an increase of less than 1%) compared to the same period last "
            "year.");
        row("slightly less", "2023", 1000, 996,
            ", nearly unchanged (less than 1% less) compared to the same period last year.");
        row("half a percent counts", "2023", 1000, 995,
            ", 1% less than in the same period last year.");
        row("base 12", "2025", 12, 31,
            ", reflecting an increase from 12 to 31 compared to the same period last year.");
        row("base 29 is small", "2025", 29, 28,
            ", reflecting a decrease from 29 to 28 compared to the same period last year.");
        row("base 30 is not", "2025", 30, 28,
            ", reflecting a 7% decrease compared to the same period last year.");
        row("small numbers in words", "2023", 7, 260,
            "some 260 refugees and migrants were estimated to have transited through the Western "
            "Balkans as part of mixed movements, an increase from seven to some 260 compared to "
            "the same period last year.");
        row("base 0", "2025", 0, 5, ", compared to none in the same period last year.");
        row("nobody at all", "2025", 0, 0, ", the same as in the same period last year.");
        row("more", "2023", 8000, 9100,
            "some 9,100 refugees and migrants were estimated to have transited through the Western "
            "Balkans as part of mixed movements, 14% more than in the same period last year.");
    }

    void change()
    {
        QFETCH(QString, style);
        QFETCH(int, base);
        QFETCH(int, current);
        QFETCH(QString, ending);
        MonthData data;
        data.set("REGION", "mixed_movements_estimate", "2024-01", base)
            .set("REGION", "mixed_movements_estimate", "2024-02", 0)
            .set("REGION", "mixed_movements_estimate", "2025-01", 0)
            .set("REGION", "mixed_movements_estimate", "2025-02", current);
        const Factsheet factsheet = data.factsheet("2025-02", style.toLatin1().constData());
        const QString text = textOf(factsheet.sentences.mixedMovements);
        QVERIFY2(text.endsWith(ending), qPrintable(text));
    }

    void changeBesideABar_data()
    {
        QTest::addColumn<int>("base");
        QTest::addColumn<int>("current");
        QTest::addColumn<QString>("annotation");
        QTest::newRow("fall") << 1000 << 505 << QStringLiteral("−50%");
        QTest::newRow("rise") << 1000 << 2234 << QStringLiteral("+123%");
        QTest::newRow("equal") << 1000 << 1000 << QStringLiteral("0%");
        QTest::newRow("small base") << 12 << 31 << QStringLiteral("from 12 to 31");
        QTest::newRow("from nobody") << 0 << 1200 << QStringLiteral("from 0 to 1,200");
        QTest::newRow("to nobody") << 1000 << 0 << QStringLiteral("−100%");
        QTest::newRow("almost to nobody") << 1000 << 1 << QStringLiteral("from 1,000 to 1");
    }

    void changeBesideABar()
    {
        QFETCH(int, base);
        QFETCH(int, current);
        MonthData data;
        data.set("ALB", "new_arrivals", "2024-01", base)
            .set("ALB", "new_arrivals", "2025-01", current);
        const Factsheet factsheet = data.factsheet("2025-01", "2025");
        QTEST(factsheet.content.blocks[0].chart->categories[0].annotation, "annotation");
    }

    void january_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<QString>("expected");
        QTest::newRow("2025")
            << QStringLiteral("2025")
            << QStringLiteral("In January 2025, 850 refugees and migrants were estimated to have "
                              "transited through the Western Balkans as part of mixed movements, "
                              "reflecting a 15% decrease compared to January 2024.");
        QTest::newRow("2023")
            << QStringLiteral("2023")
            << QStringLiteral("In January 2025, some 850 refugees and migrants were estimated to "
                              "have transited through the Western Balkans as part of mixed "
                              "movements, 15% less than in January 2024.");
    }

    void january()
    {
        QFETCH(QString, style);
        QFETCH(QString, expected);
        MonthData data;
        data.set("REGION", "mixed_movements_estimate", "2024-01", 1000)
            .set("REGION", "mixed_movements_estimate", "2025-01", 850);
        const Factsheet factsheet = data.factsheet("2025-01", style.toLatin1().constData());
        QCOMPARE(textOf(factsheet.sentences.mixedMovements), expected);
        QCOMPARE(factsheet.content.blocks[0].subtitle,
                 QStringLiteral("January 2025 and January 2024, persons"));
    }

    void presence_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::addColumn<int>("children");
        QTest::addColumn<QString>("style");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *name, const char *style, const QList<int> &counts,
                            int children, const char *expected) {
            QTest::newRow(name) << counts << children << QString::fromLatin1(style)
                                << QString::fromUtf8(expected);
        };
        row("one child", "2025", {10, 0, 0, 0, 0, 0}, 1,
            "Some 10 persons were present in the Western Balkans as of end July 2025, including "
            "one unaccompanied or separated child. All were present in Albania.");
        row("no children", "2025", {0, 30, 0, 0, 0, 70}, 0,
            "Some 100 persons were present in the Western Balkans as of end July 2025, none of "
            "them unaccompanied or separated children. Of these, 70% were present in Serbia, "
            "followed by Bosnia and Herzegovina (30%).");
        row("tie at the top", "2025", {36, 36, 28, 0, 0, 0}, 2,
            "Some 100 persons were present in the Western Balkans as of end July 2025, including 2 "
            "unaccompanied and separated children (UASC). Of these, 36% each were present in "
            "Albania & Bosnia and Herzegovina, followed by Kosovo (28%).");
        row("tie of three", "2025", {7, 1, 7, 1, 7, 77}, 2,
            "Some 100 persons were present in the Western Balkans as of end July 2025, including 2 "
            "unaccompanied and separated children (UASC). Of these, 77% were present in Serbia, "
            "followed by Albania, Kosovo & North Macedonia (7% each) and Bosnia and Herzegovina & "
            "Montenegro (1% each).");
        row("all tied", "2025", {5, 5, 5, 5, 5, 5}, 2,
            "Some 30 persons were present in the Western Balkans as of end July 2025, including 2 "
            "unaccompanied and separated children (UASC). Of these, 17% each were present in "
            "Albania, Bosnia and Herzegovina, Kosovo, Montenegro, North Macedonia & Serbia.");
        row("less than 1%", "2025", {0, 0, 0, 1, 2, 997}, 2,
            "Some 1,000 persons were present in the Western Balkans as of end July 2025, including "
            "2 unaccompanied and separated children (UASC). Of these, more than 99% were present "
            "in Serbia, followed by Montenegro & North Macedonia (less than 1% each).");
        row("less than one per cent", "2023", {0, 0, 0, 1, 20, 979}, 3,
            "As of end July 2025, some 1,000 persons of concern were present in the Western "
            "Balkans, including three unaccompanied and separated children (UASC). Of these, 98% "
            "were present in Serbia, followed by North Macedonia (two per cent) and Montenegro "
            "(less than one per cent).");
        row("few, in words", "2023", {0, 0, 0, 0, 4, 4}, 0,
            "As of end July 2025, eight persons of concern were present in the Western Balkans, "
            "none of them unaccompanied or separated children. Of these, 50% each were present in "
            "North Macedonia & Serbia.");
        row("one person", "2025", {0, 0, 1, 0, 0, 0}, 1,
            "One person was present in the Western Balkans as of end July 2025, including one "
            "unaccompanied or separated child. The person was present in Kosovo.");
        row("nobody", "2025", {0, 0, 0, 0, 0, 0}, 0,
            "No persons were present in the Western Balkans as of end July 2025.");
    }

    void presence()
    {
        QFETCH(QList<int>, counts);
        QFETCH(int, children);
        QFETCH(QString, style);
        QFETCH(QString, expected);
        MonthData data;
        for (int i = 0; i < counts.size(); ++i) {
            data.set(kCodes[i], "present_total", "2025-07", counts[i]);
        }
        data.set("REGION", "uasc_present", "2025-07", children);
        QCOMPARE(textOf(data.factsheet("2025-07", style.toLatin1().constData()).sentences.present),
                 expected);
    }

    void sharesThatDoNotAddUpAreExplained()
    {
        MonthData data;
        for (const char *code : kCodes) {
            data.set(code, "present_total", "2025-07", 5);
        }
        const auto notes = data.factsheet("2025-07", "2025").content.footnotes;
        QVERIFY(std::ranges::any_of(notes, [](const Footnote &note) {
            return note.text == u"Percentages may not add up to 100 due to rounding.";
        }));
    }

    void kosovoHasItsMarkInLabelsOnly()
    {
        const Factsheet factsheet = MonthData::editions().factsheet("2025-07", "2025");
        QVERIFY(!factsheet.sentences.present->contains(QStringLiteral("Kosovo*")));
        for (const ContentBlock &block : factsheet.content.blocks) {
            if (block.chart && block.kind == BlockKind::KeyFigures) {
                const auto &labels = block.chart->categories;
                QVERIFY(std::ranges::any_of(labels, [](const ChartCategory &category) {
                    return category.label == u"Kosovo*";
                }));
            }
        }
        QVERIFY(std::ranges::any_of(factsheet.content.footnotes, [](const Footnote &note) {
            return note.mark == u"*" && note.text.contains(u"1244");
        }));
    }

    void outsideSpeaksOfSomebodyOrNobody()
    {
        MonthData data = MonthData::editions();
        data.set("REGION", "present_outside", "2025-07", 1);
        QCOMPARE(textOf(data.factsheet("2025-07", "2025").sentences.outside),
                 QStringLiteral("This also includes one person estimated to be outside centres."));
        data.set("REGION", "present_outside", "2025-07", 0);
        QCOMPARE(textOf(data.factsheet("2025-07", "2025").sentences.outside),
                 QStringLiteral("No persons were estimated to be outside centres."));
    }
};

QTEST_APPLESS_MAIN(TestSentences)
#include "tst_sentences.moc"
