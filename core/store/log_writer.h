// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/annotation_table.h"
#include "core/store/code_map.h"
#include "core/store/logged_change.h"
#include "core/store/source_shelf.h"

namespace mm {

/// Appends a change set to the log. Inside the transaction of a commit.
class LogWriter {
public:
    /// Where the log ends.
    struct End {
        qint64 changeSet = 0;
        qint64 change = 0;
        QByteArray hash;
    };

    /// @param annotations what changes of them with this set
    LogWriter(Connection &connection, const CodeMap &codes, const CommitRequest &request,
              std::vector<AnnotationChange> annotations, End end);

    [[nodiscard]] StoreResult<void> write();

private:
    [[nodiscard]] StoreResult<void> arrange();
    [[nodiscard]] StoreResult<void> writeHead();
    [[nodiscard]] StoreResult<void> writeChanges();
    [[nodiscard]] StoreResult<void> writeRanges();
    [[nodiscard]] StoreResult<void> writeAnnotations();
    /// The row for the change that comes as @p position in the order of the log.
    [[nodiscard]] LoggedChange row(std::size_t position) const;

    struct Entry {
        const Change *change = nullptr;
        qint64 indicator = 0;
        qint64 place = 0;
        qint64 breakdown = 0;
        std::optional<qint64> sheet;
    };

    Connection &m_connection;
    const CodeMap &m_codes;
    const CommitRequest &m_request;
    std::vector<AnnotationChange> m_annotations;
    End m_end;
    std::vector<Entry> m_entries; ///< in the order of the ids of the file
    std::vector<LoggedAnnotation> m_said; ///< the rows of the annotations
};

} // namespace mm
