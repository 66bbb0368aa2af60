// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_connection.h"

#include "core/store/backup.h"
#include "core/store/sqlite_error.h"
#include "core/store/sqlite_inspection.h"
#include "core/store/sqlite_statement.h"
#include "core/store/store_errors.h"
#include "core/store/store_tr.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

#include <array>
#include <optional>

namespace mm {

namespace {

constexpr int kBusyMilliseconds = 5000;
constexpr std::size_t kManyRows = 1000;

QString uri(const QString &path, SqliteAccess access)
{
    if (path == u":memory:") {
        return path;
    }
    QString mode;
    switch (access) {
    case SqliteAccess::ReadWrite:
    case SqliteAccess::Query:
        mode = QStringLiteral("?mode=rw");
        break;
    case SqliteAccess::ReadOnly:
        mode = QStringLiteral("?mode=ro");
        break;
    case SqliteAccess::Immutable:
        mode = QStringLiteral("?mode=ro&immutable=1");
        break;
    }
    const QUrl file = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return QString::fromLatin1(file.toEncoded(QUrl::FullyEncoded)) + mode;
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0
        ? *static_cast<sqlite3 *const *>(handle.constData())
        : nullptr;
}

/// The engine opens and searches the table that a row refers to anew for every row, which takes as
/// long as storing it. Not to be had by PRAGMA, which does nothing inside a transaction. Every
/// prepared statement is compiled anew afterwards: for few rows that takes longer.
class UncheckedReferences {
public:
    explicit UncheckedReferences(sqlite3 *handle)
        : m_handle(handle)
    {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, -1, &m_before);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
    }
    UncheckedReferences(const UncheckedReferences &) = delete;
    UncheckedReferences &operator=(const UncheckedReferences &) = delete;
    ~UncheckedReferences()
    {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, m_before, nullptr);
    }

private:
    sqlite3 *m_handle;
    int m_before = 0; ///< whether they were checked
};

} // namespace

SqliteConnection::SqliteConnection(QString name)
    : m_name(std::move(name))
    , m_connectionName(QUuid::createUuid().toString())
{
}

SqliteConnection::~SqliteConnection()
{
    m_statements.clear();
    // Closed before its name is given back, as QSqlDatabase asks.
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connectionName);
}

StoreResult<std::unique_ptr<SqliteConnection>>
SqliteConnection::open(const QString &path, SqliteAccess access, const QString &name)
{
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(name));
    return connection->connect(path, access)
        .and_then([&] { return connection->configure(access); })
        .map([&] { return std::move(connection); });
}

StoreResult<void> SqliteConnection::connect(const QString &path, SqliteAccess access)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_database.setDatabaseName(uri(path, access));
    m_database.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyMilliseconds));
    const bool opened = m_database.open();
    m_handle = opened ? handleOf(m_database) : nullptr;
    if (m_handle == nullptr) {
        const QSqlError error = m_database.lastError();
        const int code = error.nativeErrorCode().toInt();
        return failure(sqliteError(code == SQLITE_OK ? SQLITE_CANTOPEN : code, m_name,
                                   error.driverText() + u' ' + error.databaseText()));
    }
    return {};
}

StoreResult<void> SqliteConnection::configure(SqliteAccess access)
{
    if (!m_visit.attach(m_handle) || !m_rows.attach(m_handle)) {
        return failure(sqliteError(m_handle, m_name));
    }
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // A file that turns out not to be ours must not change by being closed.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return runScript("PRAGMA trusted_schema = OFF;"
                     "PRAGMA cell_size_check = ON;"
                     "PRAGMA mmap_size = 0;"
                     "PRAGMA temp_store = MEMORY;"
                     "PRAGMA recursive_triggers = ON;"
                     "PRAGMA foreign_keys = ON;")
        .and_then([&] {
            return access == SqliteAccess::Query ? runScript("PRAGMA query_only = ON;")
                                                 : StoreResult<void>();
        });
}

void SqliteConnection::clearUpOnClose()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

