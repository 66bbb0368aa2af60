// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of workbooks, and beside it what the same bytes cost to unpack and to tokenise alone.
// Items are rows of five cells; bytes are those of the file on disk, in all lines, so that these
// can be compared. `reference/…/unzip_program` is the CPU time of a process of its own.
#include "child_time.h"
#include "sheet_files.h"

#include "core/sheet/workbook_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <expat.h>
#include <zip.h>

#include <array>
#include <functional>
#include <map>
#include <memory>

namespace {

using namespace mm;

constexpr int kBlock = 64 * 1024;
const char *const kXlsxPart = "xl/worksheets/sheet1.xml";
const char *const kOdsPart = "content.xml";

/// Files are made at first use and vanish with the program.
class Files {
public:
    QString xlsx(int rows)
    {
        return file(QStringLiteral("%1.xlsx").arg(rows),
                    [&](const QString &path) { bench::writeXlsx(path, rows); });
    }
    QString ods(int rows)
    {
        return file(QStringLiteral("%1.ods").arg(rows),
                    [&](const QString &path) { bench::writeOds(path, rows); });
    }
    QByteArray csv(int rows)
    {
        QByteArray &bytes = m_csv[rows];
        if (bytes.isEmpty()) {
            bytes = bench::makeCsv(rows);
        }
        return bytes;
    }

private:
    QString file(const QString &name, const std::function<void(const QString &)> &make) const
    {
        const QString path = m_folder.filePath(name);
        if (!QFile::exists(path)) {
            make(path);
        }
        return path;
    }

    QTemporaryDir m_folder;
    std::map<int, QByteArray> m_csv;
};

void count(benchmark::State &state, qint64 bytes)
{
    state.SetBytesProcessed(state.iterations() * bytes);
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

/// Hands out a part of a zip file block by block.
void unpack(const QString &path, const char *part,
            const std::function<void(const char *, int)> &take)
{
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    zip_file_t *file = zip_fopen(archive, part, 0);
    std::array<char, kBlock> block{};
    for (zip_int64_t got = 1; got > 0;) {
        got = zip_fread(file, block.data(), block.size());
        take(block.data(), static_cast<int>(got));
    }
    zip_fclose(file);
    zip_discard(archive);
}

void inflateOnly(benchmark::State &state, const QString &path, const char *part)
{
    for (auto _ : state) {
        unpack(path, part, [](const char *bytes, int) { benchmark::DoNotOptimize(bytes); });
    }
    count(state, QFileInfo(path).size());
}

void inflateAndTokenise(benchmark::State &state, const QString &path, const char *part)
{
    for (auto _ : state) {
        XML_Parser parser = XML_ParserCreate(nullptr);
        unpack(path, part,
               [&](const char *bytes, int got) { XML_Parse(parser, bytes, got, got == 0); });
        XML_ParserFree(parser);
    }
    count(state, QFileInfo(path).size());
}

void unzipProgram(benchmark::State &state, const QString &path, const char *part)
{
    for (auto _ : state) {
        const double seconds = bench::childSeconds({"unzip", "-p", path.toStdString(), part});
        if (seconds == 0) {
            state.SkipWithError("unzip is not installed");
            return;
        }
        state.SetIterationTime(seconds);
    }
    count(state, QFileInfo(path).size());
}

void readFile(benchmark::State &state, const QString &path, const char *)
{
    for (auto _ : state) {
        const auto workbook = readWorkbook(path);
        if (!workbook || workbook->sheets.front().rowCount() != state.range(0)) {
            state.SkipWithError("the file was not read whole");
            return;
        }
    }
    count(state, QFileInfo(path).size());
}

void readCsv(benchmark::State &state, const QByteArray &csv)
{
    for (auto _ : state) {
        const auto workbook = readWorkbook(csv, QStringLiteral("rows.csv"));
        if (!workbook || workbook->sheets.front().rowCount() != state.range(0)) {
            state.SkipWithError("the file was not read whole");
            return;
        }
    }
    count(state, csv.size());
}

/// The least that can be done with a csv text: looking at every byte once.
void scanCsv(benchmark::State &state, const QByteArray &csv)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(csv.count(',') + csv.count('\n'));
    }
    count(state, csv.size());
}

void registerAll(const std::shared_ptr<Files> &files)
{
    using Run = void (*)(benchmark::State &, const QString &, const char *);
    struct Line {
        const char *xlsx;
        const char *ods;
        Run run;
        bool child;
    };
    const std::array lines{
        Line{"reference/xlsx/unzip_program", "reference/ods/unzip_program", unzipProgram, true},
        Line{"reference/xlsx/inflate", "reference/ods/inflate", inflateOnly, false},
        Line{"reference/xlsx/tokenise", "reference/ods/tokenise", inflateAndTokenise, false},
        Line{"read/xlsx", "read/ods", readFile, false},
    };
    const auto add = [](const char *name, const auto &body) {
        return benchmark::RegisterBenchmark(name, body)->Unit(benchmark::kMillisecond);
    };
    for (const Line &line : lines) {
        const auto xlsx = [=](benchmark::State &state) {
            line.run(state, files->xlsx(static_cast<int>(state.range(0))), kXlsxPart);
        };
        const auto ods = [=](benchmark::State &state) {
            line.run(state, files->ods(static_cast<int>(state.range(0))), kOdsPart);
        };
        const std::array made{
            add(line.xlsx, xlsx)->Arg(20'000)->Arg(200'000)->Arg(1'000'000),
            add(line.ods, ods)->Arg(20'000)->Arg(200'000),
        };
        for (auto *each : made) {
            if (line.child) {
                each->UseManualTime();
            }
        }
    }
    add("reference/csv/scan",
        [=](benchmark::State &state) {
            scanCsv(state, files->csv(static_cast<int>(state.range(0))));
        })
        ->Arg(20'000)
        ->Arg(500'000);
    add("read/csv",
        [=](benchmark::State &state) {
            readCsv(state, files->csv(static_cast<int>(state.range(0))));
        })
        ->Arg(20'000)
        ->Arg(500'000);
}

} // namespace

int main(int argc, char **argv)
{
    const auto files = std::make_shared<Files>();
    registerAll(files);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
