// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logged_change.h"

#include "core/store/block_codec.h"

#include <array>

namespace mm {

namespace {

constexpr qint64 kFirstStatus = 1;
constexpr qint64 kLastStatus = 5;

/// Status and amount of a number as they are stored; outer empty: not a valid pair.
std::optional<std::optional<Datum>> readDatum(std::optional<qint64> stored,
                                              std::optional<qint64> amount)
{
    if (!stored) {
        using Read = std::optional<std::optional<Datum>>; // not deduced: that takes off a layer
        return amount ? Read() : Read(std::in_place);
    }
    if (*stored < kFirstStatus || *stored > kLastStatus) {
        return std::nullopt;
    }
    const auto status = static_cast<Status>(*stored - kFirstStatus);
    if (Datum::carriesAmount(status) != amount.has_value()
        || (amount && !isStorable(Amount::ofThousandths(*amount)))) {
        return std::nullopt;
    }
    if (amount) {
        return Datum::make(Amount::ofThousandths(*amount), status);
    }
    return status == Status::Suppressed ? Datum::suppressed() : Datum::notApplicable();
}

/// Row or column of a cell; there is one exactly where there is a sheet.
bool isPlace(std::optional<qint64> stored, bool hasSheet)
{
    return stored.has_value() == hasSheet
        && stored.value_or(0) == static_cast<int>(stored.value_or(0));
}

std::optional<qint64> storedStatus(const std::optional<Datum> &datum)
{
    return datum ? std::optional(kFirstStatus + static_cast<qint64>(datum->status()))
                 : std::nullopt;
}

std::optional<qint64> storedAmount(const std::optional<Datum> &datum)
{
    const auto amount = datum ? datum->amount() : std::nullopt;
    return amount ? std::optional(amount->thousandths()) : std::nullopt;
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

std::optional<LoggedChange> readLoggedChange(NumberRow row)
{
    const auto month = monthOfStored(row[5].value_or(-1));
    const auto before = readDatum(row[6], row[7]);
    const auto after = readDatum(row[8], row[9]);
    const bool hasSheet = row[10].has_value();
    if (!month || !before || !after || !isPlace(row[11], hasSheet) || !isPlace(row[12], hasSheet)) {
        return std::nullopt;
    }
    LoggedChange change{row[0].value_or(0),
                        row[1].value_or(0),
                        row[2].value_or(0),
                        row[3].value_or(0),
                        row[4].value_or(0),
                        *month,
                        *before,
                        *after,
                        row[10],
                        {}};
    if (change.sheet) {
        change.cell
            = {static_cast<int>(row[11].value_or(0)), static_cast<int>(row[12].value_or(0))};
    }
    return change;
}

std::optional<LoggedChange> readLoggedChange(const Statement &row)
{
    std::array<std::optional<qint64>, kLoggedChangeWidth> numbers;
    for (int column = 0; column < kLoggedChangeWidth; ++column) {
        numbers[static_cast<std::size_t>(column)] = row.optionalInteger(column);
    }
    return readLoggedChange(NumberRow(numbers));
}

void numbersOf(const LoggedChange &change, std::span<std::optional<qint64>> numbers)
{
    numbers[0] = change.id;
    numbers[1] = change.changeSet;
    numbers[2] = change.indicator;
    numbers[3] = change.place;
    numbers[4] = change.breakdown;
    numbers[5] = storedMonth(change.month);
    numbers[6] = storedStatus(change.before);
    numbers[7] = storedAmount(change.before);
    numbers[8] = storedStatus(change.after);
    numbers[9] = storedAmount(change.after);
    numbers[10] = change.sheet;
    numbers[11] = change.sheet ? std::optional<qint64>(change.cell.row) : std::nullopt;
    numbers[12] = change.sheet ? std::optional<qint64>(change.cell.column) : std::nullopt;
}

} // namespace mm
