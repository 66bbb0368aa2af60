// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_writer.h"

#include "core/store/audit_hash.h"
#include "core/store/change_log.h"
#include "core/store/store_errors.h"

#include <tuple>

namespace mm {

LogWriter::LogWriter(Connection &connection, const CodeMap &codes, const CommitRequest &request,
                     std::vector<AnnotationChange> annotations, End end)
    : m_connection(connection)
    , m_codes(codes)
    , m_request(request)
    , m_annotations(std::move(annotations))
    , m_end(std::move(end))
{
}

StoreResult<void> LogWriter::write()
{
    return arrange()
        .and_then([&] { return writeHead(); })
        .and_then([&] { return writeChanges(); })
        .and_then([&] { return writeRanges(); })
        .and_then([&] { return writeAnnotations(); });
}

StoreResult<void> LogWriter::arrange()
{
    SourceShelf shelf(m_connection);
    if (auto kept = shelf.keep(m_request.sources); !kept) {
        return kept;
    }
    m_entries.reserve(m_request.changes.size());
    const Entry *latest = nullptr; // mostly one with a cell of the same sheet
    for (const Change &change : m_request.changes) {
        const SeriesKey &key = change.key.series;
        const auto indicator = m_codes.indicators.stored(key.indicator);
        const auto place = m_codes.places.stored(key.place);
        const auto breakdown = m_codes.breakdowns.stored(key.breakdown);
        if (!indicator || !place || !breakdown) {
            return failure(unknownCode(m_connection));
        }
        std::optional<qint64> sheet;
        const bool sameSheet = latest && latest->change->source.file == change.source.file
            && latest->change->source.sheet == change.source.sheet;
        if (sameSheet) {
            sheet = latest->sheet;
        } else if (change.source != CellRef()) {
            const auto known = shelf.sheetOf(change.source, m_request.reverts);
            if (!known) {
                return failure(known.error());
            }
            sheet = *known;
        }
        m_entries.push_back({&change, *indicator, *place, *breakdown, sheet});
        latest = sheet ? &m_entries.back() : latest;
    }
    // A file whose ids follow the catalogue, as they mostly do, has the order of the changes.
    const auto order = [](const Entry &entry) {
        return std::tuple(entry.indicator, entry.place, entry.breakdown, entry.change->key.month);
    };
    if (!std::ranges::is_sorted(m_entries, {}, order)) {
        std::ranges::sort(m_entries, {}, order);
    }
    auto said = AnnotationTable(m_connection, m_codes).rows(m_annotations, m_end.changeSet + 1);
    if (!said) {
        return failure(said.error());
    }
    m_said = std::move(*said);
    return {};
}

LoggedChange LogWriter::row(std::size_t position) const
{
    const Entry &entry = m_entries[position];
    const Change &change = *entry.change;
    return {m_end.change + static_cast<qint64>(position) + 1,
            m_end.changeSet + 1,
            entry.indicator,
            entry.place,
            entry.breakdown,
            change.key.month,
            change.before,
            change.after,
            entry.sheet,
            change.source.position};
}

StoreResult<void> LogWriter::writeHead()
{
    const bool fromSheets = std::ranges::any_of(
        m_entries, [](const Entry &entry) { return entry.sheet.has_value(); });
    const auto sheets
        = fromSheets ? SheetNames::read(m_connection) : StoreResult<SheetNames>(SheetNames());
    if (!sheets) {
        return failure(sheets.error());
    }
    const QString at = storedTime(QDateTime::currentDateTimeUtc());
    const ChangeSetInfo head{m_end.changeSet + 1,
                             {},
                             m_request.author,
                             m_request.reason,
                             m_request.origin,
                             m_request.reverts,
                             static_cast<qint64>(m_entries.size()),
                             {}};
    AuditHash hash(m_end.hash, head, at, m_codes, *sheets);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        hash.add(row(i));
    }
    for (const LoggedAnnotation &annotation : m_said) {
        hash.add(annotation);
    }
    return m_connection.run(
        "INSERT INTO change_set (id, at, author, reason, origin, reverts, first_change, "
        "change_count, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        head.id, at, head.author, head.reason, originName(head.origin), head.reverts,
        m_end.change + 1, head.changeCount, m_end.hash, hash.result());
}

StoreResult<void> LogWriter::writeChanges()
{
    return m_connection.insert(kLoggedChangeTarget, m_entries.size(),
                               [this](std::size_t i, std::span<std::optional<qint64>> numbers) {
                                   numbersOf(row(i), numbers);
                               });
}

StoreResult<void> LogWriter::writeRanges()
{
    const auto insert = m_connection.prepare("INSERT INTO change_range (indicator, country, "
                                             "first_change, last_change) VALUES (?, ?, ?, ?)");
    for (auto run = m_entries.begin(); run != m_entries.end();) {
        const auto end = std::find_if(run, m_entries.end(), [&](const Entry &entry) {
            return entry.indicator != run->indicator || entry.place != run->place;
        });
        insert->bind(1, run->indicator);
        insert->bind(2, run->place);
        insert->bind(3, m_end.change + (run - m_entries.begin()) + 1);
        insert->bind(4, m_end.change + (end - m_entries.begin()));
        if (auto done = insert->run(); !done) {
            return done;
        }
        run = end;
    }
    return {};
}

StoreResult<void> LogWriter::writeAnnotations()
{
    return m_said.empty() ? StoreResult<void>()
                          : AnnotationTable(m_connection, m_codes).add(m_said);
}

} // namespace mm
