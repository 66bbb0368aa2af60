// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/figure_reader.h"

#include <QVariant>

#include <map>
#include <memory>
#include <vector>

namespace mm::test {

/// The catalogue and the vocabulary of the product.
const Catalogue &catalogue();
const Vocabulary &vocabulary();

/// A grid of values that becomes a sheet: QString, numbers and QDate; nothing for an empty cell.
class Page {
public:
    explicit Page(QString name = QStringLiteral("Sheet1"),
                  SheetVisibility visibility = SheetVisibility::Visible)
        : m_name(std::move(name))
        , m_visibility(visibility)
    {
    }

    Page &put(int row, int column, const QVariant &value);
    /// A row of values below the last one.
    Page &row(const QVariantList &values);
    Page &blankRow();
    Page &merge(const CellRange &range);
    Page &hideRow(int row);
    Page &hideColumn(int column);
    /// Marks a cell as a formula with the stored result it holds.
    Page &formula(int row, int column);
    /// Gives cells a format that shows percentages.
    Page &percent(const CellRange &range);

    /// The same page with its rows as columns.
    [[nodiscard]] Page transposed() const;
    /// The same page moved down and to the right.
    [[nodiscard]] Page moved(int rows, int columns) const;

    [[nodiscard]] Sheet sheet() const;

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool isVisible() const { return m_visibility == SheetVisibility::Visible; }
    [[nodiscard]] const std::map<CellPosition, QVariant> &cells() const { return m_cells; }
    [[nodiscard]] const std::vector<CellPosition> &formulas() const { return m_formulas; }
    [[nodiscard]] bool isPercent(CellPosition at) const;
    [[nodiscard]] const std::vector<CellRange> &merges() const { return m_merges; }
    [[nodiscard]] const std::vector<int> &hiddenRows() const { return m_hiddenRows; }
    [[nodiscard]] const std::vector<int> &hiddenColumns() const { return m_hiddenColumns; }
    [[nodiscard]] int nextRow() const { return m_nextRow; }

private:
    QString m_name;
    SheetVisibility m_visibility;
    std::map<CellPosition, QVariant> m_cells;
    std::vector<CellPosition> m_formulas;
    std::vector<CellRange> m_percents;
    std::vector<CellRange> m_merges;
    std::vector<int> m_hiddenRows;
    std::vector<int> m_hiddenColumns;
    int m_nextRow = 0;
};

std::shared_ptr<const Workbook> workbook(const std::vector<Page> &pages);
FileReading read(const std::vector<Page> &pages, const ReadingContext &context = {});

/// "BIH new_arrivals Cuba 2025-07 = 12 confirmed" for each number that is taken, sorted, once each.
QStringList figures(const FileReading &reading);
/// "error not_a_count Sheet1!B7", sorted.
QStringList issues(const FileReading &reading);
/// "country_unknown Sheet1!A1", sorted.
QStringList questions(const FileReading &reading);

} // namespace mm::test
