// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/number_style.h"

#include <cstdlib>

namespace mm {

namespace {

/// "some" is untrue when the number is more than one part in this many away.
constexpr qint64 kTruthOfSome = 50;

} // namespace

QString NumberStyle::digits(qint64 value) const
{
    QString text = QString::number(std::abs(value));
    for (qsizetype at = text.size() - 3; at > 0; at -= 3) {
        text.insert(at, format.groupSeparator);
    }
    return value < 0 ? u'\u2212' + text : text;
}

QString NumberStyle::decimalDigits(qint64 scaled, int decimals) const
{
    if (decimals == 0) {
        return digits(scaled);
    }
    constexpr qint64 kTen = 10;
    const QString sign = scaled < 0 && scaled > -kTen ? QString(u'\u2212') : QString();
    return sign + digits(scaled / kTen) + format.decimalSeparator
        + QString::number(std::abs(scaled % kTen));
}

QString NumberStyle::running(qint64 value) const
{
    return hasWord(value) ? words[static_cast<std::size_t>(value)] : digits(value);
}

QLocale NumberStyle::locale() const
{
    for (const QLocale &locale :
         {QLocale(QLocale::English, QLocale::UnitedKingdom),
          QLocale(QLocale::German, QLocale::Germany), QLocale(QLocale::French, QLocale::France)}) {
        if (locale.groupSeparator() == format.groupSeparator) {
            return locale;
        }
    }
    // A thin, a fixed and a usual space all look alike; without any, nothing separates.
    if (format.groupSeparator.trimmed().isEmpty() && !format.groupSeparator.isEmpty()) {
        return {QLocale::French, QLocale::France};
    }
    QLocale plain(QLocale::English, QLocale::UnitedKingdom);
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain;
}

RoundedCount NumberStyle::rounded(qint64 exact) const
{
    for (const RoundingStep &step : ladder) {
        if (exact < step.from) {
            continue;
        }
        const qint64 value = (exact + step.toNearest / 2) / step.toNearest * step.toNearest;
        if (std::abs(value - exact) * kTruthOfSome <= exact) {
            return {value, true};
        }
    }
    return {exact, false};
}

} // namespace mm
