// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/sparkline_delegate.h"

#include "ui/charts/sparkline.h"
#include "ui/models/comparison_model.h"
#include "ui/models/roles.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace mm {

namespace {

constexpr int kWidthInLines = 6; ///< of a cell, in heights of its text

} // namespace

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto values = index.data(TrendRole).value<ComparisonModel::Trend>();
    constexpr int kMargin = 4;
    paintSparkline(*painter, QRectF(option.rect).adjusted(kMargin, kMargin, -kMargin, -kMargin),
                   values, screenTheme(option.palette, PaletteGeneration::Unhcr2021));
}

QSize SparklineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.height() * kWidthInLines, option.fontMetrics.height()};
}

} // namespace mm
