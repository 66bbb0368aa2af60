// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/revision_table.h"
#include "tests/core/factsheet/month_data.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace mm::test;

namespace {

Datum count(qint64 amount)
{
    return Datum::confirmed(Amount::of(amount));
}

} // namespace

/// What one edition after the other said of a month.
class RevisionTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = createStore(m_folder->filePath(QStringLiteral("a.movements")), m_catalogue);
        QVERIFY(store.has_value());
        m_store = std::move(*store);
    }

    void withoutEditionsThereIsNothing()
    {
        set(kJune, std::nullopt, 10);
        const auto table = revisionsOf(*m_store, m_catalogue, kArrivals, std::nullopt);
        QVERIFY(table && table->rows.empty() && table->means.empty());
    }

    void rowsFollowTheEditions()
    {
        set(kJune, std::nullopt, 100);
        publish(QStringLiteral("June 2025"), kJune);
        set(kJune, count(100), 110);
        set(kJuly, std::nullopt, 50);
        publish(QStringLiteral("July 2025"), kJuly);
        set(kJune, count(110), 120);
        set(kJuly, count(50), 45);
        set(kJuly + months(1), std::nullopt, 7); // nobody has printed it

        const auto table = revisionsOf(*m_store, m_catalogue, kArrivals, std::nullopt);
        QVERIFY(table.has_value());
        QCOMPARE(table->editions.size(), 2U);
        QCOMPARE(table->rows.size(), 2U);
        QCOMPARE(table->rows[0].month, kJuly);
        using Figures = std::vector<std::optional<Datum>>;
        QVERIFY(table->rows[0].figures == (Figures{std::nullopt, count(50), count(45)}));
        QVERIFY(table->rows[1].figures == (Figures{count(100), count(110), count(120)}));

        QCOMPARE(table->means.size(), 1U);
        QCOMPARE(table->means[0].place, kSerbia);
        QCOMPARE(table->means[0].months, 2);
        // +20 % and −10 %
        QCOMPARE(table->means[0].percent, 5.0);
        QCOMPARE(table->means[0].absolutePercent, 15.0);

        QVERIFY(revisionsOf(*m_store, m_catalogue, kArrivals, kRegion)->rows.empty());
        QCOMPARE(revisionsOf(*m_store, m_catalogue, kArrivals, kSerbia)->rows.size(), 2U);
    }

    void zeroIsNoBase()
    {
        set(kJune, std::nullopt, 0);
        publish(QStringLiteral("June 2025"), kJune);
        set(kJune, count(0), 5);
        const auto table = revisionsOf(*m_store, m_catalogue, kArrivals, std::nullopt);
        QVERIFY(table.has_value());
        QCOMPARE(table->rows.size(), 1U);
        QVERIFY(table->means.empty());
    }

private:
    void set(Month month, std::optional<Datum> before, qint64 amount)
    {
        CommitRequest request;
        request.changes = *ChangeSet::make(
            {{{{kArrivals, kSerbia, kTotal}, month}, before, count(amount), {}}});
        request.author = QStringLiteral("Ana");
        request.reason = QStringLiteral("late report");
        QVERIFY(m_store->commit(request).has_value());
    }
    void publish(const QString &name, Month month)
    {
        QVERIFY(m_store->publish({name, month}).has_value());
    }

    const Month kJune = *Month::make(2025, 6);
    const Month kJuly = *Month::make(2025, 7);
    const Catalogue m_catalogue = MonthData().catalogue();
    const IndicatorId kArrivals = *m_catalogue.findIndicator(QStringLiteral("new_arrivals"));
    const PlaceId kSerbia = *m_catalogue.findPlace(QStringLiteral("SRB"));
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(RevisionTableTest)
#include "tst_revision_table.moc"
