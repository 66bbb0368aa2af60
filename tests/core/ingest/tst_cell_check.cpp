// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/cell_check.h"
#include "core/ingest/issue_text.h"
#include "tests/support/small_catalogue.h"

#include <QTest>

using namespace mm;
using mm::test::totalKey;

class TestCellCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsJumpsAgainstTheMonthBefore();
    void findsRepeatedNumbersOfFlowsOnly();
    void findsMoreNationalsThanPersons();
    void findsMoreChildrenThanPersons();
    void saysNothingOfWhatHasNoNumber();

private:
    [[nodiscard]] QStringList check(const Dataset &dataset, const ObservationKey &key,
                                    const Datum &datum) const;
    [[nodiscard]] static Datum number(qint64 n) { return Datum::confirmed(Amount::of(n)); }

    std::shared_ptr<const Catalogue> m_catalogue;
};

void TestCellCheck::initTestCase()
{
    m_catalogue = test::shippedCatalogue();
    QVERIFY(m_catalogue);
}

QStringList TestCellCheck::check(const Dataset &dataset, const ObservationKey &key,
                                 const Datum &datum) const
{
    QStringList codes;
    for (const Issue &issue : checkCell(dataset, *m_catalogue, key, datum)) {
        codes << issueName(issue.code);
        if (issueText(issue).contains(u'%')) {
            codes << QStringLiteral("unfilled text");
        }
    }
    return codes;
}

void TestCellCheck::findsJumpsAgainstTheMonthBefore()
{
    const auto june = totalKey(*m_catalogue, "SRB", "new_arrivals", "2025-06");
    const auto july = totalKey(*m_catalogue, "SRB", "new_arrivals", "2025-07");
    const Dataset dataset = Dataset::of({{june, number(200)}});
    QCOMPARE(check(dataset, july, number(401)), QStringList(QStringLiteral("jump")));
    QCOMPARE(check(dataset, july, number(400)), QStringList());
    QCOMPARE(check(dataset, july, number(99)), QStringList(QStringLiteral("jump")));
    QCOMPARE(check(dataset, july, number(100)), QStringList());
    QCOMPARE(check(Dataset(), july, number(100'000)), QStringList());
}

void TestCellCheck::findsRepeatedNumbersOfFlowsOnly()
{
    const auto june = totalKey(*m_catalogue, "SRB", "new_arrivals", "2025-06");
    const auto july = totalKey(*m_catalogue, "SRB", "new_arrivals", "2025-07");
    const Dataset dataset = Dataset::of({{june, number(123)}});
    QCOMPARE(check(dataset, july, number(123)), QStringList(QStringLiteral("repeated_value")));
    const auto before = totalKey(*m_catalogue, "SRB", "present_total", "2025-06");
    const auto after = totalKey(*m_catalogue, "SRB", "present_total", "2025-07");
    QCOMPARE(check(Dataset::of({{before, number(123)}}), after, number(123)), QStringList());
}

void TestCellCheck::findsMoreNationalsThanPersons()
{
    const auto total = totalKey(*m_catalogue, "SRB", "present_total", "2025-07");
    ObservationKey syria = total;
    ObservationKey afghanistan = total;
    syria.series.breakdown = *m_catalogue->findBreakdown(QStringLiteral("Afghanistan"));
    afghanistan.series.breakdown = *m_catalogue->findBreakdown(QStringLiteral("Bangladesh"));
    const Dataset dataset = Dataset::of({{total, number(10)}, {syria, number(6)}});
    const QStringList found(QStringLiteral("nationalities_exceed_total"));
    QCOMPARE(check(dataset, afghanistan, number(5)), found);
    QCOMPARE(check(dataset, afghanistan, number(4)), QStringList());
    QCOMPARE(check(dataset, total, number(5)), found);
}

void TestCellCheck::findsMoreChildrenThanPersons()
{
    const auto present = totalKey(*m_catalogue, "SRB", "present_total", "2025-07");
    const auto children = totalKey(*m_catalogue, "SRB", "uasc_present", "2025-07");
    const QStringList found(QStringLiteral("children_exceed_present"));
    QCOMPARE(check(Dataset::of({{present, number(3)}}), children, number(4)), found);
    QCOMPARE(check(Dataset::of({{children, number(4)}}), present, number(3)), found);
    QCOMPARE(check(Dataset::of({{present, number(4)}}), children, number(4)), QStringList());
}

void TestCellCheck::saysNothingOfWhatHasNoNumber()
{
    const auto june = totalKey(*m_catalogue, "SRB", "new_arrivals", "2025-06");
    const auto july = totalKey(*m_catalogue, "SRB", "new_arrivals", "2025-07");
    const Dataset dataset = Dataset::of({{june, number(20'000)}});
    QCOMPARE(check(dataset, july, Datum::suppressed()), QStringList());
}

QTEST_APPLESS_MAIN(TestCellCheck)
#include "tst_cell_check.moc"
