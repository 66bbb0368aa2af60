// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/correction_target.h"
#include "tests/core/ingest/delivery.h"

namespace mm::test {

inline std::shared_ptr<const Workbook> book(const QString &rows)
{
    Random random;
    return workbook(Delivery(rows, random).pages());
}

inline FileReading readBook(const std::shared_ptr<const Workbook> &workbook,
                            const std::vector<SheetCorrection> &corrections = {})
{
    ReadingContext context;
    context.corrections = corrections;
    return readFigures(workbook, catalogue(), vocabulary(), context);
}

/// A correction as a person makes it: by pointing at a cell of what was read.
inline SheetCorrection pointed(const FileReading &reading, const QString &cell,
                               SheetCorrection::Of of, const SaidMeaning &means)
{
    const CellPosition at = CellPosition::parse(cell).value_or(CellPosition{});
    auto target = means.kind == SaidMeaning::Kind::Header ? headerAt(reading, 0, at.row)
                                                          : targetAt(reading, 0, at, of);
    if (!target) {
        return {QStringLiteral("nowhere"), of, at, {}, means};
    }
    target->means = means;
    return *target;
}

/// What a reading says about corrections.
inline QStringList remarks(const FileReading &reading)
{
    return issues(reading).filter(QStringLiteral("correct"))
        + issues(reading).filter(QStringLiteral("said"));
}

} // namespace mm::test
