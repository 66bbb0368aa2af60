// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_words.h"

#include "ui/charts/chart_tr.h"

namespace mm {

namespace {

constexpr QLatin1String kWithheldSign("*");

} // namespace

QString stateText(PointState state, const ChartData &data)
{
    switch (state) {
    case PointState::Value:
        return {};
    case PointState::NotReported:
        return data.words ? data.words->notReported : ChartTr::tr("not reported");
    case PointState::NotApplicable:
        return data.words ? data.words->notApplicable : ChartTr::tr("n/a");
    case PointState::Suppressed:
        return kWithheldSign;
    }
    Q_UNREACHABLE();
}

QString spokenState(PointState state, const ChartData &data)
{
    switch (state) {
    case PointState::Value:
        return {};
    case PointState::NotReported:
        return stateText(state, data);
    case PointState::NotApplicable:
        return data.words ? data.words->notApplicable : ChartTr::tr("not applicable");
    case PointState::Suppressed:
        return data.words ? data.words->withheld : ChartTr::tr("withheld");
    }
    Q_UNREACHABLE();
}

QString provisionalText(const QString &text, const ChartData &data)
{
    return data.words ? QStringLiteral("%1 (%2)").arg(text, data.words->provisional)
                      : ChartTr::tr("%1 (provisional)").arg(text);
}

QString numberInPeriod(const QString &number, const QString &period, const ChartData &data)
{
    return data.words ? QStringLiteral("%2: %1").arg(number, period)
                      : ChartTr::tr("%1 in %2", "a number in a period").arg(number, period);
}

QString allProvisionalEntry(const ChartData &data)
{
    return data.words ? data.words->allProvisional : ChartTr::tr("all values provisional");
}

QString provisionalEntry(const ChartData &data)
{
    return data.words ? data.words->provisional : ChartTr::tr("provisional or estimated");
}

QString gapEntry(PointState state, const ChartData &data)
{
    if (data.words) {
        return spokenState(state, data);
    }
    return state == PointState::Suppressed ? ChartTr::tr("gap: withheld")
                                           : ChartTr::tr("gap: not reported");
}

QString eventText(const ChartEvent &event)
{
    return QStringLiteral("%1: %2").arg(event.date, event.text);
}

QString eventEntry(const ChartData &data, std::size_t event)
{
    return QStringLiteral("%1 · %2").arg(event + 1).arg(eventText(data.events[event]));
}

QString withheldEntry(const ChartData &data)
{
    return data.words ? kWithheldSign + u' ' + data.words->withheld
                      : ChartTr::tr("* for a number: withheld");
}

} // namespace mm
