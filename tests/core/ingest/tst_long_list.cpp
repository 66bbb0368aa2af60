// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/long_list.h"
#include "core/ingest/reading_json.h"
#include "tests/core/ingest/book.h"
#include "tests/support/property.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

namespace {

using Row = QVariantList;

const QVariantList kHead{u"country"_s, u"indicator"_s, u"nationality"_s, u"month"_s, u"value"_s};

/// Rows that go through countries, indicators, nationalities and months, the months last.
std::vector<Row> plainRows(int count)
{
    const QStringList countries{u"MKD"_s, u"Serbia"_s,
                                u"XKX"_s}; // the first one estimates arrivals
    const QStringList indicators{u"new_arrivals"_s, u"Asylum applications"_s};
    const QStringList nationalities{u"Syria"_s, u"Cuba"_s, u"Other"_s};
    std::vector<Row> rows;
    for (int i = 0; i < count; ++i) {
        const Month month = *Month::make(2019, 1) + months(i / 18);
        rows.push_back({countries[i % 3], indicators[i / 3 % 2], nationalities[i / 6 % 3],
                        month.toString(), 100 + i * 37 % 211});
    }
    return rows;
}

Page pageOf(const std::vector<Row> &rows)
{
    Page page;
    page.row(kHead);
    for (const Row &row : rows) {
        page.row(row);
    }
    return page;
}

/// The same page for a reader that takes every row by itself: merged cells, though empty and far
/// from the list, leave it no choice.
Page rowByRow(Page page)
{
    const int below = page.nextRow() + 20;
    return page.merge({{below, 0}, {below, 1}});
}

bool isLongList(const Page &page)
{
    const Sheet sheet = page.sheet();
    TextMeanings texts(vocabulary());
    const SheetView view(sheet, texts);
    const SheetBlocks blocks = findBlocks(view);
    return blocks.blocks.size() == 1
        && longListOf(blocks.blocks.front(), columnFacts(blocks.blocks.front(), view), view);
}

QByteArray everything(const FileReading &reading)
{
    QByteArray text = QJsonDocument(fileJson(reading, catalogue())).toJson();
    for (const DraftObservation &o : reading.observations) {
        text += o.cell.toString().toUtf8() + ' ' + QByteArray::number(int(o.standing)) + ' '
            + QByteArray::number(o.question) + ' ' + o.key.month.toString().toUtf8() + ' '
            + QByteArray::number(o.key.series.indicator.value()) + ' '
            + QByteArray::number(o.key.series.place.value()) + ' '
            + QByteArray::number(o.key.series.breakdown.value()) + ' '
            + (o.datum ? QByteArray::number(o.datum->amount().value_or(Amount()).thousandths())
                       + statusName(o.datum->status()).toUtf8()
                       : QByteArray("-"))
            + '\n';
    }
    for (const RecognisedCells &cells : reading.recognised) {
        text += cells.range.toString().toUtf8() + ' ' + QByteArray::number(int(cells.role)) + '\n';
    }
    for (const TableLayout &table : reading.tables) {
        text += (table.range.toString() + table.layout + table.evidence).toUtf8() + '\n';
    }
    for (const TableFrame &frame : reading.frames) {
        text += frame.range.toString().toUtf8() + ' ' + QByteArray::number(frame.names.size())
            + '\n';
    }
    return text + figures(reading).join(u'\n').toUtf8() + issues(reading).join(u'\n').toUtf8()
        + questions(reading).join(u'\n').toUtf8();
}

/// What senders do to single rows of a list, of a list or of its page.
void disturb(std::vector<Row> &rows, Random &random)
{
    static const std::vector<std::pair<int, QVariant>> kOthers{{0, u"Western Balkans"_s},
                                                               {0, u"Ruritania"_s},
                                                               {0, QVariant()},
                                                               {1, u"of which UASC"_s},
                                                               {1, u"Wizards"_s},
                                                               {1, u"Total"_s},
                                                               {1, u"uasc_arrivals"_s},
                                                               {2, u"Total"_s},
                                                               {2, u"Women"_s},
                                                               {2, u"Ѕyria"_s},
                                                               {2, QVariant()},
                                                               {2, u"Syria*"_s},
                                                               {3, u"2024"_s},
                                                               {3, u"Jan-25"_s},
                                                               {3, u"July"_s},
                                                               {3, u"until July 2024"_s},
                                                               {3, u"15.07.2024"_s},
                                                               {3, QDate(2024, 7, 1)},
                                                               {3, QDate(2024, 7, 31)},
                                                               {3, u"2024-05 (p)"_s},
                                                               {3, u"Jan–Jul 2024"_s},
                                                               {3, QVariant()},
                                                               {4, u"n/a"_s},
                                                               {4, u"12"_s},
                                                               {4, u"1.234"_s},
                                                               {4, u"1,234"_s},
                                                               {4, -3},
                                                               {4, 2.5},
                                                               {4, u"forty"_s},
                                                               {4, 2011},
                                                               {4, u"<5"_s},
                                                               {4, QVariant()},
                                                               {4, u"12*"_s},
                                                               {4, u"2012"_s},
                                                               {4, 99'999'999'999.0}};
    const int changes = random.integer(0, 3);
    for (int i = 0; i < changes; ++i) {
        const auto &[column, value]
            = kOthers[static_cast<std::size_t>(random.integer(0, int(kOthers.size()) - 1))];
        const bool everywhere = random.chance(0.2);
        const auto only = static_cast<std::size_t>(random.integer(0, int(rows.size()) - 1));
        const QVariant old = rows[only][column];
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (row == only || (everywhere && rows[row][column] == old)) {
                rows[row][column] = value;
            }
        }
    }
    if (random.chance(0.2)) {
        const auto row = static_cast<std::size_t>(random.integer(0, int(rows.size()) - 1));
        rows.insert(rows.begin() + random.integer(0, int(rows.size())), rows[row]);
    }
}

} // namespace

/// A long list is read by a sample of its rows, and says the same as read row by row.
class TestLongList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainRowsAreALongList();
    void everyRowIsRead();
    void otherListsAreNot_data();
    void otherListsAreNot();
    void saysTheSameAsRowByRow();
};

