// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgres_connection.h"

#include "core/store/english_messages.h"
#include "core/store/postgres_error.h"
#include "core/store/store_errors.h"
#include "core/store/store_tr.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <libpq-fe.h>

namespace mm {

namespace {

constexpr std::size_t kRowsPerInsert = 256;
/// How often, and with which pause, a transaction is asked for that the server has not given up.
constexpr int kQuestions = 25;

/// Everything is set again after a lost connection: what is forgotten there was a hole in others.
constexpr std::string_view kSession = "SET search_path = mixed_movements, pg_temp;"
                                      "SET TimeZone = 'UTC';"
                                      "SET lock_timeout = '5s';"
                                      "SET idle_in_transaction_session_timeout = '60s';"
                                      // What is told to be saved is on the disk of the server.
                                      "SELECT set_config('synchronous_commit', 'on', false) "
                                      "WHERE current_setting('synchronous_commit') = 'off';";

/// The same for every program that writes to a dataset: "MMDS".
constexpr std::string_view kLockWriters
    = "SELECT pg_advisory_xact_lock(1296909395), pg_current_xact_id()::text";

QString connectOptions(const ServerAddress &address)
{
    QStringList options{
        QStringLiteral("connect_timeout=10"), QStringLiteral("application_name=mixed-movements"),
        QStringLiteral("keepalives_idle=30"), QStringLiteral("tcp_user_timeout=30000")};
    const auto add = [&options](QLatin1String name, const QString &value) {
        if (!value.isEmpty()) {
            options << QStringLiteral("%1='%2'").arg(name, value);
        }
    };
    add(QLatin1String("sslmode"), address.sslMode);
    add(QLatin1String("sslrootcert"), address.sslRootCertificate);
    add(QLatin1String("service"), address.service);
    return options.join(u';');
}

PGconn *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    const QByteArray type(handle.typeName()); // of the structure or of its other name
    return type == "pg_conn*" || type == "PGconn*"
        ? *static_cast<PGconn *const *>(handle.constData())
        : nullptr;
}

/// Parameters are written $1, $2 … there.
std::string numbered(std::string_view sql)
{
    std::string text;
    int parameter = 0;
    bool quoted = false;
    for (const char c : sql) {
        quoted = quoted != (c == '\'');
        if (c == '?' && !quoted) {
            text += '$' + std::to_string(++parameter);
        } else {
            text += c;
        }
    }
    return text;
}

bool isGood(const PGresult *answer)
{
    const ExecStatusType status = PQresultStatus(answer);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

} // namespace

PostgresConnection::PostgresConnection(ServerAddress address, OpenMode mode)
    : m_address(std::move(address))
    , m_mode(mode)
    , m_connectionName(QUuid::createUuid().toString())
{
}

PostgresConnection::~PostgresConnection()
{
    disconnect();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connectionName);
}

StoreResult<std::unique_ptr<PostgresConnection>>
PostgresConnection::open(const ServerAddress &address, OpenMode mode)
{
    std::unique_ptr<PostgresConnection> connection(new PostgresConnection(address, mode));
    return connection->connect().map([&] { return std::move(connection); });
}

StoreResult<void> PostgresConnection::connect()
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL"))) {
        return failure(StoreError{
            StoreFault::CannotOpen,
            StoreTr::tr("Databases on servers need the driver of Qt for PostgreSQL, which is "
                        "not installed; in Debian it is the package libqt6sql6-psql."),
            {}});
    }
    if (!m_database.isValid()) {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_connectionName);
        m_database.setHostName(m_address.host);
        m_database.setPort(m_address.port > 0 ? m_address.port : -1);
        m_database.setDatabaseName(m_address.database);
        m_database.setUserName(m_address.user);
        m_database.setPassword(m_address.password);
        m_database.setConnectOptions(connectOptions(m_address));
    }
    const EnglishMessages english;
    const bool opened = m_database.open();
    m_handle = opened ? handleOf(m_database) : nullptr;
    if (m_handle == nullptr) {
        return failure(notConnected(m_address, m_database.lastError().databaseText()));
    }
    // Notices are for people with a console; a name that is cut off or a table that is there.
    PQsetNoticeProcessor(
        m_handle, [](void *, const char *) {}, nullptr);
    if (m_tell) {
        listen();
    }
    return runScript(kSession).and_then([&]() -> StoreResult<void> {
        return m_mode == OpenMode::ReadOnly ? runScript("SET default_transaction_read_only = on")
                                            : StoreResult<void>();
    });
}

