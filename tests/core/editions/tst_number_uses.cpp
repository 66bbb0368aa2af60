// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/number_uses.h"
#include "tests/core/factsheet/month_data.h"

#include <QTest>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

class NumberUsesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberOfThePageIsUsed();
    void aNumberOfAnEarlierYearIsNot();
    void aMissingNumberIsUsedWhereOneWouldBe();
    void monthsWithoutFiguresHaveNoUses();

private:
    [[nodiscard]] ObservationKey key(const QString &place, const QString &month,
                                     const QString &indicator = u"new_arrivals"_s) const
    {
        return {{*m_data.catalogue().findIndicator(indicator), *m_data.catalogue().findPlace(place),
                 kTotal},
                *Month::parse(month)};
    }
    [[nodiscard]] NumberUses uses(const ObservationKey &key) const
    {
        const Dataset dataset = m_data.dataset();
        return usesOf(key, {dataset, dataset}, {*Month::make(2025, 7)}, m_data.catalogue(), m_style,
                      allBlocks())
            .value_or(NumberUses{*Month::make(2025, 7), {u"the page cannot be made"_s}, {}});
    }

    MonthData m_data = MonthData::editions();
    EditionStyle m_style = shippedStyle(u"2025"_s);
};

void NumberUsesTest::aNumberOfThePageIsUsed()
{
    const NumberUses used = uses(key(u"SRB"_s, u"2025-07"_s));
    QCOMPARE(used.month, *Month::make(2025, 7));
    const QString all = used.blocks.join(u'\n');
    QVERIFY2(all.contains(u"New Arrivals to each country"_s), qPrintable(all));
    QVERIFY2(!all.contains(u"Present"_s), qPrintable(all));
    QVERIFY(!used.blocks.contains(QString()));

    const NumberUses present = uses(key(u"SRB"_s, u"2025-07"_s, u"present_total"_s));
    QVERIFY2(present.sentences.join(u'\n').contains(u"Serbia"_s),
             qPrintable(present.sentences.join(u'\n')));
    QVERIFY2(!present.blocks.join(u'\n').contains(u"New Arrivals to"_s),
             qPrintable(present.blocks.join(u'\n')));
}

void NumberUsesTest::aNumberOfAnEarlierYearIsNot()
{
    const Dataset dataset = m_data.dataset();
    const ObservationKey early = key(u"SRB"_s, u"2019-03"_s);
    const auto changes
        = ChangeSet::make({{early, dataset.at(early), Datum::confirmed(Amount::of(40)), {}}});
    const auto with = dataset.applying(changes.value());
    QVERIFY(with);
    const auto used = usesOf(early, {*with, *with}, {*Month::make(2025, 7)}, m_data.catalogue(),
                             m_style, allBlocks());
    QVERIFY(used);
    QVERIFY2(used->isEmpty(), qPrintable((used->blocks + used->sentences).join(u'\n')));
}

void NumberUsesTest::aMissingNumberIsUsedWhereOneWouldBe()
{
    const ObservationKey next = key(u"SRB"_s, u"2025-08"_s);
    QVERIFY(!m_data.dataset().at(next));
    QVERIFY(uses(next).isEmpty());
}

void NumberUsesTest::monthsWithoutFiguresHaveNoUses()
{
    QVERIFY(uses(key(u"SRB"_s, u"2026-01"_s)).isEmpty());
}

QTEST_APPLESS_MAIN(NumberUsesTest)
#include "tst_number_uses.moc"
