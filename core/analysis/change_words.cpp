// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/change_words.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/words.h"

namespace mm {

namespace {

QString fromTo(const ComparisonRow &row)
{
    return AnalysisTr::tr("from %1 to %2")
        .arg(amountWords(*row.b.amount), amountWords(*row.a.amount));
}

/// "49%"; below one percent with a decimal.
QString percentWithoutSign(const ComparisonRow &row)
{
    const Amount a = *row.a.amount;
    const Amount b = *row.b.amount;
    if (const auto whole = roundedPercentChange(a, b); whole && *whole != 0) {
        return numberWords(std::abs(*whole)) + u'%';
    }
    const qint64 tenths = std::abs(roundedPercentChange(a, b, 1).value_or(0));
    return tenths == 0 ? AnalysisTr::tr("less than 0.1%")
                       : QStringLiteral("0%1%2%").arg(sentenceLocale().decimalPoint()).arg(tenths);
}

/// "−49%"; a change too small for a digit goes without a sign.
QString percentWithSign(const ComparisonRow &row)
{
    QString percent = percentWithoutSign(row);
    if (!percent.front().isDigit()) {
        return percent;
    }
    return (row.change->isNegative() ? u'−' : u'+') + percent;
}

QString coverageWords(const ComparisonRow &row)
{
    const PeriodValue &side = row.a.isComplete() ? row.b : row.a;
    return side.isComplete()
        ? QString()
        : AnalysisTr::tr("%1 of %2 months").arg(side.monthsReported).arg(side.monthsExpected);
}

} // namespace

std::optional<Direction> directionOf(const ComparisonRow &row)
{
    if (!row.change || (row.noPercent && *row.noPercent != NoPercent::BaseZero)) {
        return std::nullopt;
    }
    return row.change->isZero()    ? Direction::Same
        : row.change->isNegative() ? Direction::Fell
                                   : Direction::Rose;
}

QString changeWords(const ComparisonRow &row)
{
    if (!row.noPercent) {
        if (row.change->isZero()) {
            return QStringLiteral("0%");
        }
        if (*row.b.amount < kSmallestBaseForPercent) {
            return fromTo(row);
        }
        return percentWithSign(row);
    }
    switch (*row.noPercent) {
    case NoPercent::BaseZero:
        return row.change->isZero() ? QString() : fromTo(row);
    case NoPercent::ScopeBreak:
        return AnalysisTr::tr("not comparable");
    case NoPercent::UnequalCoverage:
        return coverageWords(row);
    case NoPercent::BaseMissing:
    case NoPercent::CurrentMissing:
    case NoPercent::NotApplicable:
    case NoPercent::Suppressed:
        return {};
    }
    Q_UNREACHABLE();
}

QString changeClause(const ComparisonRow &row)
{
    const auto direction = directionOf(row);
    if (!direction) {
        return {};
    }
    if (*direction == Direction::Same) {
        return AnalysisTr::tr("did not change");
    }
    const bool rose = *direction == Direction::Rose;
    if (*row.b.amount < kSmallestBaseForPercent) {
        return (rose ? AnalysisTr::tr("rose %1", "from 3 to 7")
                     : AnalysisTr::tr("fell %1", "from 7 to 3"))
            .arg(fromTo(row));
    }
    return (rose ? AnalysisTr::tr("rose by %1") : AnalysisTr::tr("fell by %1"))
        .arg(percentWithoutSign(row));
}

} // namespace mm