void PostgresConnection::disconnect()
{
    m_prepared.clear();
    m_handle = nullptr;
    m_database.close();
}

bool PostgresConnection::isLost() const
{
    return m_handle == nullptr || PQstatus(m_handle) != CONNECTION_OK;
}

bool PostgresConnection::isPrivate() const
{
    const QByteArray number(PQhostaddr(m_handle));
    return PQsslInUse(m_handle) != 0 || number.isEmpty() || number.startsWith("127.")
        || number == "::1";
}

std::string PostgresConnection::preparedName(std::string_view sql, Plan plan,
                                             PostgresResult &answer)
{
    if (const auto known = m_prepared.find(sql); known != m_prepared.end()) {
        return known->second;
    }
    // The statement without a name is replaced by the next one.
    const std::string name
        = plan == Plan::Once ? std::string() : "mm" + std::to_string(m_prepared.size());
    answer.reset(PQprepare(m_handle, name.c_str(), numbered(sql).c_str(), 0, nullptr));
    if (plan == Plan::Kept && isGood(answer.get())) {
        m_prepared.emplace(sql, name);
    }
    return name;
}

PostgresResult PostgresConnection::tryExecute(std::string_view sql,
                                              std::span<const PostgresValue> values, Plan plan)
{
    PostgresResult answer;
    const std::string name = preparedName(sql, plan, answer);
    if (answer && !isGood(answer.get())) {
        return answer;
    }
    std::vector<const char *> pointers;
    std::vector<int> lengths;
    std::vector<int> formats;
    for (const PostgresValue &value : values) {
        pointers.push_back(value.isNull ? nullptr : value.bytes.constData());
        lengths.push_back(static_cast<int>(value.bytes.size()));
        formats.push_back(value.isBinary ? 1 : 0);
    }
    answer.reset(PQexecPrepared(m_handle, name.c_str(), static_cast<int>(values.size()),
                                pointers.data(), lengths.data(), formats.data(), 1));
    passOnNotifications();
    return answer;
}

StoreResult<PostgresResult> PostgresConnection::judge(PostgresResult answer) const
{
    if (!isGood(answer.get())) {
        return failure(postgresError(m_handle, answer.get(), name()));
    }
    return answer;
}

StoreResult<PostgresResult>
PostgresConnection::execute(std::string_view sql, std::span<const PostgresValue> values, Plan plan)
{
    auto answer = isLost() ? PostgresResult() : tryExecute(sql, values, plan);
    // Outside a transaction nothing is written, so it can be asked again.
    if (isLost() && !m_inTransaction) {
        disconnect();
        if (auto again = connect(); !again) {
            return failure(again.error());
        }
        answer = tryExecute(sql, values, plan);
    }
    return judge(std::move(answer));
}

