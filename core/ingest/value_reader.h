// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/findings.h"
#include "core/ingest/legend.h"
#include "core/ingest/sheet_view.h"

#include <optional>

namespace mm {

/// What one cell says as a count.
struct ReadValue {
    std::optional<Amount> amount;
    std::optional<Idea> gap; ///< why there is none
    Standing standing = Standing::Taken;
    std::uint32_t question = 0;
    bool provisional = false; ///< by a sign behind the number
    bool estimated = false;
    bool isText = false; ///< a number stored as text, which formulas skip
    bool isFormula = false;
};

/// Reads cells of numbers; says so when one is not a count.
class ValueReader {
public:
    ValueReader(const SheetView &view, std::uint16_t sheet, const Legend &legend,
                Findings &findings)
        : m_view(view)
        , m_sheet(sheet)
        , m_legend(legend)
        , m_findings(findings)
    {
    }

    /// @return nothing for an empty cell
    [[nodiscard]] std::optional<ReadValue> read(CellPosition at);

private:
    ReadValue readText(const Cell &cell, CellPosition at);
    ReadValue readFigure(const Figure &figure, CellPosition at);
    ReadValue readQualified(const Figure &figure, CellPosition at);
    ReadValue readWords(const QString &text, CellPosition at);
    ReadValue refused(IssueCode code, CellPosition at, const QString &suggestion = {});
    /// @param count taken as an estimate once the question is answered
    ReadValue asked(QuestionCode code, std::optional<qint64> count, CellPosition at,
                    const QStringList &choices);
    void readMarks(ReadValue &value, const QString &marks, CellPosition at);

    const SheetView &m_view;
    std::uint16_t m_sheet;
    const Legend &m_legend;
    Findings &m_findings;
};

} // namespace mm
