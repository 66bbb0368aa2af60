// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace mm {

void paintSparkline(QPainter &painter, const QRectF &box,
                    const std::vector<std::optional<double>> &values, const Theme &theme)
{
    double largest = 0;
    for (const auto &value : values) {
        largest = std::max(largest, value.value_or(0));
    }
    if (values.size() < 2 || box.width() <= 0) {
        return;
    }
    constexpr double kDot = 2;
    const QRectF inner = box.adjusted(kDot, kDot, -kDot, -kDot);
    const double step = inner.width() / double(values.size() - 1);
    const auto place = [&](size_t index) {
        const double share = largest > 0 ? std::max(*values[index], 0.0) / largest : 0;
        return QPointF(inner.left() + double(index) * step,
                       inner.bottom() - share * inner.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF run;
    const auto finish = [&] {
        painter.setBrush(theme.seriesA);
        if (run.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(run.front(), kDot / 2, kDot / 2);
        } else {
            painter.setPen(QPen(theme.seriesA, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(run);
        }
        run.clear();
    };
    for (size_t index = 0; index < values.size(); ++index) {
        if (values[index]) {
            run.append(place(index));
        } else if (!run.isEmpty()) {
            finish();
        }
    }
    if (!run.isEmpty()) {
        finish();
    }
    if (values.back()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.seriesA);
        painter.drawEllipse(place(values.size() - 1), kDot, kDot);
    }
    painter.restore();
}

} // namespace mm
