// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edition_table.h"

#include "core/store/audit_hash.h"
#include "core/store/kept_bytes.h"
#include "core/store/logged_change.h"
#include "core/store/store_errors.h"
#include "core/store/store_tr.h"

#include <map>

namespace mm {

namespace {

using DocumentHashes = std::map<QString, QByteArray>; // SHA-256 by kind

/// What an edition is sealed with.
struct Sealed {
    qint64 month = 0;
    qint64 changeSet = 0;
    QByteArray hash; ///< of the change set
    QString at;
    QString name;
    QString author;
    QString style;
    DocumentHashes documents;
    QString note;
};

/// Texts are preceded by their length, but for the name: it can hold anything and comes last.
QByteArray sealOf(const Sealed &sealed)
{
    QByteArray bytes;
    const auto text = [&bytes](const QString &value) {
        const QByteArray utf8 = value.toUtf8();
        bytes += QByteArray::number(utf8.size()) + ':' + utf8 + ' ';
    };
    // First and marked: what was sealed before there were notes begins with a digit.
    if (!sealed.note.isEmpty()) {
        bytes += "note ";
        text(sealed.note);
    }
    bytes += QByteArray::number(sealed.month) + ' ' + QByteArray::number(sealed.changeSet) + ' '
        + sealed.hash.toHex() + ' ' + sealed.at.toUtf8() + ' ';
    // Editions of version 1 of the tables have none of these.
    if (!sealed.author.isEmpty() || !sealed.style.isEmpty() || !sealed.documents.empty()) {
        text(sealed.author);
        text(sealed.style);
        for (const auto &[kind, sha256] : sealed.documents) {
            text(kind);
            bytes += sha256.toHex() + ' ';
        }
    }
    return sha256Of(bytes + sealed.name.toUtf8());
}

} // namespace

StoreResult<Edition> EditionTable::publish(const PublishRequest &request)
{
    if (auto named = requireNewName(request.name); !named) {
        return failure(named.error());
    }
    const auto newest = ChangeLog(m_connection).newest();
    if (!newest) {
        return failure(newest.error());
    }
    Sealed sealed{storedMonth(request.month),
                  *newest ? (*newest)->id : 0,
                  *newest ? (*newest)->hash : AuditHash::start(),
                  storedTime(QDateTime::currentDateTimeUtc()),
                  request.name,
                  request.author,
                  request.style,
                  {},
                  request.note};
    if (request.changeSet && *request.changeSet != sealed.changeSet) {
        return failure(StoreError{
            StoreFault::Conflict,
            StoreTr::tr("Figures were changed by somebody else while the edition was made; "
                        "nothing was published."),
            {}});
    }
    for (const EditionDocument &document : request.documents) {
        sealed.documents.emplace(document.kind, sha256Of(document.bytes));
    }
    return m_connection
        .run("INSERT INTO edition (name, month, change_set, published_at, seal, author, style, "
             "note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
             sealed.name, sealed.month, sealed.changeSet, sealed.at, sealOf(sealed), sealed.author,
             sealed.style, sealed.note)
        .and_then([&] { return keepDocuments(request); })
        .map([&] {
            return Edition{request.name,   request.month, sealed.changeSet, timeOfStored(sealed.at),
                           request.author, request.style, request.note};
        });
}

StoreResult<void> EditionTable::requireNewName(const QString &name)
{
    if (AsOf::parse(name).editionName() != name || name.trimmed().isEmpty()) {
        return failure(refused(StoreTr::tr("“%1” cannot be the name of an edition.").arg(name)));
    }
    const auto known = m_connection.query("SELECT 1 FROM edition WHERE name = ?", name);
    const bool taken = known->next();
    return known->result().and_then([&]() -> StoreResult<void> {
        return taken
            ? failure(refused(StoreTr::tr("There is an edition named “%1” already.").arg(name)))
            : StoreResult<void>();
    });
}

StoreResult<void> EditionTable::keepDocuments(const PublishRequest &request)
{
    const auto insert = m_connection.prepare(
        "INSERT INTO edition_document (edition, kind, sha256, packed) VALUES (?, ?, ?, ?)");
    for (const EditionDocument &document : request.documents) {
        insert->bind(1, request.name);
        insert->bind(2, document.kind);
        insert->bind(3, sha256Of(document.bytes));
        insert->bind(4, packBytes(document.bytes));
        if (auto done = insert->run(); !done) {
            return done;
        }
    }
    return {};
}

StoreResult<std::vector<Edition>> EditionTable::list()
{
    std::vector<Edition> editions;
    const auto rows
        = m_connection.prepare("SELECT name, month, change_set, published_at, author, style, note "
                               "FROM edition ORDER BY published_at, name");
    while (rows->next()) {
        const auto month = monthOfStored(rows->integer(1));
        if (!month) {
            return failure(damaged(m_connection, StoreTr::tr("an edition has no month")));
        }
        editions.push_back({rows->text(0), *month, rows->integer(2), timeOfStored(rows->text(3)),
                            rows->text(4), rows->text(5), rows->text(6)});
    }
    return rows->result().map([&] { return std::move(editions); });
}

StoreResult<QByteArray> EditionTable::document(const QString &edition, const QString &kind)
{
    const auto row = m_connection.query(
        "SELECT packed, sha256 FROM edition_document WHERE edition = ? AND kind = ?", edition,
        kind);
    if (!row->next()) {
        return row->result().map([] { return QByteArray(); });
    }
    QByteArray bytes = unpackBytes(row->blob(0).toByteArray());
    if (sha256Of(bytes) != row->blob(1)) {
        return failure(
            damaged(m_connection,
                    StoreTr::tr("a document of the edition “%1” is not as it was").arg(edition)));
    }
    return bytes;
}

StoreResult<std::vector<QString>> EditionTable::problems()
{
    std::vector<QString> problems;
    const auto report = [&problems](const QString &edition) {
        problems.push_back(StoreTr::tr("The edition “%1” is not what was published.").arg(edition));
    };
    std::map<QString, DocumentHashes> documents;
    const auto kept
        = m_connection.prepare("SELECT edition, kind, sha256, packed FROM edition_document");
    while (kept->next()) {
        const QByteArray sha256 = sha256Of(unpackBytes(kept->blob(3).toByteArray()));
        if (sha256 != kept->blob(2)) {
            report(kept->text(0));
        }
        documents[kept->text(0)].emplace(kept->text(1), kept->blob(2).toByteArray());
    }
    if (auto done = kept->result(); !done) {
        return failure(done.error());
    }
    const auto rows = m_connection.prepare(
        "SELECT name, month, change_set, published_at, seal, change_set.hash, edition.author, "
        "style, note FROM edition LEFT JOIN change_set ON change_set.id = edition.change_set");
    while (rows->next()) {
        const QString name = rows->text(0);
        const Sealed sealed{rows->integer(1),
                            rows->integer(2),
                            rows->blob(5).toByteArray(),
                            rows->text(3),
                            name,
                            rows->text(6),
                            rows->text(7),
                            std::exchange(documents[name], {}),
                            rows->text(8)};
        if (sealOf(sealed) != rows->blob(4)) {
            report(name);
        }
    }
    return rows->result().map([&] { return std::move(problems); });
}

} // namespace mm
