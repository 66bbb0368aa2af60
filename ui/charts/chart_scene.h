// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_labels.h"
#include "ui/charts/chart_layout.h"

#include <memory>

class QChart;
class QGraphicsScene;
class QPainter;

namespace mm {

class ChartGround;
class MarksChart;

/// A chart that is arranged for one size and can be painted anywhere: the QChart and its labels in
/// a scene of their own. Needs a QApplication.
class ChartScene {
public:
    ChartScene(ChartData data, const QSizeF &size, const ChartStyle &style);
    ~ChartScene();
    Q_DISABLE_COPY_MOVE(ChartScene)

    /// Arranges another chart, or the same for another size. What it paints is what a new scene
    /// would paint.
    void show(ChartData data, const QSizeF &size, const ChartStyle &style);

    [[nodiscard]] const ChartData &data() const { return m_data; }
    [[nodiscard]] const ChartLayout &layout() const { return m_layout; }
    /// None when there is nothing to draw.
    [[nodiscard]] QChart *chart() const;
    /// Category at a place of the scene, kNoCategory beside all of them.
    [[nodiscard]] int categoryAt(const QPointF &place) const;

    void setHighlight(const ChartHighlight &highlight);
    /// Paints with the upper left corner at the painter's origin, without a background.
    void paint(QPainter &painter);

private:
    ChartData m_data;
    QSizeF m_size;
    ChartLayout m_layout;
    std::unique_ptr<QGraphicsScene> m_scene;
    std::unique_ptr<MarksChart> m_chart; ///< these three are in the scene
    std::unique_ptr<ChartGround> m_ground;
    std::unique_ptr<ChartLabels> m_labels;
};

} // namespace mm
