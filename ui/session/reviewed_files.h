// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace mm {

// Workbooks that somebody has reviewed and that brought a dataset nothing new. No dataset keeps
// them, so the program does, beside its sessions: they are not announced another time.

/// @param dataset file, or address of a database
/// @return their SHA-256
[[nodiscard]] QSet<QByteArray> reviewedFiles(const QString &dataset);

/// Keeps some more; the oldest of very many are forgotten.
/// @return a plain sentence when they could not be kept
[[nodiscard]] std::optional<QString> keepReviewed(const QString &dataset,
                                                  const QList<QByteArray> &hashes);

} // namespace mm
