// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/grid_cell_text.h"

#include "ui/words/spoken_locale.h"

#include <QCoreApplication>
#include <QLocale>

namespace mm {

namespace {

struct GridCellTr {
    Q_DECLARE_TR_FUNCTIONS(GridCell)
};

constexpr int kYear = 12;
constexpr QChar kDash(0x2013);

GridSum sumOf(const Dataset &dataset, const Catalogue &catalogue, const GridRow &row,
              const GridColumn &column)
{
    return row.isSum ? sumOfCountries(dataset, catalogue, row.series.indicator,
                                      row.series.breakdown, column.period)
                     : sumOfMonths(dataset, catalogue, row.series, column.period);
}

QString monthName(Month month, QLocale::FormatType format)
{
    return spokenLocale().standaloneMonthName(month.number(), format);
}

} // namespace

QString monthTitle(Month month)
{
    return QStringLiteral("%1 %2").arg(monthName(month, QLocale::LongFormat)).arg(month.year());
}

QString periodTitle(Period period)
{
    if (period.length() == 1) {
        return monthTitle(period.last());
    }
    const QString first = period.first().year() == period.last().year()
        ? monthName(period.first(), QLocale::LongFormat)
        : monthTitle(period.first());
    return first + kDash + monthTitle(period.last());
}

QString columnTitle(const GridColumn &column)
{
    const Period period = column.period;
    switch (column.kind) {
    case GridColumn::Kind::Month:
        return monthName(period.first(), QLocale::ShortFormat);
    case GridColumn::Kind::Quarter:
        return GridCellTr::tr("Q%1").arg(period.last().number() / 3);
    case GridColumn::Kind::Year:
        return period.length() == kYear ? GridCellTr::tr("Year")
            : period.length() == 1
            ? GridCellTr::tr("to %1").arg(monthName(period.last(), QLocale::ShortFormat))
            : monthName(period.first(), QLocale::ShortFormat) + kDash
                + monthName(period.last(), QLocale::ShortFormat);
    }
    Q_UNREACHABLE();
}

QString numberSentence(const Catalogue &catalogue, const ObservationKey &key,
                       const std::optional<Datum> &datum, const NumberFormat &format)
{
    const BreakdownId part = key.series.breakdown;
    const QString where = part == kTotal
        ? catalogue[key.series.place].label
        : catalogue[key.series.place].label + QStringLiteral(", ") + catalogue[part].label;
    const QString what = !datum ? GridCellTr::tr("not reported") : format.datum(datum);
    const QString kind = datum && datum->status() == Status::Provisional
        ? GridCellTr::tr(", provisional")
        : QString();
    return QStringLiteral("%1, %2, %3, %4%5")
        .arg(where, monthTitle(key.month), catalogue[key.series.indicator].label, what, kind);
}

QString annotated(const QString &sentence, const Annotation &annotation)
{
    QString text = sentence;
    if (!annotation.text.isEmpty()) {
        text += u'\n' + GridCellTr::tr("Comment: %1").arg(annotation.text);
    }
    if (annotation.isMarked) {
        text += u'\n' + GridCellTr::tr("To be followed up");
    }
    return text;
}

ComputedCell::ComputedCell(const Dataset &dataset, const Catalogue &catalogue, const GridRow &row,
                           const GridColumn &column)
    : m_catalogue(catalogue)
    , m_row(row)
    , m_column(column)
    , m_sum(sumOf(dataset, catalogue, row, column))
{
}

QString ComputedCell::text(const NumberFormat &format) const
{
    return m_sum.amount ? format.amount(*m_sum.amount) : QString(kDash);
}

QString ComputedCell::explanation(const NumberFormat &format) const
{
    const Indicator &indicator = m_catalogue[m_row.series.indicator];
    if (!m_sum.amount) {
        return noSumText(m_sum, indicator);
    }
    const QString what = !m_row.isSum
        ? GridCellTr::tr("Computed: the sum of the months %1.").arg(periodTitle(m_column.period))
        : m_column.isSum() ? GridCellTr::tr("Computed: the sum of all countries and months, %1.")
                                 .arg(periodTitle(m_column.period))
                           : GridCellTr::tr("Computed: the sum of all countries in %1.")
                                 .arg(periodTitle(m_column.period));
    const QString how = GridCellTr::tr("%n figure(s) make %1.", nullptr, m_sum.reported)
                            .arg(format.amount(*m_sum.amount));
    const QString marks = m_sum.provisional
        ? u' ' + GridCellTr::tr("Some of them are provisional or estimated.")
        : QString();
    return what + u' ' + how + marks;
}

} // namespace mm
