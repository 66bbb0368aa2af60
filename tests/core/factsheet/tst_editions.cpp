// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/factsheet/month_data.h"
#include "tests/support/shared_files.h"

#include <QTest>

using namespace mm;
using mm::test::MonthData;

namespace {

void compareSentence(const Sentence &sentence, const QString &expected)
{
    QVERIFY2(sentence, qPrintable(sentence ? QString() : sentence.error()));
    QCOMPARE(*sentence, expected);
}

void compareJuly2025(const MonthData &data)
{
    const Factsheet factsheet = data.factsheet("2025-07", "2025");
    compareSentence(
        factsheet.sentences.mixedMovements,
        QStringLiteral("Between January and July 2025, 6,354 refugees and migrants were estimated "
                       "to have transited through the Western Balkans as part of mixed movements, "
                       "reflecting a 10% decrease compared to the same period last year."));
    compareSentence(
        factsheet.sentences.present,
        QStringLiteral("Some 2,320 persons were present in the Western Balkans as of end July "
                       "2025, including 162 unaccompanied and separated children (UASC). Of these, "
                       "45% were present in Bosnia and Herzegovina, followed by Serbia (28%), "
                       "Kosovo (12%), Montenegro (7%), Albania (6%) and North Macedonia (2%)."));
    compareSentence(factsheet.sentences.outside,
                    QStringLiteral("This also includes persons estimated to be outside centres."));
    compareSentence(factsheet.sentences.uasc,
                    QStringLiteral("162 unaccompanied and separated children (UASC) were present "
                                   "in the Western Balkans as of end July 2025."));
    QCOMPARE(factsheet.content.blocks[2].title,
             QStringLiteral("New Arrivals to each country between January and July 2025"));
}

void compareMay2023(const MonthData &data)
{
    const Factsheet factsheet = data.factsheet("2023-05", "2023");
    compareSentence(
        factsheet.sentences.mixedMovements,
        QStringLiteral("Between January and May 2023, some 8,500 refugees and migrants were "
                       "estimated to have transited through the Western Balkans as part of mixed "
                       "movements, 7% less than in the same period last year."));
    compareSentence(
        factsheet.sentences.present,
        QStringLiteral(
            "As of end May 2023, some 4,800 persons of concern were present in the Western "
            "Balkans, including 109 unaccompanied and separated children (UASC). Of these, 60% "
            "were present in Serbia, followed by Bosnia and Herzegovina (28%), Kosovo & Montenegro "
            "(four per cent each), Albania (three per cent) and North Macedonia (one per cent)."));
    compareSentence(
        factsheet.sentences.outside,
        QStringLiteral("This also include persons of concern estimated to be outside centres."));
    QCOMPARE(factsheet.content.blocks[1].headline, QStringLiteral("8,461"));
    QCOMPARE(factsheet.content.blocks[4].headline, QStringLiteral("4,833"));
    QCOMPARE(factsheet.content.blocks[7].headline, QStringLiteral("109"));
}

} // namespace

/// The sentences of both published editions come out word for word.
class TestEditions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void july2025() { compareJuly2025(MonthData::editions()); }
    void may2023() { compareMay2023(MonthData::editions()); }

    void sampleHistory()
    {
        MM_NEED_SHARED("sheets/history/long.csv");
        const MonthData data = MonthData::fromCsv(
            test::fileBytes(test::sharedPath(QStringLiteral("sheets/history/long.csv"))));
        compareJuly2025(data);
        compareMay2023(data);
    }
};

QTEST_APPLESS_MAIN(TestEditions)
#include "tst_editions.moc"
