// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace mm {

/// "6,354", "−12", "0.5": at most one decimal, grouped as the locale groups, with a true minus.
[[nodiscard]] QString numberText(double value, const QLocale &locale);

} // namespace mm
