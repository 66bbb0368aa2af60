// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/number_text.h"

#include <cmath>

namespace mm {

QString numberText(double value, const QLocale &locale)
{
    const double tenths = std::round(value * 10);
    const bool whole = std::fmod(tenths, 10) == 0;
    // The sign is set apart: locales disagree about its character, and there is no minus zero.
    QString text = locale.toString(std::abs(tenths) / 10, 'f', whole ? 0 : 1);
    return tenths < 0 ? QChar(0x2212) + text : text;
}

} // namespace mm
