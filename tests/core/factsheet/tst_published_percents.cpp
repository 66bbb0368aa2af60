// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/change_clause.h"
#include "core/factsheet/claim_verdict.h"
#include "tests/core/factsheet/month_data.h"
#include "tests/support/shared_files.h"

#include <QTest>

#include <map>

using namespace mm;
using namespace mm::test;

namespace {

struct Row {
    QString series; ///< country, indicator and breakdown
    Period period;
    QString value;
    bool isExact;
};

/// Columns of a line of CSV; a comma inside quotes does not part them.
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            cells.append(QString());
        } else {
            cells.last() += c;
        }
    }
    return cells;
}

std::vector<Row> publishedRows()
{
    std::vector<Row> rows;
    const QString text
        = QString::fromUtf8(fileBytes(sharedPath(QStringLiteral("published-figures.csv"))));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = cellsOf(line);
        const auto first = Month::parse(cells.value(3));
        const auto last = Month::parse(cells.value(4));
        if (first && last) {
            rows.push_back({cells[0] + u'/' + cells[1] + u'/' + cells[2],
                            *Period::make(*first, *last), cells[5], cells[7] == u"exact"});
        }
    }
    return rows;
}

} // namespace

/// Percents that were printed, held against the counts that were printed: where they are right,
/// our clauses say the same; where they are wrong, it is said how.
class TestPublishedPercents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void percentsOfPublishedTexts()
    {
        MM_NEED_SHARED("published-figures.csv");
        const std::vector<Row> rows = publishedRows();
        std::map<std::pair<QString, int>, std::vector<Amount>> counts;
        const auto keyOf = [](const QString &series, Period period) {
            return std::pair(series, period.first().ordinal() * 10000 + period.last().ordinal());
        };
        for (const Row &row : rows) {
            if (row.isExact && !row.value.contains(u'.') && !row.series.contains(u"_pct")) {
                counts[keyOf(row.series, row.period)].push_back(Amount::of(row.value.toLongLong()));
            }
        }
        const EditionStyle style = shippedStyle(QStringLiteral("2023"));
        int tried = 0;
        int right = 0;
        for (const Row &row : rows) {
            const bool onYear = row.series.contains(u"_yoy_pct");
            if (!onYear && !row.series.contains(u"_mom_pct")) {
                continue;
            }
            QString series = row.series;
            series.remove(QStringLiteral("_yoy_pct")).remove(QStringLiteral("_mom_pct"));
            const int distance = onYear ? 12 : 1;
            const Period base = *Period::make(row.period.first() - months(distance),
                                              row.period.last() - months(distance));
            const auto current = counts.find(keyOf(series, row.period));
            const auto before = counts.find(keyOf(series, base));
            if (current == counts.end() || before == counts.end()) {
                continue;
            }
            ++tried;
            QString digits = row.value;
            const bool rise = !digits.startsWith(u'-');
            const auto decimals = static_cast<int>(digits.section(u'.', 1).size());
            const WrittenNumber written{
                digits.remove(u'-').remove(u'.').toLongLong(), decimals, {}};
            bool agrees = false;
            QStringList faults;
            for (const Amount now : current->second) {
                for (const Amount then : before->second) {
                    const Judgement judgement = judgeChange(written, rise, now, then);
                    faults.append(claimFaultName(judgement.fault));
                    if (judgement.verdict != Verdict::Agrees || decimals > 0) {
                        agrees = agrees || judgement.verdict == Verdict::Agrees;
                        continue;
                    }
                    agrees = true;
                    const QString clause
                        = sayChange(now, then, {QStringLiteral("base"), {}}, style);
                    const bool same = then < Amount::of(30)
                        || clause.contains(
                            QStringLiteral("%1% %2 than")
                                .arg(style.numbers().digits(written.scaled),
                                     rise ? QStringLiteral("more") : QStringLiteral("less")));
                    QVERIFY2(same, qPrintable(row.series + clause));
                }
            }
            right += agrees ? 1 : 0;
            if (!agrees) {
                qInfo("%s %s..%s: printed %s, %s", qPrintable(row.series),
                      qPrintable(row.period.first().toString()),
                      qPrintable(row.period.last().toString()), qPrintable(row.value),
                      qPrintable(faults.join(u' ')));
            }
        }
        QVERIFY2(tried > 20, qPrintable(QString::number(tried)));
        QVERIFY2(right * 2 > tried, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(tried)));
    }
};

QTEST_APPLESS_MAIN(TestPublishedPercents)
#include "tst_published_percents.moc"
