// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace mm {

/// A database on a server and who connects to it. What is empty follows the environment as for
/// every client of PostgreSQL: PGHOST, PGUSER, a service, a password file.
struct ServerAddress {
    QString host = {}; ///< name, number, or folder of a local socket
    int port = 0; ///< 0: the usual one
    QString database = {};
    QString user = {};
    QString password = {}; ///< never part of the text
    QString sslMode = {}; ///< disable, allow, prefer, require, verify-ca, verify-full
    QString sslRootCertificate = {}; ///< path of a file
    QString service = {}; ///< section of pg_service.conf

    /// Whether @p place means a server rather than a file.
    [[nodiscard]] static bool isOne(const QString &place);
    /// @param text postgresql://user@host:port/database?sslmode=verify-full. A password in it is
    ///        refused: it would stand in lists of processes and of recent datasets.
    [[nodiscard]] static StoreResult<ServerAddress> parse(const QString &text);

    [[nodiscard]] QString toText() const; ///< what parse() reads, without the password
    [[nodiscard]] QString name() const; ///< for sentences: “figures on db.example.org”

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;
};

/// Name of a dataset for a title or a list: of the file, or of the database and its server.
[[nodiscard]] QString nameOfPlace(const QString &place);

/// The same as for a place in text, with an address that can carry a password.
[[nodiscard]] StoreResult<std::unique_ptr<Store>> createStore(const ServerAddress &address,
                                                              const Catalogue &catalogue);
[[nodiscard]] StoreResult<std::unique_ptr<Store>> openStore(const ServerAddress &address,
                                                            const Catalogue &catalogue,
                                                            OpenMode mode = OpenMode::ReadWrite);

} // namespace mm
