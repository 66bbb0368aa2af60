// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/row_frame.h"

#include "ui/charts/chart_tr.h"

#include <algorithm>

namespace mm {

namespace {

constexpr double kLeastRow = 1.25; ///< in em
constexpr double kTightLineHeight = 1.05; ///< of names in several lines, in em

} // namespace

// As narrow as needed without breaking words, in one line if that leaves enough for the plot, else
// in more; words are broken when even that takes more than `limit`.
RowFrame::SideColumn RowFrame::sideColumn(TextOf textOf, QFont::Weight weight, double comfortable,
                                          double limit)
{
    SideColumn column;
    for (const int count : {1, 2, 3}) {
        column.width = 0;
        for (const ChartCategory &category : m_input.data.categories) {
            column.width = std::max(
                column.width,
                m_input.measure.widthInLines(textOf(category), m_input.type.label, weight, count));
        }
        if (column.width <= comfortable) {
            break;
        }
    }
    column.width = std::min(column.width, limit);
    for (const ChartCategory &category : m_input.data.categories) {
        const auto lines
            = m_input.measure.lines(textOf(category), m_input.type.label, weight, column.width);
        column.lines = std::max(column.lines, int(lines.size()));
    }
    return column;
}

void RowFrame::measureColumns()
{
    const double width = m_body.width();
    m_names = sideColumn([](const ChartCategory &category) { return category.label; },
                         QFont::Normal, width * 0.34, width * 0.45);
    m_annotations = sideColumn([](const ChartCategory &category) { return category.annotation; },
                               QFont::Bold, width * 0.16, width * 0.25);
    const double left = m_names.width > 0 ? m_names.width + m_input.em() * 0.6 : 0;
    const double right = m_annotations.width > 0 ? m_annotations.width + m_input.em() : 0;
    m_layout.plot = m_body.adjusted(left, 0, -right, 0);
}

void RowFrame::measure(double thickest)
{
    measureColumns();
    const double em = m_input.em();
    const int count = m_input.categoryCount();
    const int sideLines = std::max(m_names.lines, m_annotations.lines);
    const bool tight = m_body.height() / count < sideLines * em * kLineHeight;
    m_lineHeight = tight && sideLines > 1 ? kTightLineHeight : kLineHeight;
    const double least = em * std::max(sideLines * m_lineHeight, kLeastRow);
    m_rows = std::min(count, int(m_body.height() / least));
    double height = m_body.height();
    if (m_rows < count) {
        height -= m_input.lineHeight(); // for the remark about the rest
        m_rows = std::max(int(height / least), 0);
        m_layout.compromised = true;
    }
    m_rowHeight = m_rows > 0 ? std::min(height / m_rows, std::max(thickest * em, least)) : 0;
    m_layout.plot.setHeight(m_rowHeight * m_rows);
}

void RowFrame::addRow(int row)
{
    const ChartCategory &category = m_input.data.categories[size_t(row)];
    m_layout.bands.emplace_back(m_body.left(), top(row), m_body.width(), m_rowHeight);
    addSideText(row, category.label, m_body.left() + m_names.width, m_names.width, QFont::Normal);
    addSideText(row, category.annotation, m_body.right(), m_annotations.width, QFont::Bold);
}

void RowFrame::addSideText(int row, const QString &text, double right, double width,
                           QFont::Weight weight)
{
    const QStringList lines
        = m_input.measure.lines(text, m_input.type.label, weight, std::max(width, 1.0));
    addBlock(m_layout, m_input.measure,
             {.lines = lines,
              .left = m_body.left(),
              .right = right,
              .top = middle(row) - double(lines.size()) * m_lineHeight * m_input.em() / 2,
              .pixels = m_input.type.label,
              .weight = weight,
              .tone = weight == QFont::Bold ? TextTone::Change : TextTone::Plain,
              .align = Qt::AlignRight,
              .category = row,
              .lineHeight = m_lineHeight});
}

void RowFrame::addRemark()
{
    const int rest = m_input.categoryCount() - m_rows;
    if (rest == 0) {
        return;
    }
    const QString remark = ChartTr::tr("Not shown for lack of room: %1").arg(rest);
    const double top = m_layout.plot.bottom();
    const QStringList lines
        = m_input.measure.lines(remark, m_input.type.label, QFont::Normal, m_body.width());
    if (top + double(lines.size()) * m_input.lineHeight() <= m_body.bottom() + 0.01) {
        addBlock(m_layout, m_input.measure,
                 {.lines = lines,
                  .left = m_body.left(),
                  .top = top,
                  .pixels = m_input.type.label,
                  .tone = TextTone::Muted});
    }
}

} // namespace mm
