// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logged_change.h"

#include "core/store/block_codec.h"

namespace mm {

namespace {

constexpr qint64 kNotReported = 0;
constexpr qint64 kLastStatus = 5;

/// Status and amount of a number in two neighbouring columns; outer empty: not a valid pair.
std::optional<std::optional<Datum>> readDatum(const Statement &row, int column)
{
    // A column that is NULL reads as 0; asking whether it is costs as much as reading it.
    const qint64 stored = row.integer(column);
    if (stored == kNotReported) {
        return row.isNull(column + 1) ? std::optional(std::optional<Datum>()) : std::nullopt;
    }
    if (stored < kNotReported || stored > kLastStatus) {
        return std::nullopt;
    }
    const auto status = static_cast<Status>(stored - 1);
    const qint64 amount = row.integer(column + 1);
    const bool hasAmount = amount != 0 || !row.isNull(column + 1);
    if (Datum::carriesAmount(status) != hasAmount || !isStorable(Amount::ofThousandths(amount))) {
        return std::nullopt;
    }
    if (hasAmount) {
        return Datum::make(Amount::ofThousandths(amount), status);
    }
    return status == Status::Suppressed ? Datum::suppressed() : Datum::notApplicable();
}

void bindDatum(Statement &insert, int parameter, const std::optional<Datum> &datum)
{
    const auto amount = datum ? datum->amount() : std::nullopt;
    datum ? insert.bind(parameter, 1 + static_cast<qint64>(datum->status()))
          : insert.bindNull(parameter);
    amount ? insert.bind(parameter + 1, amount->thousandths()) : insert.bindNull(parameter + 1);
}

} // namespace

qint64 storedMonth(Month month)
{
    return month.year() * 100 + month.number();
}

std::optional<Month> monthOfStored(qint64 stored)
{
    return stored < 0 || stored > Month::kLastYear * 100 + 12
        ? std::nullopt
        : Month::make(static_cast<int>(stored / 100), static_cast<int>(stored % 100));
}

std::optional<LoggedChange> readLoggedChange(const Statement &row)
{
    const auto month = monthOfStored(row.integer(5));
    const auto before = readDatum(row, 6);
    const auto after = readDatum(row, 8);
    if (!month || !before || !after) {
        return std::nullopt;
    }
    LoggedChange change{
        row.integer(0), row.integer(1), row.integer(2), row.integer(3),          row.integer(4),
        *month,         *before,        *after,         row.optionalInteger(10), {}};
    if (change.sheet) {
        change.cell = {static_cast<int>(row.integer(11)), static_cast<int>(row.integer(12))};
    }
    return change;
}

void bindLoggedChange(Statement &insert, int first, const LoggedChange &change)
{
    insert.bind(first, change.id);
    insert.bind(first + 1, change.changeSet);
    insert.bind(first + 2, change.indicator);
    insert.bind(first + 3, change.place);
    insert.bind(first + 4, change.breakdown);
    insert.bind(first + 5, storedMonth(change.month));
    bindDatum(insert, first + 6, change.before);
    bindDatum(insert, first + 8, change.after);
    insert.bind(first + 10, change.sheet);
    if (change.sheet) {
        insert.bind(first + 11, change.cell.row);
        insert.bind(first + 12, change.cell.column);
    } else {
        insert.bindNull(first + 11);
        insert.bindNull(first + 12);
    }
}

} // namespace mm
