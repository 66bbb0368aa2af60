// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/postgres_statement.h"
#include "core/store/server_address.h"

#include <QObject>
#include <QSqlDatabase>

#include <map>
#include <span>

struct pg_conn;

namespace mm {

/// A connection to PostgreSQL. When it is lost it is made again, unless a transaction was open:
/// that one has failed, and nothing of it was written.
class PostgresConnection final : public Connection {
public:
    [[nodiscard]] static StoreResult<std::unique_ptr<PostgresConnection>>
    open(const ServerAddress &address, OpenMode mode);
    ~PostgresConnection() override;

    /// Writers wait for each other, five seconds at most.
    [[nodiscard]] StoreResult<void> begin(Access access) override;
    [[nodiscard]] StoreResult<void> commit() override;
    void rollback() override;
    [[nodiscard]] std::unique_ptr<Statement> prepare(std::string_view sql) override;
    [[nodiscard]] std::unique_ptr<Statement> stream(std::string_view sql) override;
    [[nodiscard]] StoreResult<void> runScript(std::string_view script) override;
    [[nodiscard]] std::size_t rowsPerInsert() const override;
    [[nodiscard]] StoreResult<quint32> version() override;
    [[nodiscard]] StoreResult<void> markVersion(quint32 version) override;
    [[nodiscard]] StoreResult<std::vector<QString>> check() override;
    [[nodiscard]] StoreResult<void> copyTo(const QString &path) override;
    [[nodiscard]] QString name() const override { return m_address.name(); }
    [[nodiscard]] StoreResult<void> announce() override { return run("NOTIFY mixed_movements"); }
    void whenChanged(std::function<void()> tell) override;

    enum class Plan {
        Kept, ///< the server remembers the statement for the next time
        Once,
    };
    /// @param sql one statement with its parameters written ?
    [[nodiscard]] StoreResult<PostgresResult>
    execute(std::string_view sql, std::span<const PostgresValue> values, Plan plan = Plan::Kept);
    /// Whether what goes over the network is encrypted, or does not leave this computer.
    [[nodiscard]] bool isPrivate() const;

private:
    PostgresConnection(ServerAddress address, OpenMode mode);
    [[nodiscard]] StoreResult<void> connect();
    void disconnect();
    void listen();
    [[nodiscard]] bool isLost() const;

    [[nodiscard]] PostgresResult tryExecute(std::string_view sql,
                                            std::span<const PostgresValue> values, Plan plan);
    /// Name under which the server has the statement.
    /// @param answer what it said when it was told the statement; stays empty when it knew it
    [[nodiscard]] std::string preparedName(std::string_view sql, Plan plan, PostgresResult &answer);
    [[nodiscard]] StoreResult<PostgresResult> judge(PostgresResult answer) const;
    /// Tells of what others have written, as far as the server said so along with its answers.
    void passOnNotifications();
    /// Finds out what became of a commit whose answer did not come.
    [[nodiscard]] StoreResult<void> outcomeOf(const QByteArray &transaction);

    ServerAddress m_address;
    OpenMode m_mode;
    QString m_connectionName;
    QSqlDatabase m_database;
    pg_conn *m_handle = nullptr;
    std::map<std::string, std::string, std::less<>> m_prepared; ///< names by SQL
    bool m_inTransaction = false;
    QByteArray m_transaction; ///< id of the writing transaction that is open
    int m_cursors = 0;
    std::function<void()> m_tell;
    QObject m_context; ///< on the thread of the connection, for what is told
};

} // namespace mm
