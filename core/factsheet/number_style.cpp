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
        text.insert(at, groupSeparator);
    }
    return value < 0 ? u'\u2212' + text : text;
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
        if (locale.groupSeparator() == groupSeparator) {
            return locale;
        }
    }
    // A thin, a fixed and a usual space all look alike; without any, nothing separates.
    if (groupSeparator.trimmed().isEmpty() && !groupSeparator.isEmpty()) {
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
