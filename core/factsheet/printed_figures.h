// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/month.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace mm {

/// A number of a page that was printed, by its place on the page.
struct PrintedFigure {
    QString block; ///< "key_figures"
    QString row; ///< as printed
    QString column; ///< as printed
    QString value; ///< raw; empty: there is none
    QString state; ///< "reported", "provisional", "not_reported" …

    /// Whether they stand at the same place.
    [[nodiscard]] bool isWhere(const PrintedFigure &other) const
    {
        return block == other.block && row == other.row && column == other.column;
    }
    /// Whether they say the same. A provisional number that was confirmed does.
    [[nodiscard]] bool agreesWith(const PrintedFigure &other) const
    {
        return value == other.value && (!value.isEmpty() || state == other.state);
    }
};

/// What travels with a page: its numbers, and what they were made from.
struct PrintedFigures {
    Month month;
    QString place; ///< code of the country, or of the region
    QString style; ///< code of the edition style
    QString language;
    QString stateId; ///< of the data; may be empty
    std::vector<PrintedFigure> figures;
};

/// Reads back what contentPackage() and contentCsv() have written.
/// @return the figures, or one sentence why they are not what was written
[[nodiscard]] Result<PrintedFigures, QString> readPrintedFigures(const QByteArray &package,
                                                                 const QByteArray &csv);
/// Only the table, as contentCsv() writes it; nothing for other bytes.
[[nodiscard]] std::vector<PrintedFigure> readPrintedTable(const QByteArray &csv);

/// A printed number that the data no longer give.
struct FigureDifference {
    PrintedFigure printed;
    std::optional<PrintedFigure> now; ///< none: nothing stands at its place any more
};

/// Holds what was printed against what the data give now, in the order of print.
[[nodiscard]] std::vector<FigureDifference>
differingFigures(const std::vector<PrintedFigure> &printed, const std::vector<PrintedFigure> &now);

} // namespace mm
