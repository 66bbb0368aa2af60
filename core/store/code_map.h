// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/store/store_errors.h"

#include <array>

namespace mm {

/// Ids of one kind in a file, and what they are in the catalogue: the same code on both sides.
template <class Id>
class IdMap {
public:
    void add(qint64 stored, const QString &code, std::optional<Id> id)
    {
        const auto place = static_cast<std::size_t>(stored);
        m_ids.resize(std::max(m_ids.size(), place + 1));
        m_codes.resize(m_ids.size());
        m_ids[place] = id;
        m_codes[place] = code.toUtf8();
        if (id) {
            m_stored.resize(std::max(m_stored.size(), id->index() + 1), kUnknown);
            m_stored[id->index()] = stored;
        }
    }
    /// Empty for an id whose code the catalogue does not know.
    [[nodiscard]] std::optional<Id> id(qint64 stored) const
    {
        return stored < 0 || stored >= storedEnd() ? std::nullopt
                                                   : m_ids[static_cast<std::size_t>(stored)];
    }
    /// UTF-8; empty for an id that the file does not have, and for the total.
    [[nodiscard]] QByteArray code(qint64 stored) const
    {
        return stored < 0 || stored >= storedEnd() ? QByteArray()
                                                   : m_codes[static_cast<std::size_t>(stored)];
    }
    /// Empty for a thing that the file has no code for yet.
    [[nodiscard]] std::optional<qint64> stored(Id id) const
    {
        return id.index() >= m_stored.size() || m_stored[id.index()] == kUnknown
            ? std::nullopt
            : std::optional(m_stored[id.index()]);
    }
    /// Whether the file has a code for each of the first @p count things of the catalogue.
    [[nodiscard]] bool covers(std::size_t count) const
    {
        return m_stored.size() >= count && std::ranges::find(m_stored, kUnknown) == m_stored.end();
    }
    /// One more than the largest id in the file.
    [[nodiscard]] qint64 storedEnd() const { return static_cast<qint64>(m_ids.size()); }

private:
    static constexpr qint64 kUnknown = -1;

    std::vector<std::optional<Id>> m_ids;
    std::vector<QByteArray> m_codes;
    std::vector<qint64> m_stored;
};

/// All codes of a file.
struct CodeMap {
    IdMap<PlaceId> places;
    IdMap<IndicatorId> indicators;
    IdMap<BreakdownId> breakdowns;

    /// Whether the file has a code for everything in the catalogue.
    [[nodiscard]] bool covers(const Catalogue &catalogue) const
    {
        return places.covers(catalogue.places().size())
            && indicators.covers(catalogue.indicators().size())
            && breakdowns.covers(catalogue.breakdowns().size());
    }
    /// The key of a stored series; empty when the catalogue does not know one of its codes.
    [[nodiscard]] std::optional<SeriesKey> series(qint64 indicator, qint64 place,
                                                  qint64 breakdown) const
    {
        const auto i = indicators.id(indicator);
        const auto p = places.id(place);
        const auto b = breakdowns.id(breakdown);
        return i && p && b ? std::optional(SeriesKey{*i, *p, *b}) : std::nullopt;
    }
};

/// What is missing in the file is not an error: nothing can be stored for it.
[[nodiscard]] StoreResult<CodeMap> readCodes(Connection &connection, const Catalogue &catalogue);

/// The codes of an open dataset, read again only when somebody has added some: codes are never
/// changed or removed.
class CodeBook {
public:
    CodeBook(Connection &connection, const Catalogue &catalogue)
        : m_connection(connection)
        , m_catalogue(catalogue)
    {
    }

    /// Valid until the next call.
    [[nodiscard]] StoreResult<const CodeMap *> current();

private:
    using Extent = std::array<qint64, 3>; ///< largest id of each kind

    [[nodiscard]] StoreResult<Extent> extent();

    Connection &m_connection;
    const Catalogue &m_catalogue;
    std::optional<Extent> m_extent;
    CodeMap m_codes;
};

/// Adds every code of the catalogue that the file does not have. Inside a writing transaction.
[[nodiscard]] StoreResult<void> addMissingCodes(Connection &connection, const Catalogue &catalogue);

} // namespace mm
