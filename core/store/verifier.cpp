// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verifier.h"

#include "core/store/block_table.h"
#include "core/store/edition_table.h"
#include "core/store/log_check.h"
#include "core/store/store_tr.h"

namespace mm {

namespace {

/// Where present figures and log differ, one sentence a block.
std::vector<QString> differences(const Dataset &present, const Dataset &logged,
                                 const Catalogue &catalogue)
{
    std::vector<QString> sentences;
    std::optional<SeriesKey> last;
    for (const Change &change : between(present, logged)) {
        const SeriesKey &key = change.key.series;
        if (last && last->indicator == key.indicator && last->place == key.place) {
            continue;
        }
        last = key;
        sentences.push_back(
            StoreTr::tr("The figures of “%1” in “%2” do not follow from the change log.")
                .arg(catalogue[key.indicator].label, catalogue[key.place].label));
    }
    return sentences;
}

/// Problems of the blocks; empty also when the log cannot say what they should be.
StoreResult<std::vector<QString>> checkBlocks(BlockTable table, qint64 newestSet,
                                              const std::optional<Dataset> &logged,
                                              const Catalogue &catalogue)
{
    const auto present = table.readAll();
    const auto state = table.state();
    if (!present || !state) {
        const StoreError &error = !present ? present.error() : state.error();
        return error.fault == StoreFault::Damaged
            ? StoreResult<std::vector<QString>>(std::vector<QString>{error.text})
            : failure(error);
    }
    std::vector<QString> problems;
    if (state->changeSet != newestSet) {
        problems.push_back(
            StoreTr::tr("The present figures are those of change set %1, not of the newest.")
                .arg(state->changeSet));
    }
    if (logged && *logged != *present) {
        const auto found = differences(*present, *logged, catalogue);
        problems.insert(problems.end(), found.begin(), found.end());
    }
    return problems;
}

StoreResult<VerifyReport> reportOf(Connection &connection, Inspection &inspection,
                                   const CodeMap &codes, const Catalogue &catalogue)
{
    const auto sheets = SheetNames::read(connection);
    if (!sheets) {
        return failure(sheets.error());
    }
    VerifyReport report;
    const auto add = [&](const std::vector<QString> &problems) {
        report.problems.insert(report.problems.end(), problems.begin(), problems.end());
    };
    LogReplay replay(connection, codes);
    LogCheck log(connection, inspection, codes, *sheets, &replay);
    std::optional<Dataset> logged;
    auto pages = inspection.check();
    return log.run()
        .map([&] {
            add(log.problems());
            logged = replay.dataset();
            if (!logged) {
                report.problems.push_back(
                    StoreTr::tr("The change log contradicts itself: what a change says was "
                                "there before is not what the changes before it made."));
            }
        })
        .and_then([&] {
            return checkBlocks({connection, codes}, log.changeSets(), logged, catalogue);
        })
        .map(add)
        .and_then([&] { return SourceShelf(connection).problems(); })
        .map(add)
        .and_then([&] { return EditionTable(connection).problems(); })
        .map(add)
        .and_then([&] { return pages.get(); })
        .map([&](const std::vector<QString> &ofPages) {
            // They explain most of what else is wrong.
            report.problems.insert(report.problems.begin(), ofPages.begin(), ofPages.end());
            report.changeSets = log.changeSets();
            report.changes = log.changes();
            return std::move(report);
        });
}

} // namespace

StoreResult<VerifyReport> verifyDataset(Connection &connection, const CodeMap &codes,
                                        const Catalogue &catalogue)
{
    if (const auto quick = connection.inspect()) {
        auto report = reportOf(connection, *quick, codes, catalogue);
        if (report && report->problems.empty()) {
            return report;
        }
    }
    Inspection thorough(connection);
    return reportOf(connection, thorough, codes, catalogue);
}

} // namespace mm
