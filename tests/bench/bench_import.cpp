// SPDX-License-Identifier: GPL-3.0-or-later
// A long sheet of figures into a dataset: read and checked, and stored as well. Beside it what
// other programs take for the same file: unzip to unpack it, sqlite3 to load its cells as texts.
// Every figure of the file is another one, as in a sheet of an office and unlike in bench_sheet.
#include "child_time.h"

#include "core/ingest/figure_reader.h"
#include "core/ingest/import_plan.h"
#include "core/ingest/vocabulary_reader.h"
#include "core/model/catalogue_reader.h"
#include "core/sheet/workbook_reader.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <xlsxwriter.h>

#include <functional>
#include <memory>

namespace {

using namespace mm;

const QStringList kHead{QStringLiteral("country"), QStringLiteral("indicator"),
                        QStringLiteral("breakdown"), QStringLiteral("month"),
                        QStringLiteral("value")};
constexpr int kValueColumn = 4;

/// What the sheets speak of, and sheets that speak of it; these vanish with the program.
class Office {
public:
    Office()
        : m_catalogue(
            readCatalogue(QStringLiteral(":/catalogue"), QStringLiteral("western-balkans")).value())
        , m_vocabulary(readVocabulary(QStringLiteral(":/vocabulary"), m_catalogue).value())
    {
    }

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const Vocabulary &vocabulary() const { return m_vocabulary; }

    [[nodiscard]] QString csv(int rows) const
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.csv").arg(rows));
        QFile file(path);
        if (!file.exists() && file.open(QIODevice::WriteOnly)) {
            file.write(kHead.join(u',').toUtf8() + '\n');
            eachRow(rows, [&](const QStringList &words, int value) {
                file.write('"' + words.join(QStringLiteral("\",\"")).toUtf8() + "\","
                           + QByteArray::number(value) + '\n');
            });
        }
        return path;
    }

    [[nodiscard]] QString xlsx(int rows) const
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.xlsx").arg(rows));
        if (QFile::exists(path)) {
            return path;
        }
        lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
        lxw_worksheet *sheet = workbook_add_worksheet(workbook, "figures");
        const auto write = [&](lxw_row_t row, const QStringList &words) {
            for (qsizetype column = 0; column < words.size(); ++column) {
                worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column),
                                       words[column].toUtf8().constData(), nullptr);
            }
        };
        lxw_row_t row = 0;
        write(row, kHead);
        eachRow(rows, [&](const QStringList &words, int value) {
            write(++row, words);
            worksheet_write_number(sheet, row, kValueColumn, value, nullptr);
        });
        workbook_close(workbook);
        return path;
    }

    /// A new empty dataset.
    [[nodiscard]] std::unique_ptr<Store> store()
    {
        return createStore(m_folder.filePath(QStringLiteral("%1.movements").arg(++m_stores)),
                           m_catalogue)
            .value();
    }
    [[nodiscard]] std::string scratch()
    {
        return m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_stores)).toStdString();
    }

private:
    void eachRow(int rows, const std::function<void(const QStringList &, int)> &take) const
    {
        const Month first = *Month::make(1996, 1);
        for (int month = 0, row = 0; row < rows; ++month) {
            for (const PlaceId place : m_catalogue.countries()) {
                for (const char *indicator : {"new_arrivals", "asylum_applications"}) {
                    for (const Breakdown &part : m_catalogue.breakdowns()) {
                        if (part.dimension != Dimension::Nationality || row == rows) {
                            continue;
                        }
                        ++row;
                        take({m_catalogue[place].code, QString::fromLatin1(indicator), part.code,
                              (first + months(month)).toString()},
                             static_cast<int>(row * qint64{7919} % 9973));
                    }
                }
            }
        }
    }

    Catalogue m_catalogue;
    Vocabulary m_vocabulary;
    QTemporaryDir m_folder;
    int m_stores = 0;
};

FileReading readAndCheck(const Office &office, const QString &path)
{
    auto workbook = std::make_shared<const Workbook>(readWorkbook(path).value());
    return readFigures(workbook, office.catalogue(), office.vocabulary());
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
        request.author = QStringLiteral("bench");
        request.origin = Origin::Import;
        const auto committed = office.store()->commit(request);
        if (!committed || std::cmp_not_equal(plan.changes.size(), state.range(0))) {
            state.SkipWithError(committed ? "not every figure was taken"
                                          : qPrintable(committed.error().text));
            return;
        }
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
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
    // A workbook may be longer than a csv file, whose size is limited.
    const auto add = [](const char *name, int most, const auto &body) {
        return benchmark::RegisterBenchmark(name, body)
            ->Unit(benchmark::kMillisecond)
            ->Arg(20'000)
            ->Arg(200'000)
            ->Arg(most);
    };
    const auto addXlsx
        = [&](const char *name, const auto &body) { return add(name, 1'000'000, body); };
    const auto addCsv
        = [&](const char *name, const auto &body) { return add(name, 500'000, body); };
    addXlsx("reference/import/xlsx/unzip_program", [=](benchmark::State &state) {
        otherProgram(state, [&] {
            return std::vector<std::string>{"unzip", "-p", office->xlsx(rows(state)).toStdString(),
                                            "xl/worksheets/sheet1.xml"};
        });
    })->UseManualTime();
    addCsv("reference/import/csv/sqlite3_program", [=](benchmark::State &state) {
        otherProgram(state, [&] {
            return std::vector<std::string>{"sqlite3", office->scratch(), ".mode csv",
                                            ".import " + office->csv(rows(state)).toStdString()
                                                + " t"};
        });
    })->UseManualTime();
    addXlsx("import/xlsx/checked",
            [=](benchmark::State &state) { checked(state, *office, office->xlsx(rows(state))); });
    addXlsx("import/xlsx/stored",
            [=](benchmark::State &state) { stored(state, *office, office->xlsx(rows(state))); });
    addCsv("import/csv/checked",
           [=](benchmark::State &state) { checked(state, *office, office->csv(rows(state))); });
    addCsv("import/csv/stored",
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
