// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

#include <QByteArray>

namespace mm {

/// An SVG drawing in the picture's size. Text stays text: it names fonts that look alike for
/// machines without ours, and each piece states its length, so that nothing moves or overlaps
/// there. The error is a sentence.
[[nodiscard]] Result<QByteArray, QString> svgPicture(const Picture &picture);

} // namespace mm
