// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/mark_icon.h"

#include "ui/style/palette.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace mm {

namespace {

QColor step(Hue hue, std::size_t index)
{
    return QColor::fromRgb(ramp(PaletteGeneration::Unhcr2025, hue)[index]);
}

/// Shapes in a square from -1 to 1.
void drawShape(QPainter &painter, Mark mark)
{
    const auto line = [&painter](qreal x1, qreal y1, qreal x2, qreal y2) {
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2));
    };
    switch (mark) {
    case Mark::None:
        return;
    case Mark::New:
        line(-0.5, 0, 0.5, 0);
        line(0, -0.5, 0, 0.5);
        return;
    case Mark::Changed:
        line(-0.45, -0.22, 0.45, -0.22);
        line(-0.45, 0.22, 0.45, 0.22);
        line(0.25, -0.55, -0.25, 0.55);
        return;
    case Mark::EmptyOrZero:
        painter.drawEllipse(QPointF(), 0.32, 0.48);
        return;
    case Mark::Conflict:
        line(-0.5, 0, 0.5, 0);
        line(-0.5, 0, -0.2, -0.3);
        line(-0.5, 0, -0.2, 0.3);
        line(0.5, 0, 0.2, -0.3);
        line(0.5, 0, 0.2, 0.3);
        return;
    case Mark::Absent:
        line(-0.45, 0, 0.45, 0);
        return;
    case Mark::Refused:
        line(-0.38, -0.38, 0.38, 0.38);
        line(-0.38, 0.38, 0.38, -0.38);
        return;
    case Mark::Unchanged:
        line(-0.42, -0.2, 0.42, -0.2);
        line(-0.42, 0.2, 0.42, 0.2);
        return;
    case Mark::Question:
        painter.drawArc(QRectF(-0.32, -0.62, 0.64, 0.6), -90 * 16, 250 * 16);
        line(0, -0.02, 0, 0.18);
        line(0, 0.52, 0, 0.53);
        return;
    case Mark::Warning:
        line(0, -0.52, 0, 0.12);
        line(0, 0.5, 0, 0.51);
        return;
    case Mark::Information:
        line(0, -0.1, 0, 0.52);
        line(0, -0.5, 0, -0.49);
        return;
    case Mark::Answered:
    case Mark::Done:
        line(-0.45, 0.05, -0.1, 0.4);
        line(-0.1, 0.4, 0.48, -0.35);
        return;
    }
    Q_UNREACHABLE();
}

class MarkEngine : public QIconEngine {
public:
    explicit MarkEngine(Mark mark)
        : m_mark(mark)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        if (m_mark == Mark::None) {
            return;
        }
        const qreal radius = std::min(rect.width(), rect.height()) / 2.0;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setOpacity(mode == QIcon::Disabled ? 0.35 : 1);
        painter->translate(QRectF(rect).center());
        painter->scale(radius, radius);
        painter->setPen(Qt::NoPen);
        painter->setBrush(markColour(m_mark));
        painter->drawEllipse(QPointF(), 1, 1);
        painter->setPen(QPen(Qt::white, 0.24, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        drawShape(*painter, m_mark);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new MarkEngine(*this); }

private:
    Mark m_mark;
};

} // namespace

QColor markColour(Mark mark)
{
    switch (mark) {
    case Mark::New:
        return step(Hue::Blue, 3);
    case Mark::Changed:
    case Mark::Warning:
    case Mark::Question:
        return step(Hue::Yellow, 3);
    case Mark::EmptyOrZero:
        return step(Hue::Purple, 3);
    case Mark::Conflict:
    case Mark::Refused:
        return step(Hue::Red, 3);
    case Mark::None:
    case Mark::Absent:
    case Mark::Unchanged:
    case Mark::Information:
        return step(Hue::Grey, 3);
    case Mark::Answered:
    case Mark::Done:
        return step(Hue::Green, 3);
    }
    Q_UNREACHABLE();
}

QIcon markIcon(Mark mark)
{
    return mark == Mark::None ? QIcon() : QIcon(new MarkEngine(mark));
}

} // namespace mm
