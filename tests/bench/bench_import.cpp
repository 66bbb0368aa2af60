// SPDX-License-Identifier: GPL-3.0-or-later
// A long sheet of figures into a dataset: read and checked, and stored as well. Beside it what
// other programs take for the same file: unzip to unpack it, sqlite3 to load its cells as texts.
// Every figure of the file is another one, as in a sheet of an office and unlike in bench_sheet.
#include "child_time.h"
#include "office.h"

#include "core/ingest/figure_reader.h"
#include "core/ingest/import_plan.h"
#include "core/sheet/input_file.h"
#include "core/sheet/read_context.h"
#include "core/sheet/workbook_reader.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <functional>
#include <memory>

namespace {

using namespace mm;
using bench::Office;

constexpr int kMonthlySheets = 600;

/// A csv file of a million figures is larger than what the program reads; it is read all the same.
Workbook readAnySize(const QString &path)
{
    ReadLimits limits;
    limits.fileBytes *= 4;
    ReadContext context(limits);
    const QByteArray bytes = readInputFile(path, context).value();
    return readWorkbook(bytes, QFileInfo(path).fileName(), {}, context).value();
}

FileReading readAndCheck(const Office &office, const QString &path,
                         const ReadingContext &context = {})
{
    auto workbook = std::make_shared<const Workbook>(readAnySize(path));
    return readFigures(workbook, office.catalogue(), office.vocabulary(), context);
}

/// The file itself, which an import keeps.
SourceFile fileOf(const QString &path)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return {QFileInfo(path).fileName(), {}, bytes};
}

void checked(benchmark::State &state, Office &office, const QString &path)
{
    for (auto _ : state) {
        const FileReading reading = readAndCheck(office, path);
        if (std::cmp_not_equal(reading.observations.size(), state.range(0))) {
            state.SkipWithError("not every figure was read");
            return;
        }
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void stored(benchmark::State &state, Office &office, const QString &path)
{
    for (auto _ : state) {
        std::vector<FileReading> readings;
        readings.push_back(readAndCheck(office, path));
        const ImportPlan plan = planImport(std::move(readings), Dataset(), office.catalogue());
        CommitRequest request;
        request.changes = plan.changes;
        request.sources = {fileOf(path)};
        request.author = QStringLiteral("bench");
        request.origin = Origin::Import;
        const auto store = createStore(office.scratch(u".movements"), office.catalogue()).value();
        const auto committed = store->commit(request);
        if (!committed || std::cmp_not_equal(plan.changes.size(), state.range(0))) {
            state.SkipWithError(committed ? "not every figure was taken"
                                          : qPrintable(committed.error().text));
            return;
        }
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

/// Many small files in one call, as an office sends them month by month.
void monthly(benchmark::State &state, const Office &office, const QStringList &files)
{
    for (auto _ : state) {
        ReadingContext context;
        context.known = std::make_shared<KnownTexts>();
        std::vector<FileReading> readings;
        readings.reserve(static_cast<std::size_t>(files.size()));
        for (const QString &file : files) {
            readings.push_back(readAndCheck(office, file, context));
        }
        const ImportPlan plan = planImport(std::move(readings), Dataset(), office.catalogue());
        if (std::cmp_not_equal(plan.changes.size(), files.size() * Office::kMonthlyFigures)) {
            state.SkipWithError("not every figure was read");
            return;
        }
    }
    state.SetItemsProcessed(state.iterations() * files.size() * Office::kMonthlyFigures);
}

std::vector<std::string> openpyxlOver(const QStringList &files)
{
    std::vector<std::string> words{
        "/usr/bin/python3", "-c",
        "import sys, openpyxl\n"
        "for name in sys.argv[1:]:\n"
        "    book = openpyxl.load_workbook(name, read_only=True, data_only=True)\n"
        "    for sheet in book:\n"
        "        for row in sheet.iter_rows(values_only=True):\n"
        "            pass\n"};
    std::ranges::transform(files, std::back_inserter(words), &QString::toStdString);
    return words;
}

void otherProgram(benchmark::State &state, const std::function<std::vector<std::string>()> &words)
{
    for (auto _ : state) {
        const double seconds = bench::childSeconds(words());
        if (seconds == 0) {
            state.SkipWithError("the program is not installed");
            return;
        }
        state.SetIterationTime(seconds);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void registerAll(const std::shared_ptr<Office> &office)
{
    const auto rows
        = [](const benchmark::State &state) { return static_cast<int>(state.range(0)); };
    const auto add = [](const char *name, const auto &body) {
        return benchmark::RegisterBenchmark(name, body)
            ->Unit(benchmark::kMillisecond)
            ->Arg(20'000)
            ->Arg(200'000)
            ->Arg(1'000'000);
    };
    add("reference/import/xlsx/unzip_program", [=](benchmark::State &state) {
        otherProgram(state, [&] {
            return std::vector<std::string>{"unzip", "-p", office->xlsx(rows(state)).toStdString(),
                                            "xl/worksheets/sheet1.xml"};
        });
    })->UseManualTime();
    add("reference/import/csv/sqlite3_program", [=](benchmark::State &state) {
        otherProgram(state, [&] {
            return std::vector<std::string>{
                "sqlite3", office->scratch(u".sqlite").toStdString(), ".mode csv",
                ".import " + office->csv(rows(state)).toStdString() + " t"};
        });
    })->UseManualTime();
    benchmark::RegisterBenchmark("reference/import/monthly/openpyxl_program",
                                 [=](benchmark::State &state) {
                                     const QStringList files = office->monthly(rows(state));
                                     otherProgram(state, [&] { return openpyxlOver(files); });
                                 })
        ->Unit(benchmark::kMillisecond)
        ->Arg(kMonthlySheets)
        ->UseManualTime();
    benchmark::RegisterBenchmark(
        "import/monthly/checked",
        [=](benchmark::State &state) { monthly(state, *office, office->monthly(rows(state))); })
        ->Unit(benchmark::kMillisecond)
        ->Arg(kMonthlySheets);
    add("import/xlsx/checked",
        [=](benchmark::State &state) { checked(state, *office, office->xlsx(rows(state))); });
    add("import/xlsx/stored",
        [=](benchmark::State &state) { stored(state, *office, office->xlsx(rows(state))); });
    add("import/csv/checked",
        [=](benchmark::State &state) { checked(state, *office, office->csv(rows(state))); });
    add("import/csv/stored",
        [=](benchmark::State &state) { stored(state, *office, office->csv(rows(state))); });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    registerAll(std::make_shared<Office>());
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
