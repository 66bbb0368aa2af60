// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison_order.h"

#include "ui/models/comparison_model.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mm;

class TestComparisonOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void totalStaysLast();
};

void TestComparisonOrder::totalStaysLast()
{
    const auto row = [](const char *key, std::optional<int> value) {
        ComparisonRow made{QString::fromLatin1(key), QString::fromLatin1(key), {}, {}, {}, {}, {}};
        if (value) {
            made.a.amount = Amount::of(*value);
        }
        return made;
    };
    const Period month = Period::of(*Month::make(2025, 1));
    Comparison comparison{{IndicatorId(0), {month, {}}, {month, {}}, GroupBy::Country, {}, kTotal},
                          false,
                          QStringLiteral("A"),
                          QStringLiteral("B"),
                          {},
                          0,
                          0,
                          0,
                          0,
                          {row("ALB", 5), row("MNE", std::nullopt), row("SRB", 9)},
                          row("REGION", 14),
                          {}};
    ComparisonModel model;
    model.setComparison(comparison);
    ComparisonOrder order;
    const QAbstractItemModelTester tester(&order);
    order.setSourceModel(&model);
    const auto keys = [&order] {
        QStringList found;
        for (int index = 0; index < order.rowCount(); ++index) {
            found << order.index(index, 0).data().toString();
        }
        return found.join(u' ');
    };
    order.sort(ComparisonModel::AColumn, Qt::DescendingOrder);
    QCOMPARE(keys(), QStringLiteral("SRB ALB MNE REGION"));
    order.sort(ComparisonModel::AColumn, Qt::AscendingOrder);
    QCOMPARE(keys(), QStringLiteral("ALB SRB MNE REGION"));
    QCOMPARE(order.rowOf(QStringLiteral("SRB")), 1);
    order.sort(ComparisonModel::LabelColumn, Qt::DescendingOrder);
    QCOMPARE(keys(), QStringLiteral("SRB MNE ALB REGION"));

    // All rows change places at once.
    order.sort(ComparisonModel::AColumn, Qt::DescendingOrder);
    const QPersistentModelIndex serbia = order.index(order.rowOf(QStringLiteral("SRB")), 0);
    comparison.rows = {row("ALB", 7), row("MNE", 8), row("SRB", 1)};
    model.setComparison(comparison);
    order.arrange();
    QCOMPARE(keys(), QStringLiteral("MNE ALB SRB REGION"));
    QCOMPARE(serbia.row(), 2);
    QSignalSpy moved(&order, &QAbstractItemModel::layoutChanged);
    comparison.rows.front().a.amount = Amount::of(6);
    model.setComparison(comparison);
    order.arrange();
    QVERIFY(moved.isEmpty());
}

QTEST_GUILESS_MAIN(TestComparisonOrder)
#include "tst_comparison_order.moc"
