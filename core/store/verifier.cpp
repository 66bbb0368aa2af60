// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verifier.h"

#include "core/store/audit_hash.h"
#include "core/store/block_table.h"
#include "core/store/change_log.h"
#include "core/store/edition_table.h"
#include "core/store/log_replay.h"
#include "core/store/store_errors.h"

namespace mm {

StoreResult<VerifyReport> Verifier::run()
{
    const auto codes = readCodes(m_connection, m_catalogue);
    const auto sheets = SheetNames::read(m_connection);
    if (!codes || !sheets) {
        return failure(!codes ? codes.error() : sheets.error());
    }
    const auto collect = [&](StoreResult<std::vector<QString>> problems) -> StoreResult<void> {
        return problems.map([&](const std::vector<QString> &found) {
            m_report.problems.insert(m_report.problems.end(), found.begin(), found.end());
        });
    };
    return collect(m_connection.check())
        .and_then([&] { return checkChain(*codes, *sheets); })
        .and_then([&] { return checkBlocks(*codes); })
        .and_then([&] { return collect(SourceShelf(m_connection).problems()); })
        .and_then([&] { return collect(EditionTable(m_connection, m_catalogue).problems()); })
        .map([&] { return std::move(m_report); });
}

StoreResult<void> Verifier::checkChain(const CodeMap &codes, const SheetNames &sheets)
{
    const auto sets = m_connection.prepare("SELECT " + std::string(kChangeSetColumns)
                                           + ", previous_hash FROM change_set ORDER BY id");
    const auto rows = m_connection.prepare(
        "SELECT " + std::string(kLoggedChangeColumns)
        + " FROM change ORDER BY change_set, indicator, country, breakdown, month");
    bool more = rows->next();
    QByteArray before = AuditHash::start();
    while (sets->next()) {
        const ChangeSetInfo set = readChangeSetInfo(*sets);
        const QByteArray previous = sets->blob(8).toByteArray();
        if (set.id != ++m_report.changeSets || previous != before) {
            add(QStringLiteral("Change set %1 does not follow the one before it.").arg(set.id));
            m_report.changeSets = set.id;
        }
        AuditHash hash(previous, set, sets->text(1), codes, sheets);
        qint64 count = 0;
        bool sound = true;
        for (; more && rows->integer(0) <= set.id; more = rows->next()) {
            const auto change = readLoggedChange(*rows);
            sound = sound && change && change->changeSet == set.id;
            if (sound) {
                hash.add(*change);
            }
            ++count;
        }
        if (!sound || count != set.changeCount || hash.result() != set.hash) {
            add(QStringLiteral("Change set %1 is not as it was written.").arg(set.id));
        }
        m_report.changes += count;
        before = set.hash;
    }
    if (more) {
        add(QStringLiteral("The log holds changes that belong to no change set."));
    }
    return sets->result().and_then([&] { return rows->result(); });
}

StoreResult<void> Verifier::checkBlocks(const CodeMap &codes)
{
    BlockTable table(m_connection, codes);
    const auto present = table.readAll();
    const auto state = table.state();
    LogReplay log(m_connection, codes);
    const auto places = log.placesChangedAfter(0);
    if (!present || !state || !places) {
        const StoreError &error = !present ? present.error()
            : !state                       ? state.error()
                                           : places.error();
        if (error.fault == StoreFault::Damaged) {
            add(error.text);
            return {};
        }
        return failure(error);
    }
    if (state->changeSet != m_report.changeSets) {
        add(QStringLiteral("The present figures are those of change set %1, not of the newest.")
                .arg(state->changeSet));
    }
    std::size_t replayed = 0;
    for (const LogReplay::Place &at : *places) {
        const auto outcome = log.replay(at, state->changeSet);
        if (!outcome) {
            if (outcome.error().fault != StoreFault::Damaged) {
                return failure(outcome.error());
            }
            add(outcome.error().text);
            continue;
        }
        const auto indicator = codes.indicators.id(at.indicator);
        const auto place = codes.places.id(at.place);
        const auto block = indicator && place ? present->block(*indicator, *place) : nullptr;
        const bool equal
            = block && outcome->now ? *block == *outcome->now : !block && !outcome->now;
        if (!equal || outcome->contradictions != 0) {
            add(QStringLiteral("The figures of “%1” in “%2” do not follow from the change log.")
                    .arg(QString::fromUtf8(codes.indicators.code(at.indicator)),
                         QString::fromUtf8(codes.places.code(at.place))));
        }
        replayed += block ? 1 : 0;
    }
    if (replayed != present->blocks().size()) {
        add(QStringLiteral("There are figures that the change log does not know."));
    }
    return {};
}

} // namespace mm
