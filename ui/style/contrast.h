// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace mm {

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, 1.4.3): text needs 4.5, shapes 3.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// What is seen when `over` is painted with `opacity` (0 to 1) on the opaque `under`.
[[nodiscard]] QColor blended(const QColor &over, const QColor &under, double opacity);

/// The colour for text on `background`: `preferred` when it can be read there (4.5), else the
/// more readable one of the two.
[[nodiscard]] QColor readableOn(const QColor &background, const QColor &preferred,
                                const QColor &other);

} // namespace mm
