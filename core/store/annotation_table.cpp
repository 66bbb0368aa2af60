// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/annotation_table.h"

#include "core/store/change_log.h"
#include "core/store/logged_change.h"
#include "core/store/store_errors.h"
#include "core/store/store_tr.h"

#include <map>
#include <set>
#include <string>

namespace mm {

std::optional<LoggedAnnotation> readLoggedAnnotation(const Statement &row)
{
    const auto month = monthOfStored(row.integer(2));
    return month ? std::optional(LoggedAnnotation{row.integer(0),
                                                  row.integer(1),
                                                  *month,
                                                  row.optionalInteger(3),
                                                  row.optionalInteger(4),
                                                  {row.text(5), row.integer(6) != 0}})
                 : std::nullopt;
}

std::optional<AnnotationSubject> AnnotationTable::subjectOf(const LoggedAnnotation &row) const
{
    if (row.indicator && row.breakdown) {
        const auto series = m_codes.series(*row.indicator, row.place, *row.breakdown);
        return series ? std::optional<AnnotationSubject>(ObservationKey{*series, row.month})
                      : std::nullopt;
    }
    const auto place = m_codes.places.id(row.place);
    return place ? std::optional<AnnotationSubject>(CountryMonth{*place, row.month}) : std::nullopt;
}

StoreResult<LoggedAnnotation> AnnotationTable::rowOf(const AnnotationChange &change) const
{
    if (const auto *key = std::get_if<ObservationKey>(&change.subject)) {
        const auto place = m_codes.places.stored(key->series.place);
        const auto indicator = m_codes.indicators.stored(key->series.indicator);
        const auto breakdown = m_codes.breakdowns.stored(key->series.breakdown);
        return place && indicator && breakdown ? StoreResult<LoggedAnnotation>(
                   LoggedAnnotation{0, *place, key->month, indicator, breakdown, change.after})
                                               : failure(unknownCode(m_connection));
    }
    const auto &whole = std::get<CountryMonth>(change.subject);
    const auto place = m_codes.places.stored(whole.place);
    return place ? StoreResult<LoggedAnnotation>(
               LoggedAnnotation{0, *place, whole.month, {}, {}, change.after})
                 : failure(unknownCode(m_connection));
}

StoreResult<AnnotationBook> AnnotationTable::read(qint64 lastChangeSet)
{
    std::vector<AnnotationEntry> entries;
    std::map<AnnotationSubject, Annotation> said;
    const auto rows = m_connection.query(
        "SELECT " + std::string(kLoggedAnnotationColumns)
            + ", change_set.author, change_set.at FROM annotation JOIN change_set ON "
              "change_set.id = annotation.change_set WHERE annotation.change_set <= ? ORDER BY "
              "annotation.id",
        lastChangeSet);
    while (rows->next()) {
        const auto row = readLoggedAnnotation(*rows);
        if (!row) {
            return failure(damaged(m_connection, StoreTr::tr("a comment has no month")));
        }
        const auto subject = subjectOf(*row);
        if (!subject) {
            return failure(unknownCode(m_connection));
        }
        Annotation &last = said[*subject];
        entries.push_back({{*subject, std::exchange(last, row->annotation), row->annotation},
                           row->changeSet,
                           rows->text(7),
                           timeOfStored(rows->text(8))});
    }
    return rows->result().map([&] { return AnnotationBook(std::move(entries)); });
}

StoreResult<Annotation> AnnotationTable::present(const AnnotationSubject &subject)
{
    const auto row = rowOf({subject, {}, {}});
    if (!row) {
        return failure(row.error());
    }
    constexpr qint64 kNone = -1;
    const auto found = m_connection.query(
        "SELECT text, marked FROM annotation WHERE country = ? AND month = ? AND "
        "coalesce(indicator, -1) = ? AND coalesce(breakdown, -1) = ? ORDER BY id DESC LIMIT 1",
        row->place, storedMonth(row->month), row->indicator.value_or(kNone),
        row->breakdown.value_or(kNone));
    Annotation annotation
        = found->next() ? Annotation{found->text(0), found->integer(1) != 0} : Annotation();
    return found->result().map([&] { return std::move(annotation); });
}

StoreResult<std::vector<CountryMonth>> AnnotationTable::signedOff()
{
    std::map<CountryMonth, bool> known;
    const auto rows = m_connection.prepare(
        "SELECT country, month, marked FROM annotation WHERE indicator IS NULL ORDER BY id");
    while (rows->next()) {
        const auto place = m_codes.places.id(rows->integer(0));
        const auto month = monthOfStored(rows->integer(1));
        if (place && month) {
            known[{*place, *month}] = rows->integer(2) != 0;
        }
    }
    std::vector<CountryMonth> holding;
    for (const auto &[month, isSignedOff] : known) {
        if (isSignedOff) {
            holding.push_back(month);
        }
    }
    return rows->result().map([&] { return std::move(holding); });
}

StoreResult<std::vector<AnnotationChange>> AnnotationTable::changesOf(const CommitRequest &request)
{
    std::vector<AnnotationChange> changes;
    std::set<AnnotationSubject> subjects;
    for (const AnnotationChange &change : request.annotations) {
        const auto before = present(change.subject);
        if (!before) {
            return failure(before.error());
        }
        if (*before != change.before || !subjects.insert(change.subject).second) {
            return failure(StoreError{
                StoreFault::Conflict,
                StoreTr::tr(
                    "A comment or sign-off was changed by somebody else meanwhile; nothing was "
                    "written."),
                {}});
        }
        if (change.before != change.after) {
            changes.push_back(change);
        }
    }
    if (request.changes.isEmpty()) {
        return changes;
    }
    const auto holding = signedOff();
    if (!holding) {
        return failure(holding.error());
    }
    for (const CountryMonth &month : *holding) {
        const bool changesNumbers = std::ranges::any_of(request.changes, [&](const Change &change) {
            return change.key.series.place == month.place && change.key.month == month.month;
        });
        if (changesNumbers && !subjects.contains(month)) {
            const auto before = present(month);
            if (!before) {
                return failure(before.error());
            }
            changes.push_back({month, *before, {}});
        }
    }
    return changes;
}

StoreResult<std::vector<LoggedAnnotation>>
AnnotationTable::rows(const std::vector<AnnotationChange> &changes, qint64 changeSet) const
{
    std::vector<LoggedAnnotation> rows;
    for (const AnnotationChange &change : changes) {
        auto row = rowOf(change);
        if (!row) {
            return failure(row.error());
        }
        row->changeSet = changeSet;
        rows.push_back(std::move(*row));
    }
    return rows;
}

StoreResult<void> AnnotationTable::add(const std::vector<LoggedAnnotation> &rows)
{
    const auto insert = m_connection.prepare("INSERT INTO annotation (change_set, country, month, "
                                             "indicator, breakdown, text, marked) "
                                             "VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const LoggedAnnotation &row : rows) {
        insert->bind(1, row.changeSet);
        insert->bind(2, row.place);
        insert->bind(3, storedMonth(row.month));
        insert->bind(4, row.indicator);
        insert->bind(5, row.breakdown);
        insert->bind(6, row.annotation.text);
        insert->bind(7, qint64{row.annotation.isMarked ? 1 : 0});
        if (auto done = insert->run(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace mm
