// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace mm {

/// Translation context of this layer. Without a translation, as in a command, all is English.
struct IngestTr {
    Q_DECLARE_TR_FUNCTIONS(mm::Ingest)
};

/// @param text one to translate; may be empty
[[nodiscard]] inline QString ingestText(const char *text)
{
    return *text ? IngestTr::tr(text) : QString();
}

} // namespace mm
