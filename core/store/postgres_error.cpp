// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgres_error.h"

#include "core/store/store_tr.h"

#include <libpq-fe.h>

namespace mm {

namespace {

/// Error codes are those of the manual, appendix A.
StoreFault faultOf(const QByteArray &state)
{
    if (state == "55P03" || state == "40P01" || state == "40001") {
        return StoreFault::Locked;
    }
    if (state == "42501" || state == "25006") {
        return StoreFault::ReadOnly;
    }
    if (state == "53100") {
        return StoreFault::DiskFull;
    }
    if (state == "XX001" || state == "XX002" || state == "42P01" || state == "42703") {
        return StoreFault::Damaged;
    }
    return StoreFault::InputOutput;
}

QString sentence(StoreFault fault)
{
    switch (fault) {
    case StoreFault::Locked:
        return StoreTr::tr("“%1” is being written by somebody else, who did not finish within "
                           "five seconds; nothing was written.");
    case StoreFault::ReadOnly:
        return StoreTr::tr("“%1” does not allow you to do this (%2); nothing was written.");
    case StoreFault::DiskFull:
        return StoreTr::tr("The disk of the server that holds “%1” is full; nothing was "
                           "written.");
    case StoreFault::Damaged:
        return StoreTr::tr("“%1” is damaged: %2.");
    case StoreFault::CannotOpen:
    case StoreFault::NotADataset:
    case StoreFault::NewerVersion:
    case StoreFault::InputOutput:
    case StoreFault::Conflict:
    case StoreFault::UnknownEdition:
    case StoreFault::ReasonNeeded:
    case StoreFault::Refused:
        return StoreTr::tr("“%1” could not be read or written: %2.");
    }
    Q_UNREACHABLE();
}

} // namespace

StoreError postgresError(const pg_conn *connection, const pg_result *result, const QString &name)
{
    if (PQstatus(connection) != CONNECTION_OK) {
        return connectionLost(name);
    }
    const QByteArray state(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    const QString said = QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
    const StoreFault fault = faultOf(state);
    const QString text = sentence(fault);
    return {fault, text.contains(u"%2") ? text.arg(name, said) : text.arg(name), {}};
}

StoreError connectionLost(const QString &name)
{
    return {StoreFault::InputOutput,
            StoreTr::tr("The connection to “%1” was lost. What was being saved was not "
                        "written, not even a part of it.")
                .arg(name),
            {}};
}

} // namespace mm
