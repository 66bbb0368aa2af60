// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layout_input.h"

namespace mm {

/// What all charts of rows share: names at the left, annotations at the right, as many rows as have
/// room, and a remark about the rest. Between the names and the annotations lies the plot.
class RowFrame {
public:
    RowFrame(const LayoutInput &input, const QRectF &body, ChartLayout &layout)
        : m_input(input)
        , m_body(body)
        , m_layout(layout)
    {
    }

    /// Measures the columns and rows and gives the layout its plot.
    /// @param thickest the most height that a row needs, in em
    void measure(double thickest);

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] double rowHeight() const { return m_rowHeight; }
    [[nodiscard]] double top(int row) const { return m_layout.plot.top() + row * m_rowHeight; }
    [[nodiscard]] double middle(int row) const { return top(row) + m_rowHeight / 2; }
    [[nodiscard]] double x(double value) const
    {
        return m_layout.plot.left() + m_layout.plot.width() * m_layout.values.fraction(value);
    }

    /// Writes the name and the annotation of a row and gives the layout its band.
    void addRow(int row);
    /// Says below the rows how many had no room.
    void addRemark();

private:
    /// A column of names or annotations beside the rows.
    struct SideColumn {
        double width = 0;
        int lines = 1; ///< the most that one entry takes
    };
    using TextOf = QString (*)(const ChartCategory &);

    [[nodiscard]] SideColumn sideColumn(TextOf textOf, QFont::Weight weight, double comfortable,
                                        double limit);
    void measureColumns();
    void addSideText(int row, const QString &text, double right, double width,
                     QFont::Weight weight);

    const LayoutInput &m_input;
    const QRectF &m_body;
    ChartLayout &m_layout;
    SideColumn m_names;
    SideColumn m_annotations;
    int m_rows = 0;
    double m_rowHeight = 0;
    double m_lineHeight = kLineHeight;
};

} // namespace mm
