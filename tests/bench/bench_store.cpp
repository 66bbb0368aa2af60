// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, loading, saving and verifying a dataset file, and beside it what SQLite alone needs for
// as many rows: a bare loop of sqlite3_step, a bare UPDATE with COMMIT.
#include "core/base/sha256.h"
#include "core/store/inspection.h"
#include "core/store/log_check.h"
#include "core/store/sqlite_connection.h"
#include "core/store/store.h"
#include "tests/support/generated_data.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <malloc.h>
#include <sqlite3.h>

#include <map>

namespace {

using namespace mm;

/// Dataset files by number of observations, made at first use; they vanish with the program.
class Files {
public:
    struct File {
        std::unique_ptr<Catalogue> catalogue;
        Dataset dataset;
        QString path;
        QString rows; ///< the same observations, one SQLite row each
        qint64 blockBytes = 0;
    };

    const File &of(qint64 observations)
    {
        File &file = m_files[observations];
        if (file.path.isEmpty()) {
            make(file, observations);
        }
        return file;
    }

private:
    void make(File &file, qint64 observations) const
    {
        const test::GeneratedData data(observations);
        file.catalogue = std::make_unique<Catalogue>(data.catalogue());
        file.dataset = data.dataset();
        file.path = m_folder.filePath(QStringLiteral("%1.movements").arg(observations));
        auto store = createStore(file.path, *file.catalogue).value();
        CommitRequest request;
        request.changes = between(Dataset(), file.dataset);
        request.author = QStringLiteral("bench");
        request.origin = Origin::Import;
        store->commit(request).value();
        store.reset();
        file.blockBytes = number(file.path, "SELECT sum(length(packed)) FROM block");
        file.rows = m_folder.filePath(QStringLiteral("%1.sqlite").arg(observations));
        writeRows(file);
    }

    static qint64 number(const QString &path, const char *sql)
    {
        sqlite3 *database = nullptr;
        sqlite3_open(qPrintable(path), &database);
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
        sqlite3_step(statement);
        const qint64 value = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        sqlite3_close(database);
        return value;
    }

