// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace mm {

/// Translation context of this layer. Without a translation, as in a command, all is English.
struct IngestTr {
    Q_DECLARE_TR_FUNCTIONS(mm::Ingest)
};

/// @param pattern text to translate, with %1 …; may be empty
[[nodiscard]] inline QString filledText(const char *pattern, const QStringList &arguments)
{
    QString text = *pattern ? IngestTr::tr(pattern) : QString();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        text.replace(QStringLiteral("%%1").arg(i + 1), arguments[i]);
    }
    return text;
}

} // namespace mm
