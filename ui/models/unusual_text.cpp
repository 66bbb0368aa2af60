// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unusual_text.h"

#include "core/analysis/same_months.h"
#include "core/ingest/cell_check.h"
#include "core/ingest/issue_text.h"
#include "ui/models/grid_cell_text.h"
#include "ui/models/number_format.h"

#include <QCoreApplication>

namespace mm {

namespace {

struct UnusualTextTr {
    Q_DECLARE_TR_FUNCTIONS(UnusualText)
};

constexpr int kFewYears = 3;
constexpr double kOutside = 2.0; ///< times beyond the range of earlier years
constexpr int kAtLeast = 100; ///< … and by more persons than this

/// "12,340 is 3.1 times the median of earlier years in July; it was last as high in June 2022."
QString seasonText(const Dataset &dataset, const ObservationKey &key, Amount amount)
{
    const SameMonths earlier = sameMonthsBefore(dataset, key);
    if (earlier.years < kFewYears || earlier.median.isZero()) {
        return {};
    }
    const double now = amount.toDouble();
    const bool high
        = now > earlier.high.toDouble() * kOutside && now - earlier.high.toDouble() > kAtLeast;
    const bool low
        = now * kOutside < earlier.low.toDouble() && earlier.low.toDouble() - now > kAtLeast;
    if (!high && !low) {
        return {};
    }
    const NumberFormat format;
    const QString times = QLocale().toString(now / earlier.median.toDouble(), 'f', 1);
    const auto last = lastAsExtreme(dataset, key, amount, low);
    const QString since = !last ? (high ? UnusualTextTr::tr("It was never as high before.")
                                        : UnusualTextTr::tr("It was never as low before."))
        : high ? UnusualTextTr::tr("It was last as high in %1.").arg(monthTitle(*last))
               : UnusualTextTr::tr("It was last as low in %1.").arg(monthTitle(*last));
    return UnusualTextTr::tr(
               "%1 is %2 times the median of the same month in %n earlier year(s). %3", nullptr,
               earlier.years)
        .arg(format.amount(amount), times, since);
}

} // namespace

QStringList unusualTexts(const Dataset &dataset, const Catalogue &catalogue,
                         const ObservationKey &key, const Datum &datum)
{
    QStringList texts;
    for (const Issue &issue : checkCell(dataset, catalogue, key, datum)) {
        texts << issueText(issue);
    }
    if (datum.amount()) {
        const QString season = seasonText(dataset, key, *datum.amount());
        if (!season.isEmpty()) {
            texts << season;
        }
    }
    return texts;
}

QString sameMonthText(const Dataset &dataset, const ObservationKey &key)
{
    const SameMonths earlier = sameMonthsBefore(dataset, key);
    if (earlier.years == 0) {
        return {};
    }
    const NumberFormat format;
    return UnusualTextTr::tr("Same month in %n earlier year(s): %1 to %2, median %3", nullptr,
                             earlier.years)
        .arg(format.amount(earlier.low), format.amount(earlier.high),
             format.amount(earlier.median));
}

} // namespace mm