void TestLongList::plainRowsAreALongList()
{
    QVERIFY(isLongList(pageOf(plainRows(300))));
    QVERIFY2(!isLongList(pageOf(plainRows(30))), "not worth it");
    QVERIFY2(!isLongList(rowByRow(pageOf(plainRows(300)))), "what the other tests compare with");
}

void TestLongList::everyRowIsRead()
{
    const auto rows = plainRows(400);
    const FileReading reading = read({pageOf(rows)});
    QCOMPARE(reading.observations.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const DraftObservation &o = reading.observations[i];
        QCOMPARE(o.cell, (CellPosition{static_cast<int>(i) + 1, 4}));
        QCOMPARE(o.key.month.toString(), rows[i][3].toString());
        const Amount amount = Amount::of(rows[i][4].toInt());
        const bool isEstimate = rows[i][0] == u"MKD"_s && rows[i][1] == u"new_arrivals"_s;
        QCOMPARE(o.datum, isEstimate ? Datum::estimated(amount) : Datum::confirmed(amount));
    }
}

void TestLongList::otherListsAreNot_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("a year alone") << 3 << QVariant(u"2024"_s);
    QTest::newRow("a month without its year") << 3 << QVariant(u"July"_s);
    QTest::newRow("a month that may be a day") << 3 << QVariant(u"Jan-25"_s);
    QTest::newRow("a day within a month") << 3 << QVariant(u"15.07.2024"_s);
    QTest::newRow("a part of the row before") << 1 << QVariant(u"of which UASC"_s);
    QTest::newRow("no name") << 2 << QVariant();
    QTest::newRow("no number") << 4 << QVariant(u"n/a"_s);
    QTest::newRow("a number with a point") << 4 << QVariant(u"1.234"_s);
    QTest::newRow("a number with a sign") << 4 << QVariant(u"12*"_s);
}

void TestLongList::otherListsAreNot()
{
    QFETCH(const int, column);
    QFETCH(const QVariant, value);
    auto rows = plainRows(300);
    rows[250][column] = value;
    QVERIFY(!isLongList(pageOf(rows)));
}

void TestLongList::saysTheSameAsRowByRow()
{
    Random random;
    const int count = tries(300);
    for (int i = 0; i < count; ++i) {
        auto rows = plainRows(random.integer(60, 260));
        if (random.chance(0.5)) {
            std::ranges::rotate(rows, rows.begin() + random.integer(0, int(rows.size()) - 1));
        }
        disturb(rows, random);
        Page page = pageOf(rows);
        if (random.chance(0.2)) {
            page.blankRow().row({u"All figures are provisional."_s});
        }
        if (random.chance(0.1)) {
            page.hideRow(random.integer(1, int(rows.size())));
        }
        ReadingContext context;
        if (random.chance(0.3)) {
            context.status = random.chance(0.5) ? Status::Provisional : Status::Estimated;
        }
        const QByteArray fast = everything(read({page}, context));
        const QByteArray slow = everything(read({rowByRow(page)}, context));
        if (fast != slow) {
            qInfo().noquote() << random.seedText() << i;
        }
        QCOMPARE(fast, slow);
    }
}

QTEST_APPLESS_MAIN(TestLongList)
#include "tst_long_list.moc"
