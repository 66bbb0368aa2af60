// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue_reader.h"
#include "core/store/postgres_database.h"
#include "tests/support/property.h"
#include "tests/support/scratch_database.h"

#include <QTemporaryDir>
#include <QTest>

namespace mm::test {

/// A place where one engine keeps a dataset. Every test of the contract of Store runs on each.
class StoreFixture {
public:
    virtual ~StoreFixture() = default;

    /// As a person names it.
    [[nodiscard]] virtual QString place() const = 0;

    [[nodiscard]] StoreResult<std::unique_ptr<Store>> create()
    {
        return createStore(place(), catalogue());
    }
    [[nodiscard]] StoreResult<std::unique_ptr<Store>> open(OpenMode mode = OpenMode::ReadWrite)
    {
        return openStore(place(), catalogue(), mode);
    }

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }

private:
    Catalogue m_catalogue
        = *readCatalogue(QStringLiteral(":/catalogue"), QStringLiteral("western-balkans"));
};

class SqliteFixture final : public StoreFixture {
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.movements")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString place() const override { return path(); }

private:
    QTemporaryDir m_folder;
};

/// A database of its own on the server for tests.
class PostgresFixture final : public StoreFixture {
public:
    [[nodiscard]] QString database() const { return m_database.name(); }
    [[nodiscard]] ServerAddress address() const { return *ServerAddress::parse(place()); }
    [[nodiscard]] QString place() const override { return m_database.address(); }

private:
    ScratchDatabase m_database;
};

/// Engines by name, for the global data of a test: a row each.
inline void addEngineRows()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
    QTest::newRow("postgresql") << QStringLiteral("postgresql");
}

inline std::unique_ptr<StoreFixture> fixtureOf(const QString &engine)
{
    if (engine == u"sqlite") {
        return std::make_unique<SqliteFixture>();
    }
    return std::make_unique<PostgresFixture>();
}

/// A number from a small part of the catalogue, so that random changes meet often.
inline ObservationKey randomKey(Random &random)
{
    const auto id = [&](int last) { return static_cast<std::uint16_t>(random.integer(0, last)); };
    return {{IndicatorId(id(3)), PlaceId(id(4)), BreakdownId(id(3))},
            *Month::make(2025, random.integer(1, 12)) - months(12 * random.integer(0, 2))};
}

inline std::optional<Datum> randomDatum(Random &random)
{
    switch (random.integer(0, 7)) {
    case 0:
        return std::nullopt;
    case 1:
        return Datum::suppressed();
    case 2:
        return Datum::notApplicable();
    case 3:
        return Datum::estimated(Amount::ofThousandths(random.integer64(-5'000, 5'000'000)));
    case 4:
        return Datum::provisional(Amount::of(random.integer(0, 300)));
    default:
        return Datum::confirmed(Amount::of(random.integer(0, 30'000)));
    }
}

/// Changes that fit to the dataset, at least one; some numbers come from cells.
inline ChangeSet randomChanges(Random &random, const Dataset &dataset, int most = 30)
{
    std::vector<Change> changes;
    for (int i = random.integer(1, most); i > 0; --i) {
        const ObservationKey key = randomKey(random);
        const bool doubled = std::ranges::find(changes, key, &Change::key) != changes.end();
        const CellRef cell{QStringLiteral("sheet %1.xlsx").arg(random.integer(1, 3)),
                           QStringLiteral("Sheet%1").arg(random.integer(1, 2)),
                           {random.integer(0, 40), random.integer(0, 30)}};
        if (!doubled) {
            changes.push_back(
                {key, dataset.at(key), randomDatum(random), random.chance(0.5) ? cell : CellRef()});
        }
    }
    ChangeSet made = *ChangeSet::make(std::move(changes));
    return made.isEmpty() ? randomChanges(random, dataset, most) : made;
}

inline CommitRequest edit(ChangeSet changes)
{
    CommitRequest request;
    request.changes = std::move(changes);
    request.author = QStringLiteral("Čedomir Ωμέγα");
    request.reason = QStringLiteral("“quoted”, 'single'; -- not SQL");
    return request;
}

/// One number set to a whole amount.
inline ChangeSet setting(const ObservationKey &key, std::optional<Datum> before, qint64 amount)
{
    return *ChangeSet::make({{key, before, Datum::confirmed(Amount::of(amount)), {}}});
}

/// What went wrong, for the message of a test; empty for a value.
template <class T>
QByteArray sentenceOf(const StoreResult<T> &result)
{
    return result ? QByteArray() : result.error().text.toUtf8();
}

} // namespace mm::test

/// Skips the rest of a test on an engine that is not here.
#define MM_NEED_ENGINE(engine)                                                                     \
    do {                                                                                           \
        if ((engine) == u"postgresql") {                                                           \
            MM_NEED_POSTGRES();                                                                    \
        }                                                                                          \
    } while (false)

/// Checks that a StoreResult has a value, and shows its sentence when it has none.
#define MM_VERIFY(result)                                                                          \
    do {                                                                                           \
        const QByteArray sentence = mm::test::sentenceOf(result);                                  \
        QVERIFY2(sentence.isEmpty(), sentence.constData());                                        \
    } while (false)
