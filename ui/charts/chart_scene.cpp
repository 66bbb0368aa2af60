// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scene.h"

#include "ui/charts/chart_ground.h"
#include "ui/charts/marks_chart.h"

#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>

namespace mm {

ChartScene::ChartScene(ChartData data, const QSizeF &size, const ChartStyle &style)
    : m_scene(std::make_unique<QGraphicsScene>())
{
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    show(std::move(data), size, style);
}

ChartScene::~ChartScene() = default;

void ChartScene::show(ChartData data, const QSizeF &size, const ChartStyle &style)
{
    m_ground.reset();
    m_labels.reset();
    m_data = std::move(data);
    m_size = size;
    m_layout = layOut(m_data, QRectF(QPointF(), size), style);
    m_scene->setSceneRect(QRectF(QPointF(), size));
    if (m_layout.plot.isEmpty() || m_layout.bands.empty()) {
        m_chart.reset();
    } else {
        const ChartMarks marks = marksOf(m_data, m_layout, style);
        if (!m_chart || !m_chart->show(marks, size, m_layout.plot)) {
            m_chart = std::make_unique<MarksChart>(marks, size, m_layout.plot);
            m_scene->addItem(m_chart.get());
        }
    }
    m_ground = std::make_unique<ChartGround>(m_data.kind, m_layout, style, size);
    m_ground->setZValue(-1);
    m_scene->addItem(m_ground.get());
    m_labels = std::make_unique<ChartLabels>(m_data, m_layout, style, size);
    m_labels->setZValue(1);
    m_scene->addItem(m_labels.get());
}

QChart *ChartScene::chart() const
{
    return m_chart.get();
}

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
