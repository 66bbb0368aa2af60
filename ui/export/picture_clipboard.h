// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

#include <memory>

class QClipboard;
class QMimeData;

namespace mm {

/// The picture for the clipboard or for dragging: pixels at twice the screen's density, SVG and
/// PDF, and the numbers it shows as tab-separated text when they are given.
[[nodiscard]] Result<std::unique_ptr<QMimeData>, QString>
pictureMimeData(const Picture &picture, const QString &tsv = QString());

/// Puts the picture on the clipboard; the error is a sentence and the clipboard is as before.
[[nodiscard]] Result<void, QString> copyPicture(QClipboard &clipboard, const Picture &picture,
                                                const QString &tsv = QString());

} // namespace mm
