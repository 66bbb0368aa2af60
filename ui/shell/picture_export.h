// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSizeF>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace mm {

struct Picture;

/// Asks where a picture shall go, makes it in that size and writes it.
/// @param make the picture in a size in millimetres, or a sentence why there is none
/// @return the path that was written; nothing when the person changed their mind; or a sentence
[[nodiscard]] Result<std::optional<QString>, QString>
exportPicture(QWidget *parent, const QString &suggestedPath, QSizeF suggestedSize,
              const std::function<Result<Picture, QString>(QSizeF)> &make);

} // namespace mm