    static void writeRows(const File &file)
    {
        sqlite3 *database = nullptr;
        sqlite3_open(qPrintable(file.rows), &database);
        sqlite3_exec(database,
                     "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                     "CREATE TABLE observation (indicator INTEGER, country INTEGER, breakdown "
                     "INTEGER, month INTEGER, value REAL, PRIMARY KEY (indicator, country, "
                     "breakdown, month)) WITHOUT ROWID; BEGIN;",
                     nullptr, nullptr, nullptr);
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(database, "INSERT INTO observation VALUES (?, ?, ?, ?, ?)", -1, &insert,
                           nullptr);
        for (const auto &block : file.dataset.blocks()) {
            for (const Observation &observation : block->observations()) {
                const SeriesKey &key = observation.key.series;
                sqlite3_bind_int(insert, 1, key.indicator.value());
                sqlite3_bind_int(insert, 2, key.place.value());
                sqlite3_bind_int(insert, 3, key.breakdown.value());
                sqlite3_bind_int(insert, 4, observation.key.month.ordinal());
                sqlite3_bind_double(insert, 5, observation.datum.amount()->toDouble());
                sqlite3_step(insert);
                sqlite3_reset(insert);
            }
        }
        sqlite3_finalize(insert);
        sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
        sqlite3_close(database);
    }

    QTemporaryDir m_folder;
    std::map<qint64, File> m_files;
};

Files &files()
{
    static Files all;
    return all;
}

void count(benchmark::State &state)
{
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

std::size_t usedMemory()
{
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

/// From the path to every observation in memory, indexed.
void openAndLoad(benchmark::State &state)
{
    const auto &file = files().of(state.range(0));
    for (auto _ : state) {
        const auto store = openStore(file.path, *file.catalogue).value();
        const auto dataset = store->load().value();
        benchmark::DoNotOptimize(dataset.observationCount());
    }
    count(state);
    const auto store = openStore(file.path, *file.catalogue).value();
    const std::size_t before = usedMemory();
    const auto dataset = store->load().value();
    const std::size_t taken = usedMemory() - before;
    const auto observations = static_cast<double>(state.range(0));
    state.counters["memory_bytes"] = static_cast<double>(taken) / observations;
    state.counters["block_bytes"] = static_cast<double>(file.blockBytes) / observations;
    state.counters["file_bytes"] = static_cast<double>(QFileInfo(file.path).size()) / observations;
}

void openOnly(benchmark::State &state)
{
    const auto &file = files().of(state.range(0));
    for (auto _ : state) {
        benchmark::DoNotOptimize(openStore(file.path, *file.catalogue).value());
    }
}

void stepOverRows(benchmark::State &state)
{
    const auto &file = files().of(state.range(0));
    for (auto _ : state) {
        sqlite3 *database = nullptr;
        sqlite3_open_v2(qPrintable(file.rows), &database, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_stmt *rows = nullptr;
        sqlite3_prepare_v2(database,
                           "SELECT indicator, country, breakdown, month, value FROM observation",
                           -1, &rows, nullptr);
        std::vector<std::array<std::int16_t, 4>> keys;
        std::vector<double> values;
        while (sqlite3_step(rows) == SQLITE_ROW) {
            std::array<std::int16_t, 4> key;
            for (int column = 0; column < 4; ++column) {
                key[static_cast<std::size_t>(column)]
                    = static_cast<std::int16_t>(sqlite3_column_int(rows, column));
            }
            keys.push_back(key);
            values.push_back(sqlite3_column_double(rows, 4));
        }
        sqlite3_finalize(rows);
        sqlite3_close(database);
        benchmark::DoNotOptimize(values.data());
        benchmark::DoNotOptimize(keys.data());
    }
    count(state);
}

/// One number changed and durable.
void saveOneEdit(benchmark::State &state)
{
    const auto &file = files().of(state.range(0));
    const auto store = openStore(file.path, *file.catalogue).value();
    const auto dataset = store->load().value();
    const auto &blocks = dataset.blocks();
    std::size_t turn = 0;
    Dataset present = dataset;
    for (auto _ : state) {
        const auto &block = blocks[turn++ * 7919 % blocks.size()];
        const Block::Row &row = block->rows().front();
        const ObservationKey key{{block->indicator(), block->place(), row.breakdown},
                                 *Month::fromOrdinal(row.firstOrdinal)};
        const auto before = present.at(key);
        CommitRequest request;
        request.changes = *ChangeSet::make(
            {{key, before, Datum::confirmed(*before->amount() + Amount::of(1)), {}}});
        request.author = QStringLiteral("bench");
        const auto id = store->commit(request);
        if (!id) {
            state.SkipWithError(qPrintable(id.error().text));
            break;
        }
        state.PauseTiming();
        present = *present.applying(request.changes);
        state.ResumeTiming();
    }
}

void updateOneRow(benchmark::State &state)
{
    const auto &file = files().of(state.range(0));
    sqlite3 *database = nullptr;
    sqlite3_open(qPrintable(file.rows), &database);
    sqlite3_exec(database, "PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
    sqlite3_stmt *update = nullptr;
    sqlite3_prepare_v2(database,
                       "UPDATE observation SET value = value + 1 WHERE indicator = ? AND "
                       "country = ? AND breakdown = ? AND month = ?",
                       -1, &update, nullptr);
    const auto &blocks = file.dataset.blocks();
    std::size_t turn = 0;
    for (auto _ : state) {
        const auto &block = blocks[turn++ * 7919 % blocks.size()];
        const Block::Row &row = block->rows().front();
        sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        sqlite3_bind_int(update, 1, block->indicator().value());
        sqlite3_bind_int(update, 2, block->place().value());
        sqlite3_bind_int(update, 3, row.breakdown.value());
        sqlite3_bind_int(update, 4, row.firstOrdinal);
        sqlite3_step(update);
        sqlite3_reset(update);
        sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    }
    sqlite3_finalize(update);
    sqlite3_close(database);
}

/// All observations as one change set into a new file.
void importAll(benchmark::State &state)
{
    const auto &file = files().of(state.range(0));
    CommitRequest request;
    request.changes = between(Dataset(), file.dataset);
    request.author = QStringLiteral("bench");
    for (auto _ : state) {
        const QTemporaryDir folder;
        const auto store
            = createStore(folder.filePath(QStringLiteral("a.movements")), *file.catalogue).value();
        benchmark::DoNotOptimize(store->commit(request).value());
    }
    count(state);
}

void verify(benchmark::State &state)
{
    const auto &file = files().of(state.range(0));
    const auto store = openStore(file.path, *file.catalogue).value();
    for (auto _ : state) {
        const auto report = store->verify().value();
        if (!report.problems.empty()) {
            state.SkipWithError(qPrintable(report.problems.front()));
        }
    }
    count(state);
}

/// The log read and its chain proved, without the pages of the file and the present figures.
void verifyChain(benchmark::State &state)
{
    const auto &file = files().of(state.range(0));
    const auto connection
        = SqliteConnection::open(file.path, SqliteAccess::ReadOnly, file.path).value();
    const auto codes = readCodes(*connection, *file.catalogue).value();
    const auto sheets = SheetNames::read(*connection).value();
    for (auto _ : state) {
        const auto pages = connection->inspect();
        LogCheck log(*connection, *pages, codes, sheets, nullptr);
        if (!log.run() || !log.problems().empty()) {
            state.SkipWithError("the chain is broken");
        }
    }
    count(state);
}

/// The bytes of the file, nearly all of which are rows of the log, by Qt or as the program hashes.
template <class Hash>
void hashFile(benchmark::State &state, Hash hash)
{
    QFile file(files().of(state.range(0)).path);
    if (!file.open(QIODevice::ReadOnly)) {
        state.SkipWithError("the dataset cannot be read");
        return;
    }
    const QByteArray bytes = file.readAll();
    for (auto _ : state) {
        benchmark::DoNotOptimize(hash(bytes));
    }
    count(state);
}

QByteArray hashByQt(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// As many bytes as the chain of these observations hashes.
void hashOnly(benchmark::State &state)
{
    constexpr qsizetype bytesOfOne = 15;
    const QByteArray bytes(state.range(0) * bytesOfOne, 'x');
    for (auto _ : state) {
        benchmark::DoNotOptimize(hashByQt(bytes));
    }
    count(state);
}

/// The columns of the log that the chain hashes, read and left: what plain rows cost in any case.
void stepOverLog(benchmark::State &state)
{
    const auto &file = files().of(state.range(0));
    for (auto _ : state) {
        sqlite3 *database = nullptr;
        sqlite3_open_v2(qPrintable(file.path), &database, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_stmt *rows = nullptr;
        sqlite3_prepare_v2(database,
                           "SELECT id, change_set, indicator, country, breakdown, month, "
                           "before_status, before_amount, after_status, after_amount, sheet, "
                           "cell_row, cell_column FROM change ORDER BY id",
                           -1, &rows, nullptr);
        qint64 sum = 0;
        while (sqlite3_step(rows) == SQLITE_ROW) {
            for (int column = 0; column < 11; ++column) {
                sum += sqlite3_column_int64(rows, column);
            }
        }
        sqlite3_finalize(rows);
        sqlite3_close(database);
        benchmark::DoNotOptimize(sum);
    }
    count(state);
}

/// The state before the newest change set; every block is made from the log.
void loadEarlierState(benchmark::State &state)
{
    const auto &file = files().of(state.range(0));
    const auto store = openStore(file.path, *file.catalogue).value();
    for (auto _ : state) {
        benchmark::DoNotOptimize(store->loadAt(0).value().observationCount());
    }
    count(state);
}

void sizes(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Arg(20'000)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond);
}

void smallSizes(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Arg(20'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
}

void edits(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Arg(20'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond)->UseRealTime();
}

} // namespace

BENCHMARK(stepOverRows)->Name("reference/step_rows")->Apply(sizes);
BENCHMARK(openAndLoad)->Name("store/open_and_load")->Apply(sizes);
BENCHMARK(openOnly)->Name("store/open")->Apply(sizes);
BENCHMARK(updateOneRow)->Name("reference/update_row")->Apply(edits);
BENCHMARK(saveOneEdit)->Name("store/save_one_edit")->Apply(edits);
BENCHMARK(hashOnly)->Name("reference/hash")->Apply(smallSizes);
BENCHMARK_CAPTURE(hashFile, qt, hashByQt)->Name("reference/hash_file")->Apply(smallSizes);
BENCHMARK_CAPTURE(hashFile, fast, sha256Of)->Name("reference/hash_file_fast")->Apply(smallSizes);
BENCHMARK(stepOverLog)->Name("reference/step_log")->Apply(smallSizes);
BENCHMARK(verifyChain)->Name("store/verify_chain")->Apply(smallSizes);
// On two threads: the work of both counts, and the time that a person waits is shorter.
BENCHMARK(verify)->Name("store/verify")->Apply(smallSizes)->MeasureProcessCPUTime();
BENCHMARK(loadEarlierState)->Name("store/load_earlier_state")->Apply(smallSizes);
BENCHMARK(importAll)->Name("store/import_all")->Apply(smallSizes);

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
