// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_log.h"

#include "core/store/change_decoder.h"
#include "core/store/store_errors.h"
#include "core/store/store_tr.h"

#include <array>
#include <string>

namespace mm {

namespace {

constexpr int kLoggedColumnCount = 13;

constexpr std::array kOrigins{Origin::Create, Origin::Edit, Origin::Import, Origin::Undo,
                              Origin::Redo};

Origin originOfName(const QString &name)
{
    const auto *const found = std::ranges::find(kOrigins, name, &originName);
    return found == kOrigins.end() ? Origin::Edit : *found;
}

} // namespace

QString storedTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeOfStored(const QString &stored)
{
    return QDateTime::fromString(stored, Qt::ISODateWithMs).toUTC();
}

ChangeSetInfo readChangeSetInfo(const Statement &row, int firstColumn)
{
    return {row.integer(firstColumn),
            timeOfStored(row.text(firstColumn + 1)),
            row.text(firstColumn + 2),
            row.text(firstColumn + 3),
            originOfName(row.text(firstColumn + 4)),
            row.optionalInteger(firstColumn + 5),
            row.integer(firstColumn + 6),
            row.blob(firstColumn + 7).toByteArray()};
}

StoreResult<std::vector<ChangeSetInfo>> ChangeLog::sets()
{
    std::vector<ChangeSetInfo> sets;
    const auto rows = m_connection.prepare("SELECT " + std::string(kChangeSetColumns)
                                           + " FROM change_set ORDER BY id DESC");
    while (rows->next()) {
        sets.push_back(readChangeSetInfo(*rows));
    }
    return rows->result().map([&] { return std::move(sets); });
}

StoreResult<std::optional<ChangeSetInfo>> ChangeLog::newest()
{
    return lastOf({}).and_then([this](qint64 last) { return info(last); });
}

StoreResult<std::optional<ChangeSetInfo>> ChangeLog::info(qint64 set)
{
    const auto row = m_connection.query(
        "SELECT " + std::string(kChangeSetColumns) + " FROM change_set WHERE id = ?", set);
    auto found = row->next() ? std::optional(readChangeSetInfo(*row)) : std::nullopt;
    return row->result().map([&] { return std::move(found); });
}

StoreResult<qint64> ChangeLog::lastChange(qint64 set)
{
    if (set == 0) {
        return 0;
    }
    const auto row = m_connection.query(
        "SELECT first_change + change_count - 1 FROM change_set WHERE id = ?", set);
    const bool found = row->next();
    const qint64 last = found ? row->integer(0) : 0;
    return row->result().and_then([&]() -> StoreResult<qint64> {
        return found ? StoreResult<qint64>(last)
                     : failure(refused(StoreTr::tr("There is no change set %1.").arg(set)));
    });
}

StoreResult<ChangeSet> ChangeLog::changes(qint64 set, const CodeMap &codes)
{
    const auto sheets = SheetNames::read(m_connection);
    if (!sheets) {
        return failure(sheets.error());
    }
    const ChangeDecoder decoder(m_connection, codes);
    std::vector<Change> changes;
    const auto rows = m_connection.query(
        "SELECT " + std::string(kLoggedChangeColumns)
            + " FROM change_set JOIN change ON change.id BETWEEN first_change AND "
              "first_change + change_count - 1 WHERE change_set.id = ?",
        set);
    while (rows->next()) {
        auto change = decoder.decode(*rows, *sheets);
        if (!change) {
            return failure(change.error());
        }
        changes.push_back(std::move(*change));
    }
    return rows->result().and_then([&]() -> StoreResult<ChangeSet> {
        auto made = ChangeSet::make(std::move(changes));
        return made
            ? StoreResult<ChangeSet>(std::move(*made))
            : failure(damaged(m_connection,
                              StoreTr::tr("change set %1 changes a figure twice").arg(set)));
    });
}

StoreResult<std::vector<HistoryEntry>> ChangeLog::history(const HistoryFilter &filter,
                                                          const CodeMap &codes)
{
    const auto sheets = SheetNames::read(m_connection);
    if (!sheets) {
        return failure(sheets.error());
    }
    std::string where;
    std::vector<qint64> values;
    bool possible = true;
    const auto require = [&](std::string_view column, std::optional<qint64> stored) {
        where += where.empty() ? " WHERE " : " AND ";
        where += column;
        where += " = ?";
        possible = possible && stored;
        values.push_back(stored.value_or(0));
    };
    if (filter.indicator) {
        require("change_range.indicator", codes.indicators.stored(*filter.indicator));
    }
    if (filter.place) {
        require("change_range.country", codes.places.stored(*filter.place));
    }
    if (filter.breakdown) {
        require("breakdown", codes.breakdowns.stored(*filter.breakdown));
    }
    if (filter.month) {
        require("month", storedMonth(*filter.month));
    }
    std::vector<HistoryEntry> entries;
    if (!possible) {
        return entries;
    }

    const auto rows = m_connection.prepare(
        "SELECT " + std::string(kLoggedChangeColumns) + ", " + std::string(kChangeSetColumns)
        + " FROM change_range JOIN change ON change.id BETWEEN change_range.first_change AND "
          "last_change JOIN change_set ON change_set.id = change.change_set"
        + where + " ORDER BY change.change_set DESC, change.id");
    const ChangeDecoder decoder(m_connection, codes);
    for (std::size_t i = 0; i < values.size(); ++i) {
        rows->bind(static_cast<int>(i) + 1, values[i]);
    }
    while (rows->next()) {
        auto change = decoder.decode(*rows, *sheets);
        if (!change) {
            return failure(change.error());
        }
        // Most entries share their change set with the one before.
        const bool sameSet = !entries.empty() && entries.back().set.id == rows->integer(1);
        entries.push_back(
            {sameSet ? entries.back().set : readChangeSetInfo(*rows, kLoggedColumnCount),
             std::move(*change)});
    }
    return rows->result().map([&] { return std::move(entries); });
}

StoreResult<qint64> ChangeLog::lastOf(const AsOf &asOf)
{
    const bool byEdition = !asOf.editionName().isEmpty();
    const auto row = byEdition
        ? m_connection.query("SELECT change_set FROM edition WHERE name = ?", asOf.editionName())
        : asOf.time() ? m_connection.query(
              "SELECT coalesce(max(id), 0) FROM change_set WHERE at <= ?", storedTime(*asOf.time()))
                      : m_connection.prepare("SELECT coalesce(max(id), 0) FROM change_set");
    const bool found = row->next();
    const qint64 last = found ? row->integer(0) : 0;
    return row->result().and_then([&]() -> StoreResult<qint64> {
        if (!found) {
            return failure(StoreError{StoreFault::UnknownEdition,
                                      StoreTr::tr("There is no edition named “%1” in “%2”.")
                                          .arg(asOf.editionName(), m_connection.name()),
                                      {}});
        }
        return last;
    });
}

} // namespace mm
