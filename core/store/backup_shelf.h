// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QDateTime>

#include <vector>

namespace mm {

/// A copy of a dataset as it was at a moment.
struct Backup {
    QString path;
    QDateTime at; ///< UTC
};

/// Which of these moments no longer need a backup: what stays is the newest of each of the last
/// seven days, four weeks and twelve months that have one, and always the newest of all.
/// @param moments in any order
[[nodiscard]] std::vector<QDateTime> outdatedBackups(std::vector<QDateTime> moments);

/// Keeps dated copies of a dataset file in a folder beside it that only its owner can read.
class BackupShelf {
public:
    /// @param dataset path of the file; the folder is called like it, with ".backups" behind
    explicit BackupShelf(const QString &dataset);

    [[nodiscard]] std::vector<Backup> list() const; ///< newest first
    /// Copies the dataset, checks the copy, and only then takes away those that are outdated.
    /// @return path of the copy
    [[nodiscard]] StoreResult<QString> add(Connection &connection, const QDateTime &now) const;
    /// Copies the dataset before its tables change, and checks the copy. It is not listed and stays
    /// for good: the last one that the version of the program before can read.
    /// @param version of its tables
    /// @return path of the copy
    [[nodiscard]] StoreResult<QString> addLasting(Connection &connection, quint32 version,
                                                  const QDateTime &now) const;

private:
    /// @param middle of its name
    [[nodiscard]] StoreResult<QString> copy(Connection &connection, const QString &middle) const;
    void removeOutdated() const;

    QString m_folder;
    QString m_name; ///< of the dataset, without ending
};

} // namespace mm
