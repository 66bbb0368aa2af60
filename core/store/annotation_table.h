// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/code_map.h"

namespace mm {

/// A row of the table of annotations as it is stored, with the ids of the file.
struct LoggedAnnotation {
    qint64 changeSet = 0;
    qint64 place = 0;
    Month month;
    std::optional<qint64> indicator; ///< none: it is about all numbers of the country and month
    std::optional<qint64> breakdown; ///< the same
    Annotation annotation;
};

/// For SELECT: what readLoggedAnnotation() expects, in its order.
inline constexpr std::string_view kLoggedAnnotationColumns
    = "annotation.change_set, country, month, indicator, breakdown, text, marked";
/// Empty when the row has no month.
[[nodiscard]] std::optional<LoggedAnnotation> readLoggedAnnotation(const Statement &row);

/// What people said beside the numbers. Rows are added and never changed: the last one of a subject
/// holds, and belongs to a change set like a number that was changed.
class AnnotationTable {
public:
    AnnotationTable(Connection &connection, const CodeMap &codes)
        : m_connection(connection)
        , m_codes(codes)
    {
    }

    /// All that was written until that change set, in the order of writing.
    [[nodiscard]] StoreResult<AnnotationBook> read(qint64 lastChangeSet);

    // Inside a writing transaction.

    /// What a request changes: what it asks for, and the sign-offs that fall because numbers of
    /// their country and month change. Conflict when something else than expected was said before.
    [[nodiscard]] StoreResult<std::vector<AnnotationChange>>
    changesOf(const CommitRequest &request);
    [[nodiscard]] StoreResult<std::vector<LoggedAnnotation>>
    rows(const std::vector<AnnotationChange> &changes, qint64 changeSet) const;
    [[nodiscard]] StoreResult<void> add(const std::vector<LoggedAnnotation> &rows);

private:
    [[nodiscard]] StoreResult<Annotation> present(const AnnotationSubject &subject);
    [[nodiscard]] StoreResult<std::vector<CountryMonth>> signedOff();
    [[nodiscard]] StoreResult<LoggedAnnotation> rowOf(const AnnotationChange &change) const;
    [[nodiscard]] std::optional<AnnotationSubject> subjectOf(const LoggedAnnotation &row) const;

    Connection &m_connection;
    const CodeMap &m_codes;
};

} // namespace mm
