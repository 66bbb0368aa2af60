// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_writer.h"

#include "core/store/annotation_table.h"
#include "core/store/block_codec.h"
#include "core/store/block_table.h"
#include "core/store/change_log.h"
#include "core/store/edition_table.h"
#include "core/store/log_writer.h"
#include "core/store/store_errors.h"
#include "core/store/store_tr.h"
#include "core/store/transaction.h"

namespace mm {

namespace {

std::optional<StoreError> fault(const CommitRequest &request)
{
    const bool turnsBack = request.origin == Origin::Undo || request.origin == Origin::Redo;
    if (turnsBack != request.reverts.has_value()) {
        return refused(QStringLiteral("Undo and redo name the change set they are about, and "
                                      "nothing else does."));
    }
    const bool storable = std::ranges::all_of(request.changes, [](const Change &change) {
        return !change.after || isStorable(change.after->amount().value_or(Amount()));
    });
    if (!storable) {
        return refused(StoreTr::tr("A figure is larger than %1, which is more than can be kept.")
                           .arg(Amount::kLargestWhole));
    }
    return std::nullopt;
}

StoreError conflict(std::vector<Conflict> conflicts)
{
    const QString text = conflicts.size() == 1
        ? StoreTr::tr("A figure was changed by somebody else meanwhile; nothing was written.")
        : StoreTr::tr("%n figures were changed by somebody else meanwhile; nothing was written.",
                      nullptr, static_cast<int>(conflicts.size()));
    return {StoreFault::Conflict, text, std::move(conflicts)};
}

/// A figure that stands in print does not change without a reason.
StoreResult<void> requireReason(Connection &connection, const CommitRequest &request)
{
    if (!request.reason.trimmed().isEmpty()) {
        return {};
    }
    const auto editions = EditionTable(connection).list();
    if (!editions) {
        return failure(editions.error());
    }
    for (const Edition &edition : *editions) {
        const Period printed = printedMonths(edition.month);
        const auto change = std::ranges::find_if(request.changes, [&](const Change &candidate) {
            return printed.contains(candidate.key.month);
        });
        if (change != request.changes.end()) {
            return failure(StoreError{
                StoreFault::ReasonNeeded,
                StoreTr::tr("%1 has been published in the edition “%2”; its figures change only "
                            "with a reason. Nothing was written.")
                    .arg(change->key.month.toString(), edition.name),
                {}});
        }
    }
    return {};
}

} // namespace

StoreResult<qint64> ChangeWriter::write(const CommitRequest &request)
{
    if (auto error = fault(request)) {
        return failure(std::move(*error));
    }
    const bool saysSomething
        = std::ranges::any_of(request.annotations, [](const AnnotationChange &change) {
              return change.before != change.after;
          });
    if (request.changes.isEmpty() && !saysSomething) {
        return ChangeLog(m_connection).lastOf({});
    }
    Transaction transaction(m_connection, Connection::Access::Write);
    if (!transaction.begun()) {
        return failure(transaction.begun().error());
    }
    auto id = writeInside(request);
    if (!id) {
        return id;
    }
    return transaction.commit().map([&] { return *id; });
}

StoreResult<qint64> ChangeWriter::writeInside(const CommitRequest &request)
{
    if (auto reason = requireReason(m_connection, request); !reason) {
        return failure(reason.error());
    }
    ChangeLog log(m_connection);
    const auto newest = log.newest();
    const auto codes = m_codes.current();
    if (!newest || !codes) {
        return failure(!newest ? newest.error() : codes.error());
    }
    BlockTable blocks(m_connection, **codes);
    const auto before = blocks.readTouched(request.changes);
    if (!before) {
        return failure(before.error());
    }
    auto after = before->applying(request.changes);
    if (!after) {
        return failure(conflict(std::move(after.error())));
    }
    auto annotations = AnnotationTable(m_connection, **codes).changesOf(request);
    if (!annotations) {
        return failure(annotations.error());
    }
    LogWriter::End end;
    if (*newest) {
        const auto lastChange = log.lastChange((*newest)->id);
        if (!lastChange) {
            return failure(lastChange.error());
        }
        end = {(*newest)->id, *lastChange, (*newest)->hash};
    }
    const qint64 id = end.changeSet + 1;
    return LogWriter(m_connection, **codes, request, std::move(*annotations), std::move(end))
        .write()
        .and_then([&] { return blocks.writeTouched(request.changes, *after, id); })
        .map([&] { return id; });
}

} // namespace mm
