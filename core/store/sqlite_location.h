// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace mm {

/// What is known of a dataset file before SQLite looks at it.
struct SqliteHeader {
    quint32 applicationId = 0;
    quint32 version = 0;
};

/// The marks in the first bytes of a database file; empty when it is not one, or cannot be read.
/// Does not take or lose any lock that the process holds on the file.
[[nodiscard]] std::optional<SqliteHeader> readSqliteHeader(const QString &path);

/// Whether the effective user may read or write the file or folder.
[[nodiscard]] bool isReadable(const QString &path);
[[nodiscard]] bool isWritable(const QString &path);

/// Whether several machines can see the file: shared memory, which a write-ahead log needs, then
/// does not reach everybody.
[[nodiscard]] bool isOnNetwork(const QString &path);
/// The same by the magic number of a file system as statfs(2) gives it.
[[nodiscard]] bool isNetworkFileSystem(quint64 magic);

/// Name of the synchronising service whose folder the path lies in, for instance "Dropbox".
[[nodiscard]] std::optional<QString> syncServiceOf(const QString &path);

} // namespace mm
