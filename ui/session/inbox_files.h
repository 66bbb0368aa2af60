// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace mm {

/// A workbook in an inbox folder as one look found it.
struct InboxFile {
    QString path;
    qint64 size = 0; ///< bytes
    QDateTime changed;
    QByteArray sha256; ///< empty while it may still be written
    bool isGrowing = true; ///< it was new or another one at the look before
};

/// Takes a look at a folder, not at those in it. Hidden files, locks and halves of downloads are
/// no workbooks. A file is complete when two looks found it alike; its contents are read then.
/// @param before what the look before found
/// @return a plain sentence when there is no such folder or it cannot be read
[[nodiscard]] Result<std::vector<InboxFile>, QString>
lookInto(const QString &folder, const std::vector<InboxFile> &before);

} // namespace mm
