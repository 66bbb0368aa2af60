// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace mm {

enum class PictureFormat { Png, Pdf, Svg };

/// The kind of file that a path's ending asks for; the error is a sentence.
[[nodiscard]] Result<PictureFormat, QString> pictureFormatFor(const QString &path);

/// "png", "pdf" or "svg"
[[nodiscard]] QString pictureSuffix(PictureFormat format);

/// For file dialogs: "PNG picture (*.png)" …, in the order of the enumeration.
[[nodiscard]] QStringList pictureNameFilters();

} // namespace mm
