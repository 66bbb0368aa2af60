// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/cover_mask.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mm {

CoverMask::CoverMask(const QRectF &frame, double cell, const std::function<void(QPainter &)> &draw)
    : m_frame(frame)
    , m_cell(cell)
    , m_columns(std::max(1, int(std::ceil(frame.width() / cell))))
    , m_rows(std::max(1, int(std::ceil(frame.height() / cell))))
    , m_sums(std::size_t(m_columns + 1) * std::size_t(m_rows + 1), 0)
{
    QImage image(m_columns, m_rows, QImage::Format_Grayscale8);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.scale(1 / cell, 1 / cell);
    painter.translate(-frame.topLeft());
    draw(painter);
    painter.end();

    const auto stride = std::size_t(m_columns) + 1;
    for (int row = 0; row < m_rows; ++row) {
        const uchar *pixels = image.constScanLine(row);
        int inRow = 0;
        for (int column = 0; column < m_columns; ++column) {
            inRow += pixels[column] > 127 ? 1 : 0;
            const std::size_t here = std::size_t(row + 1) * stride + std::size_t(column + 1);
            m_sums[here] = m_sums[here - stride] + inRow;
        }
    }
}

double CoverMask::covered(const QRectF &rect) const
{
    const QRectF cells((rect.topLeft() - m_frame.topLeft()) / m_cell, rect.size() / m_cell);
    const double area = cells.width() * cells.height();
    if (area <= 0) {
        return 0;
    }
    return (sumBefore(cells.right(), cells.bottom()) - sumBefore(cells.left(), cells.bottom())
            - sumBefore(cells.right(), cells.top()) + sumBefore(cells.left(), cells.top()))
        / area;
}

// Between grid corners the sum is interpolated, so that a rectangle smaller than a cell counts too.
double CoverMask::sumBefore(double x, double y) const
{
    x = std::clamp(x, 0.0, double(m_columns));
    y = std::clamp(y, 0.0, double(m_rows));
    const int column = std::min(int(x), m_columns - 1);
    const int row = std::min(int(y), m_rows - 1);
    const double fx = x - column;
    const double fy = y - row;
    const auto at = [this](int c, int r) {
        return double(m_sums[std::size_t(r) * std::size_t(m_columns + 1) + std::size_t(c)]);
    };
    return (at(column, row) * (1 - fx) + at(column + 1, row) * fx) * (1 - fy)
        + (at(column, row + 1) * (1 - fx) + at(column + 1, row + 1) * fx) * fy;
}

} // namespace mm
