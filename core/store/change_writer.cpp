// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_writer.h"

#include "core/store/audit_hash.h"
#include "core/store/block_codec.h"
#include "core/store/block_table.h"
#include "core/store/change_log.h"
#include "core/store/store_errors.h"
#include "core/store/transaction.h"

#include <tuple>

namespace mm {

namespace {

std::optional<StoreError> fault(const CommitRequest &request)
{
    const bool turnsBack = request.origin == Origin::Undo || request.origin == Origin::Redo;
    if (turnsBack != request.reverts.has_value()) {
        return refused(QStringLiteral("Undo and redo name the change set they are about, and "
                                      "nothing else does."));
    }
    const bool storable = std::ranges::all_of(request.changes, [](const Change &change) {
        return !change.after || isStorable(change.after->amount().value_or(Amount()));
    });
    if (!storable) {
        return refused(QStringLiteral("A figure is larger than %1, which is more than can be kept.")
                           .arg(Amount::kLargestWhole));
    }
    return std::nullopt;
}

StoreError conflict(std::vector<Conflict> conflicts)
{
    const QString text = conflicts.size() == 1
        ? QStringLiteral("A figure was changed by somebody else meanwhile; nothing was written.")
        : QStringLiteral("%1 figures were changed by somebody else meanwhile; nothing was written.")
              .arg(conflicts.size());
    return {StoreFault::Conflict, text, std::move(conflicts)};
}

auto logOrder(const LoggedChange &change)
{
    return std::tuple(change.indicator, change.place, change.breakdown, change.month);
}

} // namespace

StoreResult<qint64> ChangeWriter::write(const CommitRequest &request)
{
    if (auto error = fault(request)) {
        return failure(std::move(*error));
    }
    if (request.changes.isEmpty()) {
        return ChangeLog(m_connection, m_catalogue).lastOf({});
    }
    Transaction transaction(m_connection, Connection::Access::Write);
    if (!transaction.begun()) {
        return failure(transaction.begun().error());
    }
    auto id = writeInside(request);
    if (!id) {
        return id;
    }
    return transaction.commit().map([&] { return *id; });
}

StoreResult<qint64> ChangeWriter::writeInside(const CommitRequest &request)
{
    const auto newest = ChangeLog(m_connection, m_catalogue).newest();
    const auto codes = readCodes(m_connection, m_catalogue);
    if (!newest || !codes) {
        return failure(!newest ? newest.error() : codes.error());
    }
    BlockTable blocks(m_connection, *codes);
    const auto before = blocks.readTouched(request.changes);
    if (!before) {
        return failure(before.error());
    }
    auto after = before->applying(request.changes);
    if (!after) {
        return failure(conflict(std::move(after.error())));
    }
    const qint64 id = *newest ? (*newest)->id + 1 : 1;
    return writeLog(request, *codes, id, *newest ? (*newest)->hash : AuditHash::start())
        .and_then([&] { return blocks.writeTouched(request.changes, *after, id); })
        .map([&] { return id; });
}

StoreResult<void> ChangeWriter::writeLog(const CommitRequest &request, const CodeMap &codes,
                                         qint64 id, const QByteArray &previousHash)
{
    SourceShelf shelf(m_connection);
    if (auto kept = shelf.keep(request.sources); !kept) {
        return kept;
    }
    std::vector<LoggedChange> rows;
    rows.reserve(request.changes.size());
    for (const Change &change : request.changes) {
        const SeriesKey &key = change.key.series;
        const auto indicator = codes.indicators.stored(key.indicator);
        const auto place = codes.places.stored(key.place);
        const auto breakdown = codes.breakdowns.stored(key.breakdown);
        if (!indicator || !place || !breakdown) {
            return failure(unknownCode(m_connection));
        }
        std::optional<qint64> sheet;
        if (change.source != CellRef()) {
            const auto known = shelf.sheetOf(change.source, request.reverts);
            if (!known) {
                return failure(known.error());
            }
            sheet = *known;
        }
        rows.push_back({id, *indicator, *place, *breakdown, change.key.month, change.before,
                        change.after, sheet, change.source.position});
    }
    std::ranges::sort(rows, {}, logOrder);

    const auto sheets = SheetNames::read(m_connection);
    if (!sheets) {
        return failure(sheets.error());
    }
    const QString at = storedTime(QDateTime::currentDateTimeUtc());
    const auto count = static_cast<qint64>(rows.size());
    AuditHash hash(
        previousHash,
        {id, {}, request.author, request.reason, request.origin, request.reverts, count, {}}, at,
        codes, *sheets);
    std::ranges::for_each(rows, [&](const LoggedChange &row) { hash.add(row); });
    auto head = m_connection.run(
        "INSERT INTO change_set (id, at, author, reason, origin, reverts, change_count, "
        "previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id, at, request.author, request.reason, originName(request.origin), request.reverts, count,
        previousHash, hash.result());
    if (!head) {
        return head;
    }
    const auto insert
        = m_connection.prepare("INSERT INTO change (" + std::string(kLoggedChangeColumns)
                               + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const LoggedChange &row : rows) {
        bindLoggedChange(*insert, row);
        if (auto done = insert->run(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace mm