StoreResult<void> SqliteConnection::useJournal(SqliteJournal journal)
{
    const bool ahead = journal == SqliteJournal::WriteAhead;
    const auto mode = prepare(ahead ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = DELETE");
    const QString wanted = ahead ? QStringLiteral("wal") : QStringLiteral("delete");
    const bool answered = mode->next();
    if (auto done = mode->result(); !done) {
        return done;
    }
    if (!answered || (mode->text(0) != wanted && mode->text(0) != u"memory")) {
        return failure(sqliteError(SQLITE_BUSY, m_name, {}));
    }
    clearUpOnClose();
    // NORMAL loses acknowledged commits of a write-ahead log in a power cut, and so does FULL of a
    // rollback journal, whose removal it does not sync.
    return runScript(ahead ? "PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 16777216;"
                           : "PRAGMA synchronous = EXTRA;");
}

StoreResult<void> SqliteConnection::begin(Access access)
{
    // A deferred transaction that turns into a writer later is refused at once when somebody else
    // writes; an immediate one waits for its turn.
    return run(access == Access::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

StoreResult<void> SqliteConnection::commit()
{
    return run("COMMIT");
}

void SqliteConnection::rollback()
{
    if (sqlite3_get_autocommit(m_handle) == 0) {
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

std::unique_ptr<Statement> SqliteConnection::prepare(std::string_view sql)
{
    return std::make_unique<SqliteStatement>(m_handle, m_statements, sql, m_name);
}

StoreResult<void> SqliteConnection::visit(const NumberQuery &query, const NumberVisitor &take)
{
    m_visit.begin(take);
    const auto rows = prepare("SELECT " + SqliteVisit::call(query.columns) + ' ' + query.rest);
    while (rows->next() && !m_visit.isStopped()) { }
    return rows->result();
}

StoreResult<void> SqliteConnection::insert(const NumberTarget &target, std::size_t count,
                                           const NumberSource &give)
{
    m_rows.begin(count, give);
    if (auto made = run(SqliteRows::create()); !made || count == 0) {
        return made;
    }
    const std::string insert = "INSERT INTO " + std::string(target.into) + ' ';
    if (!target.isLog) {
        return run(insert + SqliteRows::select(target.width));
    }
    std::optional<UncheckedReferences> unchecked;
    if (count >= kManyRows) {
        unchecked.emplace(m_handle);
    }
    if (auto done = run(insert + SqliteRows::selectUnnumbered(target.width)); !done) {
        return done;
    }
    std::array<std::optional<qint64>, kMostNumbers> last;
    give(count - 1, last);
    return last.front() == sqlite3_last_insert_rowid(m_handle)
        ? StoreResult<void>()
        : failure(damaged(*this, StoreTr::tr("its rows are not numbered one by one")));
}

StoreResult<void> SqliteConnection::runScript(std::string_view script)
{
    const char *rest = script.data();
    const char *const end = rest + script.size();
    while (rest != end) {
        sqlite3_stmt *statement = nullptr;
        int code
            = sqlite3_prepare_v2(m_handle, rest, static_cast<int>(end - rest), &statement, &rest);
        while (code == SQLITE_OK && statement != nullptr
               && (code = sqlite3_step(statement)) == SQLITE_ROW) {
            code = SQLITE_OK;
        }
        if (code != SQLITE_OK && code != SQLITE_DONE) {
            const StoreError error = sqliteError(m_handle, m_name);
            sqlite3_finalize(statement);
            return failure(error);
        }
        sqlite3_finalize(statement);
    }
    return {};
}

StoreResult<quint32> SqliteConnection::version()
{
    return number("PRAGMA user_version").map([](qint64 version) {
        return static_cast<quint32>(version);
    });
}

StoreResult<void> SqliteConnection::markVersion(quint32 version)
{
    return runScript(QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2;")
                         .arg(kApplicationId)
                         .arg(version)
                         .toStdString());
}

StoreResult<std::vector<QString>> SqliteConnection::checkPages()
{
    return answersOf("PRAGMA quick_check");
}

StoreResult<std::vector<QString>> SqliteConnection::answersOf(std::string_view check)
{
    std::vector<QString> problems;
    const auto structure = prepare(check);
    while (structure->next()) {
        if (const QString problem = structure->text(0); problem != u"ok") {
            problems.push_back(problem);
        }
    }
    return structure->result().map([&] { return std::move(problems); });
}

StoreResult<std::vector<QString>> SqliteConnection::check()
{
    // An index that does not fit to its table would make codes and blocks be not found. The log,
    // which is nearly all of the file, has none, so this takes no longer than checkPages().
    auto problems = answersOf("PRAGMA integrity_check");
    if (!problems) {
        return problems;
    }
    // Of the log, which is as long as all others together, the chain of hashes proves the same.
    const auto keys
        = prepare("SELECT broken.\"table\", 0, broken.parent FROM sqlite_schema AS known "
                  "JOIN pragma_foreign_key_check(known.name) AS broken "
                  "WHERE known.type = 'table' "
                  "AND known.name NOT IN ('change', 'change_range')");
    while (keys->next()) {
        problems->push_back(StoreTr::tr("a row of “%1” refers to a row of “%2” that is not there")
                                .arg(keys->text(0), keys->text(2)));
    }
    return keys->result().and_then([&] { return std::move(problems); });
}

std::unique_ptr<Inspection> SqliteConnection::inspect()
{
    return SqliteInspection::of(*this, m_handle);
}

StoreResult<void> SqliteConnection::copyTo(const QString &path)
{
    return backUp(*this, path);
}

StoreResult<qint64> SqliteConnection::number(std::string_view pragma)
{
    const auto statement = prepare(pragma);
    const qint64 value = statement->next() ? statement->integer(0) : 0;
    return statement->result().map([&] { return value; });
}

} // namespace mm
