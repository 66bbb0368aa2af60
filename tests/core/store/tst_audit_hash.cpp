// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit_hash.h"

#include <QTest>

using namespace mm;

/// The layout of what is hashed may never change: every dataset that exists would look tampered
/// with. The expected values were computed by a script of its own from the words of audit_hash.h.
class AuditHashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void layoutStays_data();
    void layoutStays();
    void longTextsAreHashedWhole();

private:
    [[nodiscard]] AuditHash hashOf(const QString &reason, qint64 changes) const;

    CodeMap m_codes;
    SheetNames m_sheets;
};

void AuditHashTest::initTestCase()
{
    m_codes.places.add(1, QStringLiteral("BIH"), PlaceId(0));
    m_codes.indicators.add(3, QStringLiteral("new_arrivals"), IndicatorId(0));
    m_codes.breakdowns.add(0, QString(), BreakdownId(0));
    m_codes.breakdowns.add(2, QStringLiteral("Syria"), BreakdownId(1));
    m_sheets.add(5, {QStringLiteral("мај.xlsx"), QByteArray(32, '\x7f'), QStringLiteral("Sheet1")});
}

AuditHash AuditHashTest::hashOf(const QString &reason, qint64 changes) const
{
    const ChangeSetInfo head{
        7, {}, QStringLiteral("Ana"), reason, Origin::Import, std::nullopt, changes, {}};
    return {QByteArray(32, '\x11'), head, QStringLiteral("2025-08-04T09:00:00.000Z"), m_codes,
            m_sheets};
}

void AuditHashTest::layoutStays_data()
{
    QTest::addColumn<int>("changes");
    QTest::addColumn<bool>("isAnnotated");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("head")
        << 0 << false
        << QByteArray("69fd9168ec429197f318620de78e90d606389aaa7a7064cf714b37d09d05f79b");
    QTest::newRow("typed")
        << 1 << false
        << QByteArray("d2914b47c000c3b712fbad71e5a82c67af713c5b32d93db04badcbb15fcbfdc3");
    QTest::newRow("from a cell")
        << 2 << false
        << QByteArray("14550cd6127d7ef6cb2924592145af1747aa3d8065afd84557d987348c33651a");
    QTest::newRow("other series, same cell's sheet")
        << 3 << false
        << QByteArray("ea636686b8e6efc960291d1c328bfddcda07ef0b7c01a22fbe5cc53dd0d6abf7");
    QTest::newRow("withheld")
        << 4 << false
        << QByteArray("a0135a936923ecfbffd071e8ba19546b5be65c79ba9fb0fab966ff7094f79a37");
    QTest::newRow("annotation")
        << 4 << true
        << QByteArray("e86315f96e3e1e6fa00e737ecad7fdaf46f1beb5ccaf4f7119293f02540fd1a6");
}

void AuditHashTest::layoutStays()
{
    QFETCH(int, changes);
    QFETCH(bool, isAnnotated);
    QFETCH(QByteArray, expected);

    const Month july = *Month::make(2025, 7);
    const std::array<LoggedChange, 4> log{{
        {1, 7, 3, 1, 0, july, std::nullopt, Datum::confirmed(Amount::of(120)), std::nullopt, {}},
        {2,
         7,
         3,
         1,
         0,
         july + months(1),
         Datum::provisional(Amount::ofThousandths(-1500)),
         std::nullopt,
         5,
         {6, 1}},
        {3, 7, 3, 1, 2, july, std::nullopt, Datum::estimated(Amount::of(0)), 5, {300, 27}},
        {4,
         7,
         3,
         1,
         2,
         july + months(1),
         Datum::notApplicable(),
         Datum::suppressed(),
         std::nullopt,
         {}},
    }};
    AuditHash hash = hashOf(QStringLiteral("“late” sheet"), changes);
    for (int i = 0; i < changes; ++i) {
        hash.add(log[static_cast<std::size_t>(i)]);
    }
    if (isAnnotated) {
        hash.add(LoggedAnnotation{7, 1, july, 3, 2, {QStringLiteral("ask Ana"), true}});
        hash.add(LoggedAnnotation{7, 1, july, std::nullopt, std::nullopt, {QString(), true}});
    }
    QCOMPARE(hash.result().toHex(), expected);
}

void AuditHashTest::longTextsAreHashedWhole()
{
    const QString most(10'000, u'ж');
    const QByteArray expected = "3300d02c97a26271337a6bad2f27ec7ac75d0d5d11ac0c662fa2249137e32d7b";
    QCOMPARE(hashOf(most, 0).result().toHex(), expected);
    QVERIFY(hashOf(most.chopped(1), 0).result().toHex() != expected);
}

QTEST_APPLESS_MAIN(AuditHashTest)
#include "tst_audit_hash.moc"
