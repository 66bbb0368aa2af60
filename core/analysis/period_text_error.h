// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mm {

/// Which part of a typed text could not be understood.
struct PeriodTextError {
    qsizetype position = 0; ///< of the first character not understood
    qsizetype length = 0; ///< 0: something is missing at that position
    QString understood = {}; ///< how the text before it was read; may be empty
    QString text = {}; ///< one plain sentence
};

} // namespace mm
