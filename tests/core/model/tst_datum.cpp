// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/datum.h"

#include <QTest>

#include <array>
#include <set>

using namespace mm;

static_assert(!Datum::make(Amount::of(3), Status::Suppressed));
static_assert(!Datum::make(Amount::of(0), Status::NotApplicable));
static_assert(Datum::make(Amount::of(3), Status::Estimated) == Datum::estimated(Amount::of(3)));

class TestDatum : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fourKindsOfNothingAreDistinct();
    void namesAreReadBack();
};

void TestDatum::fourKindsOfNothingAreDistinct()
{
    const std::array<std::optional<Datum>, 4> nothings{
        Datum::confirmed(Amount::of(0)), Datum::suppressed(), Datum::notApplicable(), std::nullopt};
    for (std::size_t i = 0; i < nothings.size(); ++i) {
        for (std::size_t j = 0; j < nothings.size(); ++j) {
            QCOMPARE(nothings[i] == nothings[j], i == j);
        }
    }
    QVERIFY(nothings[0]->amount() == Amount::of(0));
    QVERIFY(!nothings[1]->amount());
    QVERIFY(!nothings[2]->amount());
}

void TestDatum::namesAreReadBack()
{
    std::set<QString> names;
    for (const Status status : {Status::Confirmed, Status::Provisional, Status::Estimated,
                                Status::Suppressed, Status::NotApplicable}) {
        QVERIFY(statusFromName(statusName(status)) == status);
        names.insert(statusName(status));
    }
    QCOMPARE(names.size(), std::size_t{5});
    QVERIFY(!statusFromName(u"Confirmed"));
    QVERIFY(!statusFromName(u""));
}

QTEST_GUILESS_MAIN(TestDatum)
#include "tst_datum.moc"
