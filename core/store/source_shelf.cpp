// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/source_shelf.h"

#include "core/store/kept_bytes.h"
#include "core/store/store_errors.h"
#include "core/store/store_tr.h"

namespace mm {

StoreResult<SheetNames> SheetNames::read(Connection &connection)
{
    SheetNames names;
    const auto rows = connection.prepare(
        "SELECT source_sheet.id, source.name, source.sha256, source_sheet.name "
        "FROM source_sheet JOIN source ON source.id = source_sheet.source");
    while (rows->next()) {
        names.add(rows->integer(0), {rows->text(1), rows->blob(2).toByteArray(), rows->text(3)});
    }
    return rows->result().map([&] { return std::move(names); });
}

StoreResult<void> SourceShelf::keep(const std::vector<SourceFile> &files)
{
    for (const SourceFile &file : files) {
        const QByteArray sha256 = sha256Of(file.bytes);
        const auto known
            = m_connection.query("SELECT 1 FROM source_content WHERE sha256 = ?", sha256);
        if (!known->next()) {
            if (auto done = known->result(); !done) {
                return done;
            }
            auto stored = m_connection.run(
                "INSERT INTO source_content (sha256, size, packed) VALUES (?, ?, ?)", sha256,
                qint64{file.bytes.size()}, packBytes(file.bytes));
            if (!stored) {
                return stored;
            }
        }
        auto source = firstId(*m_connection.query(
            "SELECT id FROM source WHERE name = ? AND sha256 = ?", file.name, sha256));
        if (source && !*source) {
            source = insertSource(file.name, sha256);
        }
        if (!source) {
            return failure(source.error());
        }
        m_kept.insert(file.name, **source);
    }
    return {};
}

StoreResult<qint64> SourceShelf::sheetOf(const CellRef &cell, std::optional<qint64> again)
{
    const QString key = cell.file + QChar(u'\0') + cell.sheet;
    if (const auto known = m_sheets.constFind(key); known != m_sheets.cend()) {
        return *known;
    }
    auto source = sourceOf(cell, again);
    if (!source) {
        return source;
    }
    const auto find = [&] {
        return firstId(*m_connection.query(
            "SELECT id FROM source_sheet WHERE source = ? AND name = ?", *source, cell.sheet));
    };
    auto sheet = find();
    if (sheet && !*sheet) {
        auto added = m_connection.run("INSERT INTO source_sheet (id, source, name) VALUES "
                                      "((SELECT coalesce(max(id), 0) + 1 FROM source_sheet), ?, ?)",
                                      *source, cell.sheet);
        sheet = added ? find() : failure(added.error());
    }
    return sheet.map([&](const std::optional<qint64> &id) {
        m_sheets.insert(key, *id);
        return *id;
    });
}

StoreResult<qint64> SourceShelf::sourceOf(const CellRef &cell, std::optional<qint64> again)
{
    if (const auto kept = m_kept.constFind(cell.file); kept != m_kept.cend()) {
        return *kept;
    }
    auto source = firstId(*m_connection.query(
        "SELECT source.id FROM source WHERE source.name = ? ORDER BY "
        "EXISTS (SELECT 1 FROM change JOIN source_sheet ON source_sheet.id = change.sheet "
        "        WHERE change.change_set = ? AND source_sheet.source = source.id) DESC, "
        "source.id DESC LIMIT 1",
        cell.file, again));
    if (source && !*source) {
        source = insertSource(cell.file, std::nullopt);
    }
    return source.map([](const std::optional<qint64> &id) { return *id; });
}

StoreResult<std::optional<qint64>> SourceShelf::firstId(Statement &query)
{
    const auto id = query.next() ? std::optional(query.integer(0)) : std::nullopt;
    return query.result().map([&] { return id; });
}

StoreResult<qint64> SourceShelf::insertSource(const QString &name,
                                              const std::optional<QByteArray> &sha256)
{
    return m_connection
        .run("INSERT INTO source (id, name, sha256) VALUES "
             "((SELECT coalesce(max(id), 0) + 1 FROM source), ?, ?)",
             name, sha256)
        .and_then([&] { return firstId(*m_connection.prepare("SELECT max(id) FROM source")); })
        .map([](const std::optional<qint64> &id) { return *id; });
}

StoreResult<std::vector<SourceFile>> SourceShelf::list()
{
    std::vector<SourceFile> files;
    const auto rows = m_connection.prepare("SELECT name, sha256 FROM source ORDER BY id");
    while (rows->next()) {
        files.push_back({rows->text(0), rows->blob(1).toByteArray(), {}});
    }
    return rows->result().map([&] { return std::move(files); });
}

StoreResult<SourceFile> SourceShelf::find(const QByteArray &sha256)
{
    const auto row = m_connection.query(
        "SELECT source.name, packed FROM source_content JOIN source USING (sha256) "
        "WHERE sha256 = ? ORDER BY source.id DESC LIMIT 1",
        sha256);
    if (!row->next()) {
        return row->result().and_then([]() -> StoreResult<SourceFile> {
            return failure(refused(StoreTr::tr("No file with this SHA-256 is kept here.")));
        });
    }
    SourceFile file{row->text(0), sha256, unpackBytes(row->blob(1).toByteArray())};
    if (sha256Of(file.bytes) != sha256) {
        return failure(damaged(m_connection,
                               StoreTr::tr("the kept file “%1” is not as it was").arg(file.name)));
    }
    return file;
}

StoreResult<std::vector<QString>> SourceShelf::problems()
{
    std::vector<QString> problems;
    const auto rows = m_connection.prepare("SELECT sha256, packed, (SELECT min(name) FROM source "
                                           "WHERE source.sha256 = source_content.sha256), size "
                                           "FROM source_content");
    while (rows->next()) {
        const QByteArray bytes = unpackBytes(rows->blob(1).toByteArray());
        if (sha256Of(bytes) != rows->blob(0) || bytes.size() != rows->integer(3)) {
            problems.push_back(
                StoreTr::tr("The kept file “%1” is not as it was.").arg(rows->text(2)));
        }
    }
    return rows->result().map([&] { return std::move(problems); });
}

} // namespace mm
