// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/number_format.h"

#include <cmath>

namespace mm {

namespace {

constexpr QChar kMinus(0x2212);

QString withSign(const QString &magnitude, bool negative, bool positive)
{
    return negative ? kMinus + magnitude : positive ? u'+' + magnitude : magnitude;
}

} // namespace

QString NumberFormat::amount(Amount amount) const
{
    const QString magnitude = m_locale.toString(std::abs(amount.rounded()));
    return withSign(magnitude, amount.isNegative(), false);
}

QString NumberFormat::change(Amount change) const
{
    const QString magnitude = m_locale.toString(std::abs(change.rounded()));
    return withSign(magnitude, change.isNegative(), change > Amount());
}

QString NumberFormat::percent(double percent) const
{
    const double magnitude = std::abs(percent);
    const bool small = magnitude > 0 && magnitude < 1;
    // QLocale rounds half to even on binary values; std::round is half away from zero.
    const double rounded = small ? std::round(magnitude * 10) / 10 : std::round(magnitude);
    const QString text = m_locale.toString(rounded, 'f', small ? 1 : 0) + u'%';
    return withSign(text, percent < 0 && rounded > 0, percent > 0 && rounded > 0);
}

QString NumberFormat::datum(const std::optional<Datum> &datum) const
{
    if (!datum) {
        return {};
    }
    switch (datum->status()) {
    case Status::Confirmed:
    case Status::Provisional:
        return amount(*datum->amount());
    case Status::Estimated:
        return u'~' + amount(*datum->amount());
    case Status::Suppressed:
        return QStringLiteral("*");
    case Status::NotApplicable:
        return QStringLiteral("n/a");
    }
    Q_UNREACHABLE();
}

} // namespace mm
