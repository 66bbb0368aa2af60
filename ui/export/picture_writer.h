// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"
#include "ui/export/picture_format.h"

#include <QByteArray>

namespace mm {

inline constexpr int kPrintDpi = 300;

/// The picture as a file of this format, in memory. @param dpi of a PNG; vectors have none
[[nodiscard]] Result<QByteArray, QString> pictureFile(const Picture &picture, PictureFormat format,
                                                      int dpi = kPrintDpi);

/// Writes the picture: afterwards there is the whole new file, or what was there before. The error
/// is a sentence that names the file and the cause.
[[nodiscard]] Result<void, QString> writePicture(const Picture &picture, const QString &path,
                                                 PictureFormat format, int dpi = kPrintDpi);

} // namespace mm
