// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace mm {

/// Replaces a file by what @p write puts out: afterwards there is the whole new file, or what was
/// there before. The error is a sentence that names the file and the cause.
/// @param write its error is passed on; an empty one says that the device took no more
[[nodiscard]] Result<void, QString>
writeWholeFile(const QString &path, const std::function<Result<void, QString>(QIODevice &)> &write);

/// Replaces a file by these bytes, as a whole or not at all.
[[nodiscard]] Result<void, QString> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace mm
