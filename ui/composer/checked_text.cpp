// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/checked_text.h"

#include <QMimeData>
#include <QUrl>

namespace mm {

namespace {

/// The first file of this computer; empty for none.
QString localFile(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            return url.toLocalFile();
        }
    }
    return {};
}

} // namespace

bool CheckedText::canInsertFromMimeData(const QMimeData *source) const
{
    return !localFile(*source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void CheckedText::insertFromMimeData(const QMimeData *source)
{
    if (const QString file = localFile(*source); !file.isEmpty()) {
        Q_EMIT fileDropped(file);
    } else {
        QPlainTextEdit::insertFromMimeData(source);
    }
}

} // namespace mm
