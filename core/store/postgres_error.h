// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/server_address.h"

struct pg_conn;
struct pg_result;

namespace mm {

/// The fault and the sentence for what a server answered instead of a result.
/// @param result may be null: then the connection says what is wrong
/// @param name of the database, for the sentence
[[nodiscard]] StoreError postgresError(const pg_conn *connection, const pg_result *result,
                                       const QString &name);

/// For an attempt to save whose transaction the server does not know, or has given up.
[[nodiscard]] StoreError connectionLost(const QString &name);

/// For a connection that was not made: why, and what can be done.
/// @param said by the client library or the server, in English as far as it is the library
[[nodiscard]] StoreError notConnected(const ServerAddress &address, const QString &said);

} // namespace mm
