// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/issue.h"
#include "core/ingest/rule_limits.h"
#include "core/ingest/sheet_correction.h"
#include "core/model/datum.h"
#include "core/sheet/sheet.h"

#include <memory>
#include <optional>
#include <vector>

namespace mm {

/// A table that was found on a sheet.
struct TableLayout {
    std::uint16_t sheet = 0; ///< index into the sheets of the workbook
    CellRange range;
    QString layout; ///< "indicators × months"
    QString evidence; ///< one sentence: what made it a table, and where its context came from
};

/// A month's figure that was not written down but follows from two year-to-date figures.
struct Derivation {
    Amount reads; ///< year to date as it stands in the cell
    std::optional<CellPosition> minus; ///< the month before, on the same sheet; none for January
};

/// Whether a number goes on into the import.
enum class Standing : std::uint8_t {
    Taken,
    Asked, ///< waits for the answer to a question
    Refused, ///< an issue of severity Error says why
    Conflicting, ///< the same number stands elsewhere with another value; none is chosen
};

/// One number as a sheet says it, not yet held against what is stored.
struct DraftObservation {
    ObservationKey key;
    std::optional<Datum> datum; ///< none: the cell says that it is not reported
    CellPosition cell;
    std::uint16_t sheet = 0; ///< index into the sheets of the workbook
    Standing standing = Standing::Taken;
    std::uint32_t question = 0; ///< index into the questions, when Asked
    std::optional<Derivation> derivation;
};

/// An empty cell inside a table: says nothing, unless a person wants empty cells to clear.
struct DraftBlank {
    ObservationKey key;
    CellPosition cell;
    std::uint16_t sheet = 0;
};

/// Cells below each other that were taken for one thing. The numbers themselves are observations.
struct RecognisedCells {
    enum class Role : std::uint8_t {
        Time, ///< names a month, a year or a span
        Name, ///< names an indicator, a place or a part
        Total, ///< a sum over months, or a figure from January: checked, not stored
        Ignored, ///< a column left out
    };

    std::uint16_t sheet = 0; ///< index into the sheets of the workbook
    Role role = Role::Name;
    CellRange range; ///< one column wide
};

/// A table as it was told apart from what stands around it, understood or not.
struct TableFrame {
    std::uint16_t sheet = 0; ///< index into the sheets of the workbook
    CellRange range;
    std::vector<int> headings; ///< rows, top to bottom
    std::vector<int> names; ///< columns that name its rows, left to right
};

/// What one file says. Keeps the workbook, so that a review can show cells as they are in the file.
struct FileReading {
    std::shared_ptr<const Workbook> workbook;
    std::vector<TableLayout> tables;
    std::vector<DraftObservation> observations; ///< in order of sheet and cell
    std::vector<DraftBlank> blanks;
    std::vector<Issue> issues;
    std::vector<Question> questions;
    std::vector<RecognisedCells> recognised = {}; ///< in order of sheet, column and first row
    RuleLimits limits = {}; ///< that the rules were run with
    std::vector<TableFrame> frames = {}; ///< in order of sheet and row
    QStringList accepted = {}; ///< codes that a person has answered beforehand

    [[nodiscard]] CellRef at(std::uint16_t sheet, CellPosition cell) const
    {
        return {workbook->fileName, workbook->sheets[sheet].name(), cell};
    }
    [[nodiscard]] CellRef cellOf(const DraftObservation &o) const { return at(o.sheet, o.cell); }
    /// The cell verbatim.
    [[nodiscard]] QString rawOf(const DraftObservation &o) const
    {
        return workbook->sheets[o.sheet].display(o.cell.row, o.cell.column);
    }
};

} // namespace mm
