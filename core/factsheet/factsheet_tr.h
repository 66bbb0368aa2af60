// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace mm {

/// Translation context of what this layer tells the person at the window. What stands on a page is
/// in the language of the document instead, and comes from its style.
struct FactsheetTr {
    Q_DECLARE_TR_FUNCTIONS(mm::Factsheet)
};

} // namespace mm
