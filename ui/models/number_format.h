// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/amount.h"
#include "core/model/change_set.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace mm {

/// How figures are written for a reader: the edge where numbers become text.
class NumberFormat {
public:
    explicit NumberFormat(const QLocale &locale = QLocale())
        : m_locale(locale)
    {
    }

    [[nodiscard]] QString amount(Amount amount) const; ///< "1,234"
    [[nodiscard]] QString change(Amount change) const; ///< "+1,234", "−7", "0"
    [[nodiscard]] QString percent(double percent) const; ///< "−49%", "+0.4%" below one
    /// "1,234", "~120", "*", "n/a", and "" for not reported; a provisional amount looks like any
    /// other
    [[nodiscard]] QString datum(const std::optional<Datum> &datum) const;

private:
    QLocale m_locale;
};

} // namespace mm
