// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

#include <QByteArray>
#include <QImage>

namespace mm {

inline constexpr int kMinDpi = 36;
inline constexpr int kMaxDpi = 1200;

/// The picture in pixels on white: the whole number nearest to size × dpi on either side. Refuses
/// a resolution out of bounds and more pixels than memory should hold; the error is a sentence.
[[nodiscard]] Result<QImage, QString> pictureImage(const Picture &picture, int dpi);

/// The same as a PNG file that states its resolution.
[[nodiscard]] Result<QByteArray, QString> pngPicture(const Picture &picture, int dpi);

} // namespace mm
