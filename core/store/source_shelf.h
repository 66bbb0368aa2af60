// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QHash>

namespace mm {

/// A sheet of a file that numbers came from.
struct SheetName {
    QString file;
    QByteArray sha256; ///< of the file; empty when only its name is known
    QString sheet;
};

/// Every sheet a dataset knows, by its id in the file.
class SheetNames {
public:
    [[nodiscard]] static StoreResult<SheetNames> read(Connection &connection);

    /// Nameless for an id that does not exist.
    [[nodiscard]] SheetName name(qint64 id) const { return m_names.value(id); }
    void add(qint64 id, const SheetName &name) { m_names.insert(id, name); }

private:
    QHash<qint64, SheetName> m_names;
};

/// Keeps the files that numbers came from, each content once.
class SourceShelf {
public:
    explicit SourceShelf(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Keeps files that come with a commit. Inside its transaction.
    [[nodiscard]] StoreResult<void> keep(const std::vector<SourceFile> &files);
    /// Id of the sheet that @p cell lies on, made when it is new. Of several files with its name
    /// it is the one kept last with keep(), otherwise the one that the change set @p again used,
    /// otherwise the newest.
    [[nodiscard]] StoreResult<qint64> sheetOf(const CellRef &cell, std::optional<qint64> again);

    [[nodiscard]] StoreResult<std::vector<SourceFile>> list(); ///< without bytes
    [[nodiscard]] StoreResult<SourceFile> find(const QByteArray &sha256);
    /// Contents whose bytes do not have their SHA-256: plain sentences.
    [[nodiscard]] StoreResult<std::vector<QString>> problems();

private:
    [[nodiscard]] StoreResult<qint64> sourceOf(const CellRef &cell, std::optional<qint64> again);
    [[nodiscard]] StoreResult<std::optional<qint64>> firstId(Statement &query);
    [[nodiscard]] StoreResult<qint64> insertSource(const QString &name,
                                                   const std::optional<QByteArray> &sha256);

    Connection &m_connection;
    QHash<QString, qint64> m_kept; ///< source by name of the file
    QHash<QString, qint64> m_sheets; ///< sheet by file and name
};

} // namespace mm
