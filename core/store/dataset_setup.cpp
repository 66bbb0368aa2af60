// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dataset_setup.h"

#include "core/store/change_log.h"
#include "core/store/store_tr.h"
#include "core/store/transaction.h"

namespace mm {

namespace {

/// Seconds by which clocks may differ without a word.
constexpr qint64 kClockTolerance = 300;

StoreResult<void> requireNoDataset(Connection &connection)
{
    return connection.version().and_then([&](quint32 version) -> StoreResult<void> {
        return version == 0
            ? StoreResult<void>()
            : failure(
                StoreError{StoreFault::CannotOpen,
                           StoreTr::tr("There is a dataset in “%1” already; it was not touched.")
                               .arg(connection.name()),
                           {}});
    });
}

} // namespace

StoreResult<void> setUpDataset(Connection &connection, const Catalogue &catalogue,
                               std::span<const Migration> migrations)
{
    Transaction transaction(connection, Connection::Access::Write);
    if (!transaction.begun()) {
        return transaction.begun();
    }
    return requireNoDataset(connection)
        .and_then([&] { return migrateInside(connection, migrations); })
        .and_then([&] { return addMissingCodes(connection, catalogue); })
        .and_then([&] {
            return connection.run("INSERT INTO meta (key, value) VALUES ('region', ?)",
                                  catalogue.region());
        })
        .and_then([&] { return transaction.commit(); });
}

StoreResult<void> requireKnownVersion(const QString &name, quint32 version,
                                      std::span<const Migration> migrations)
{
    if (version <= newestVersion(migrations)) {
        return {};
    }
    return failure(StoreError{StoreFault::NewerVersion,
                              StoreTr::tr("“%1” was made by a newer version of this program; "
                                          "it was not touched.")
                                  .arg(name),
                              {}});
}

StoreResult<void> requireRegion(Connection &connection, const Catalogue &catalogue)
{
    const auto row = connection.prepare("SELECT value FROM meta WHERE key = 'region'");
    const bool right = row->next() && row->text(0) == catalogue.region();
    return row->result().and_then([&]() -> StoreResult<void> {
        return right
            ? StoreResult<void>()
            : failure(StoreError{
                StoreFault::CannotOpen,
                StoreTr::tr("“%1” is the dataset of another region.").arg(connection.name()),
                {}});
    });
}

StoreResult<void> completeCodes(Connection &connection, const Catalogue &catalogue)
{
    const auto codes = readCodes(connection, catalogue);
    if (!codes || codes->covers(catalogue)) {
        return codes.map([](const CodeMap &) {});
    }
    Transaction transaction(connection, Connection::Access::Write);
    if (!transaction.begun()) {
        return transaction.begun();
    }
    return addMissingCodes(connection, catalogue).and_then([&] { return transaction.commit(); });
}

std::optional<QString> clockRemark(Connection &connection)
{
    const auto row = connection.prepare("SELECT at FROM change_set ORDER BY id DESC LIMIT 1");
    const QDateTime last = row->next() ? timeOfStored(row->text(0)) : QDateTime();
    if (!last.isValid() || QDateTime::currentDateTimeUtc().secsTo(last) <= kClockTolerance) {
        return std::nullopt;
    }
    return StoreTr::tr("The clock of this computer is behind the last change of “%1”, which "
                       "was made on %2.")
        .arg(connection.name(), last.toString(Qt::ISODate));
}

} // namespace mm
