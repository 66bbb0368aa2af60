// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/store/annotation_table.h"
#include "core/store/code_map.h"
#include "core/store/logged_change.h"
#include "core/store/source_shelf.h"

#include <array>
#include <optional>

namespace mm {

/// The hash of a change set: SHA-256 over the hash before it, its own head, its changes in the
/// order of the log and what was said with them. Codes and names go in, never the ids of the file,
/// so every engine and every copy has the same chain. Texts are preceded by their length, numbers
/// are little-endian.
class AuditHash {
public:
    /// Hash before the first change set: nothing.
    static QByteArray start() { return {}; }

    /// @param at as it is stored
    AuditHash(const QByteArray &previous, const ChangeSetInfo &set, const QString &at,
              const CodeMap &codes, const SheetNames &sheets);

    void add(const LoggedChange &change);
    /// After all changes of the set.
    void add(const LoggedAnnotation &annotation);
    [[nodiscard]] QByteArray result();

private:
    template <std::size_t Bytes>
    void number(qint64 value);
    void text(const QByteArray &utf8);
    void append(QByteArrayView bytes);
    void datum(const std::optional<Datum> &datum);
    void flush();

    const CodeMap &m_codes;
    const SheetNames &m_sheets;
    Sha256 m_hash;
    std::array<char, std::size_t{1} << 12> m_buffer = {}; ///< what is not hashed yet
    std::size_t m_filled = 0;
    // Codes and names are written when they change.
    using Series = std::array<qint64, 3>;
    std::optional<Series> m_series; ///< of the change before
    std::optional<qint64> m_sheet; ///< the same
};

} // namespace mm
