// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/code_map.h"

#include "core/store/store_tr.h"

namespace mm {

namespace {

/// Far more codes than any catalogue has; a larger id is not one that this program gave.
constexpr qint64 kLargestId = 0xffff;

template <class Id, class Find>
StoreResult<IdMap<Id>> readKind(Connection &connection, std::string_view sql, const Find &find)
{
    IdMap<Id> map;
    const auto rows = connection.prepare(sql);
    while (rows->next()) {
        const qint64 stored = rows->integer(0);
        // An id that is there twice comes from a damaged index.
        if (stored < map.storedEnd() || stored > kLargestId) {
            return failure(damaged(connection, StoreTr::tr("its codes are numbered wrongly")));
        }
        const QString code = rows->text(1);
        map.add(stored, code, find(code));
    }
    return rows->result().map([&] { return std::move(map); });
}

template <class Item>
StoreResult<void> addKind(Connection &connection, std::string_view sql, std::span<const Item> items)
{
    const auto insert = connection.prepare(sql);
    for (const Item &item : items) {
        insert->bind(1, item.code);
        insert->bind(2, item.label);
        if (auto done = insert->run(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

StoreResult<CodeMap> readCodes(Connection &connection, const Catalogue &catalogue)
{
    auto places = readKind<PlaceId>(connection, "SELECT id, code FROM country ORDER BY id",
                                    [&](const QString &code) { return catalogue.findPlace(code); });
    auto indicators
        = readKind<IndicatorId>(connection, "SELECT id, code FROM indicator ORDER BY id",
                                [&](const QString &code) { return catalogue.findIndicator(code); });
    auto breakdowns
        = readKind<BreakdownId>(connection, "SELECT id, code FROM breakdown ORDER BY id",
                                [&](const QString &code) { return catalogue.findBreakdown(code); });
    if (!places || !indicators || !breakdowns) {
        return failure(!places           ? places.error()
                           : !indicators ? indicators.error()
                                         : breakdowns.error());
    }
    return CodeMap{std::move(*places), std::move(*indicators), std::move(*breakdowns)};
}

StoreResult<const CodeMap *> CodeBook::current()
{
    const auto now = extent();
    if (!now) {
        return failure(now.error());
    }
    if (m_extent != *now) {
        auto codes = readCodes(m_connection, m_catalogue);
        if (!codes) {
            return failure(codes.error());
        }
        m_codes = std::move(*codes);
        m_extent = *now;
    }
    return &m_codes;
}

StoreResult<CodeBook::Extent> CodeBook::extent()
{
    const auto row = m_connection.prepare("SELECT coalesce((SELECT max(id) FROM country), 0), "
                                          "coalesce((SELECT max(id) FROM indicator), 0), "
                                          "coalesce((SELECT max(id) FROM breakdown), 0)");
    const bool found = row->next();
    const Extent extent
        = found ? Extent{row->integer(0), row->integer(1), row->integer(2)} : Extent();
    return row->result().map([&] { return extent; });
}

StoreResult<void> addMissingCodes(Connection &connection, const Catalogue &catalogue)
{
    return addKind(connection,
                   "INSERT INTO country (id, code, name) VALUES ((SELECT coalesce(max(id), 0) + 1 "
                   "FROM country), ?, ?) ON CONFLICT (code) DO NOTHING",
                   catalogue.places())
        .and_then([&] {
            return addKind(
                connection,
                "INSERT INTO indicator (id, code, name) VALUES ((SELECT coalesce(max(id), 0) + 1 "
                "FROM indicator), ?, ?) ON CONFLICT (code) DO NOTHING",
                catalogue.indicators());
        })
        .and_then([&] {
            return addKind(
                connection,
                "INSERT INTO breakdown (id, code, name) VALUES ((SELECT coalesce(max(id), 0) + 1 "
                "FROM breakdown), ?, ?) ON CONFLICT (code) DO NOTHING",
                catalogue.breakdowns());
        });
}

} // namespace mm