StoreResult<void> PostgresConnection::begin(Access access)
{
    const bool writing = access == Access::Write;
    // A writer waits for its turn first, and each of its statements then sees what is there: a
    // snapshot of before the waiting would be old.
    auto begun = execute(writing ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", {});
    m_inTransaction = begun.has_value();
    if (!begun || !writing) {
        return begun.map([](const PostgresResult &) {});
    }
    auto locked = execute(kLockWriters, {});
    if (!locked) {
        rollback();
        return failure(locked.error());
    }
    m_transaction = PQgetvalue(locked->get(), 0, 1);
    return {};
}

StoreResult<void> PostgresConnection::commit()
{
    const auto answer = execute("COMMIT", {});
    m_inTransaction = false;
    const QByteArray transaction = std::exchange(m_transaction, {});
    if (!answer) {
        return isLost() && !transaction.isEmpty() ? outcomeOf(transaction)
                                                  : failure(answer.error());
    }
    // The answer to the commit of a transaction in which something went wrong is no error.
    if (qstrcmp(PQcmdStatus(answer->get()), "COMMIT") != 0) {
        return failure(
            StoreError{StoreFault::InputOutput,
                       StoreTr::tr("“%1” could not be written; nothing was.").arg(name()),
                       {}});
    }
    return {};
}

StoreResult<void> PostgresConnection::outcomeOf(const QByteArray &transaction)
{
    for (int i = 0; i < kQuestions; ++i) {
        const auto answer = execute("SELECT pg_xact_status(?::xid8), pg_sleep(0.2 * ?::integer)",
                                    std::vector<PostgresValue>{{transaction, false, false},
                                                               {i == 0 ? "0" : "1", false, false}});
        if (!answer) {
            return failure(StoreError{
                StoreFault::InputOutput,
                StoreTr::tr("The connection to “%1” was lost while it was saving. Whether the "
                            "change was kept stands in the history when the server answers "
                            "again.")
                    .arg(name()),
                {}});
        }
        const QByteArrayView status = PQgetvalue(answer->get(), 0, 0);
        if (status == "committed") {
            return {};
        }
        if (status != "in progress") {
            break;
        }
    }
    return failure(connectionLost(name()));
}

void PostgresConnection::rollback()
{
    if (std::exchange(m_inTransaction, false) && !isLost()) {
        PQclear(PQexec(m_handle, "ROLLBACK"));
    }
    m_transaction.clear();
}

std::unique_ptr<Statement> PostgresConnection::prepare(std::string_view sql)
{
    return std::make_unique<PostgresStatement>(*this, sql, std::string());
}

std::unique_ptr<Statement> PostgresConnection::stream(std::string_view sql)
{
    return std::make_unique<PostgresStatement>(*this, sql, "rows" + std::to_string(++m_cursors));
}

StoreResult<void> PostgresConnection::runScript(std::string_view script)
{
    return judge(PostgresResult(PQexec(m_handle, std::string(script).c_str())))
        .map([](const PostgresResult &) {});
}

std::size_t PostgresConnection::rowsPerInsert() const
{
    return kRowsPerInsert;
}

StoreResult<quint32> PostgresConnection::version()
{
    const auto tables
        = prepare("SELECT 1 FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace "
                  "WHERE nspname = 'mixed_movements' AND relname = 'meta'");
    if (!tables->next()) {
        return tables->result().map([] { return quint32{0}; });
    }
    const auto row = prepare("SELECT value FROM meta WHERE key = 'version'");
    const quint32 version = row->next() ? row->text(0).toUInt() : 0;
    return row->result().map([&] { return version; });
}

StoreResult<void> PostgresConnection::markVersion(quint32 version)
{
    return run("INSERT INTO meta (key, value) VALUES ('version', ?) "
               "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
               QString::number(version));
}

StoreResult<std::vector<QString>> PostgresConnection::check()
{
    std::vector<QString> problems;
    // 58: before UPDATE, DELETE and TRUNCATE, once a statement.
    const auto rows = prepare(
        "SELECT kept FROM unnest(ARRAY['change_set', 'change', 'edition', 'edition_document', "
        "'own_sentence', 'annotation']) AS kept WHERE NOT EXISTS (SELECT 1 FROM pg_trigger "
        "JOIN pg_proc ON pg_proc.oid = tgfoid "
        "WHERE tgrelid = to_regclass('mixed_movements.' || kept) AND proname = 'refuse_change' "
        "AND tgenabled IN ('O', 'A') AND tgtype = 58)");
    while (rows->next()) {
        problems.push_back(StoreTr::tr("The table “%1” is not protected against changes any more.")
                               .arg(rows->text(0)));
    }
    return rows->result().map([&] { return std::move(problems); });
}

StoreResult<void> PostgresConnection::copyTo(const QString & /*path*/)
{
    return failure(refused(StoreTr::tr("“%1” lies on a server, whose own backups hold it; this "
                                       "program makes none of it.")
                               .arg(name())));
}

void PostgresConnection::whenChanged(std::function<void()> tell)
{
    m_tell = std::move(tell);
    listen();
}

void PostgresConnection::listen()
{
    QSqlDriver *driver = m_database.driver();
    QObject::disconnect(driver, &QSqlDriver::notification, &m_context, nullptr);
    QObject::connect(driver, &QSqlDriver::notification, &m_context,
                     [this](const QString &, QSqlDriver::NotificationSource source) {
                         if (source == QSqlDriver::OtherSource) {
                             m_tell();
                         }
                     });
    driver->subscribeToNotification(QStringLiteral("mixed_movements"));
}

void PostgresConnection::passOnNotifications()
{
    bool told = false;
    while (PGnotify *const notification = PQnotifies(m_handle)) {
        told = told || notification->be_pid != PQbackendPID(m_handle);
        PQfreemem(notification);
    }
    if (told && m_tell) {
        QMetaObject::invokeMethod(&m_context, m_tell, Qt::QueuedConnection);
    }
}

} // namespace mm
