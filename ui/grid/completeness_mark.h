// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/completeness.h"

#include <QRectF>
#include <QString>

class QPainter;
class QPalette;

namespace mm {

/// How the state of one month looks and is called; every state has a form of its own.
enum class CompletenessMark { Reported, Provisional, Suppressed, Late, NotApplicable, Nothing };

[[nodiscard]] CompletenessMark markOf(const Completeness &completeness, std::size_t place,
                                      Month month);
[[nodiscard]] QString markName(CompletenessMark mark);
void paintMark(QPainter &painter, const QRectF &rect, CompletenessMark mark,
               const QPalette &palette);

} // namespace mm
