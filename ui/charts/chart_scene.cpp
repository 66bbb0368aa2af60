// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scene.h"

#include "ui/charts/chart_builder.h"
#include "ui/charts/chart_ground.h"

#include <QChart>
#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>

namespace mm {

ChartScene::ChartScene(ChartData data, const QSizeF &size, const ChartStyle &style)
    : m_data(std::move(data))
    , m_size(size)
    , m_layout(layOut(m_data, QRectF(QPointF(), size), style))
    , m_scene(std::make_unique<QGraphicsScene>(QRectF(QPointF(), size)))
{
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    if (!m_layout.plot.isEmpty() && !m_layout.bands.empty()) {
        m_chart = buildChart(m_data, m_layout, style, size).release();
        m_scene->addItem(m_chart);
    }
    m_ground = new ChartGround(m_data.kind, m_layout, style, size);
    m_ground->setZValue(-1);
    m_scene->addItem(m_ground);
    m_labels = new ChartLabels(m_data, m_layout, style, size);
    m_labels->setZValue(1);
    m_scene->addItem(m_labels);
}

ChartScene::~ChartScene() = default;

int ChartScene::categoryAt(const QPointF &place) const
{
    const auto band = std::ranges::find_if(
        m_layout.bands, [&place](const QRectF &rectangle) { return rectangle.contains(place); });
    return band == m_layout.bands.end() ? kNoCategory : int(band - m_layout.bands.begin());
}

void ChartScene::setHighlight(const ChartHighlight &highlight)
{
    m_ground->setPointed(highlight.pointed);
    m_labels->setHighlight(highlight);
}

void ChartScene::paint(QPainter &painter)
{
    const QRectF rectangle(QPointF(), m_size);
    m_scene->render(&painter, rectangle, rectangle, Qt::IgnoreAspectRatio);
}

} // namespace mm
