// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_painter.h"

#include "ui/charts/chart_scene.h"
#include "ui/map/map_painter.h"

#include <QPainter>

namespace mm {

namespace {

class Painter {
public:
    Painter(QPainter &painter, const LaidOutDocument &document, MapHalos *halos = nullptr)
        : m_painter(painter)
        , m_document(document)
        , m_halos(halos)
    {
    }

    void operator()(const PageRun &run) const
    {
        m_painter.save();
        m_painter.translate(run.baseline);
        m_painter.scale(1 / kFontUnits, 1 / kFontUnits);
        m_painter.setFont(enlargedFont(run.format));
        m_painter.setPen(m_document.look.colour(run.ink));
        m_painter.drawText(QPointF(), run.text);
        m_painter.restore();
    }

    void operator()(const PageFill &fill) const
    {
        m_painter.fillRect(fill.box, m_document.look.colour(fill.ink));
    }

    void operator()(const PageChart &chart) const
    {
        ChartScene scene(chart.data, chart.box.size(),
                         pageChartStyle(m_document.look, m_document.numbers, chart.labelPixels));
        m_painter.save();
        m_painter.translate(chart.box.topLeft());
        scene.paint(m_painter);
        m_painter.restore();
    }

    void operator()(const PageMap &map) const
    {
        m_painter.save();
        m_painter.translate(map.box.topLeft());
        paintMapScene(m_painter, *map.scene, paperMapColours(), {}, m_halos);
        m_painter.restore();
    }

private:
    QPainter &m_painter;
    const LaidOutDocument &m_document;
    MapHalos *m_halos;
};

} // namespace

void paintPageItem(QPainter &painter, const LaidOutDocument &document, const PageItem &item)
{
    std::visit(Painter(painter, document), item);
}

void paintPage(QPainter &painter, const LaidOutDocument &document, const LaidOutPage &page,
               MapHalos *halos)
{
    const Painter paint(painter, document, halos);
    painter.fillRect(QRectF(QPointF(), document.grid.size), document.look.theme.page);
    for (const PageItem &item : page.frame) {
        std::visit(paint, item);
    }
    for (const PageBlock &block : page.blocks) {
        for (const PageItem &item : block.items) {
            std::visit(paint, item);
        }
    }
}

} // namespace mm
