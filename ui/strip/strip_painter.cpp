// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/strip_painter.h"

#include "ui/style/contrast.h"
#include "ui/style/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace mm {

namespace {

constexpr double kCorner = 3;
constexpr double kSmallText = 0.85; ///< of the window's text
constexpr double kHatchDistance = 4;
constexpr double kFoot = 5; ///< room for the dots below the bars

class StripPainter {
public:
    StripPainter(QPainter &painter, const StripLayout &layout, const StripPicture &picture,
                 const Theme &theme, const QFont &font)
        : m_painter(painter)
        , m_layout(layout)
        , m_picture(picture)
        , m_theme(theme)
        , m_small(font)
    {
        if (font.pointSizeF() > 0) {
            m_small.setPointSizeF(font.pointSizeF() * kSmallText);
        } else {
            m_small.setPixelSize(std::max(1, int(font.pixelSize() * kSmallText)));
        }
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setFont(m_small);
        for (const Month month : m_layout.period()) {
            paintMonth(month);
        }
        paintYears();
        for (const MonthEvent &event : within(m_picture.events, m_layout.period())) {
            paintEvent(event);
        }
        paintLane(Lane::A, m_theme.seriesA, m_picture.aWords);
        paintLane(Lane::B, m_theme.seriesB, m_picture.bWords);
    }

private:
    void paintMonth(Month month)
    {
        const MonthGlance *glance = m_picture.overview.find(month);
        const double gap = std::min(1.0, m_layout.cellWidth() / 6);
        const QRectF cell = m_layout.cell(month).adjusted(gap, 0, -gap, -kFoot);
        if (m_picture.pointedMonth == month) {
            QColor tint = m_theme.accent;
            tint.setAlphaF(0.15F);
            m_painter.fillRect(m_layout.cell(month), tint);
        }
        if (!glance || glance->expected == 0) {
            return;
        }
        const double missing = 1 - double(glance->reported) / glance->expected;
        if (missing > 0) {
            paintHatch(QRectF(cell.left(), cell.top(), cell.width(), cell.height() * missing));
        }
        const double height
            = glance->reported > 0 ? std::max(cell.height() * glance->height, 1.0) : 0;
        m_painter.fillRect(QRectF(cell.left(), cell.bottom() - height, cell.width(), height),
                           barColour(month));
        if (glance->provisional) {
            const double radius = std::min(1.7, cell.width() / 2);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.text);
            m_painter.drawEllipse(QPointF(cell.center().x(), cell.bottom() + kFoot / 2), radius,
                                  radius);
        }
    }

    [[nodiscard]] QColor barColour(Month month) const
    {
        return m_picture.pair.a.contains(month) ? m_theme.seriesA
            : m_picture.pair.b.contains(month)  ? m_theme.seriesB
                                                : blended(m_theme.mutedText, m_theme.page, 0.45);
    }

    /// Slanted lines, in step over neighbouring months.
    void paintHatch(const QRectF &box)
    {
        m_painter.save();
        m_painter.setClipRect(box, Qt::IntersectClip);
        m_painter.setPen(QPen(blended(m_theme.mutedText, m_theme.page, 0.7), 1));
        const double first = std::floor((box.left() - box.height()) / kHatchDistance);
        for (double x = first * kHatchDistance; x < box.right(); x += kHatchDistance) {
            m_painter.drawLine(QPointF(x, box.top() + box.height()),
                               QPointF(x + box.height(), box.top()));
        }
        m_painter.restore();
    }

    void paintYears()
    {
        const QFontMetricsF metrics(m_small);
        const double width = metrics.horizontalAdvance(QStringLiteral("2000")) + 10;
        const double bottom = m_layout.lane(Lane::B).bottom();
        for (int year = m_layout.period().first().year(); year <= m_layout.period().last().year();
             ++year) {
            const Month january = *Month::make(year, 1);
            if (m_layout.period().contains(january)) {
                m_painter.setPen(QPen(m_theme.grid, 1));
                const double x = std::round(m_layout.cell(january).left()) + 0.5;
                m_painter.drawLine(QPointF(x, 0), QPointF(x, bottom));
            }
        }
        for (const int year : m_layout.namedYears(width)) {
            const double x = m_layout.cell(*Month::make(year, 1)).left();
            const QString text = QString::number(year);
            const QRectF box(x + 4, 0, metrics.horizontalAdvance(text), metrics.height());
            QColor ground = m_theme.page;
            ground.setAlphaF(0.75F);
            m_painter.fillRect(box.adjusted(-1, 0, 1, -2), ground);
            m_painter.setPen(m_theme.mutedText);
            m_painter.drawText(box, Qt::AlignLeft | Qt::AlignTop, text);
        }
    }

    /// A small diamond at its day, at the top of the bars.
    void paintEvent(const MonthEvent &event)
    {
        constexpr double kHalf = 3.5;
        const QRectF cell = m_layout.cell(*Month::of(event.date));
        const double day = (event.date.day() - 0.5) / event.date.daysInMonth();
        const QPointF centre(cell.left() + cell.width() * day, cell.top() + kHalf + 1);
        m_painter.setPen(QPen(m_theme.page, 1));
        m_painter.setBrush(m_theme.text);
        m_painter.drawPolygon(QPolygonF({centre + QPointF(0, -kHalf), centre + QPointF(kHalf, 0),
                                         centre + QPointF(0, kHalf), centre + QPointF(-kHalf, 0)}));
    }

    void paintLane(Lane lane, const QColor &colour, const QString &words)
    {
        const QRectF row = m_layout.lane(lane);
        const QString letter = lane == Lane::A ? QStringLiteral("A") : QStringLiteral("B");
        m_painter.setPen(m_theme.text);
        QFont bold = m_small;
        bold.setBold(true);
        m_painter.setFont(bold);
        m_painter.drawText(m_layout.laneName(lane), Qt::AlignCenter, letter);
        m_painter.setFont(m_small);
        m_painter.setPen(Qt::NoPen);
        QColor ground = m_theme.neutral;
        ground.setAlphaF(0.5F);
        m_painter.setBrush(ground);
        m_painter.drawRoundedRect(row, kCorner, kCorner);

        const Period period = periodOf(m_picture.pair, lane);
        const QRectF bar = m_layout.bar(lane, period);
        m_painter.setBrush(colour);
        m_painter.drawRoundedRect(bar, kCorner, kCorner);
        paintGrips(bar, colour);
        paintWords(row, bar, colour, words);
        for (const LanePart part : {LanePart::First, LanePart::Whole, LanePart::Last}) {
            const StripGrab grab{lane, part};
            if (m_picture.focused == grab) {
                paintFocus(part == LanePart::Whole ? bar : m_layout.handle(lane, period, part));
            }
        }
    }

    /// Two strokes at each end say that it can be dragged.
    void paintGrips(const QRectF &bar, const QColor &colour)
    {
        constexpr double kLeastWidth = 26;
        if (bar.width() < kLeastWidth) {
            return;
        }
        QColor stroke = readableOn(colour, Qt::white, QColor(0x1a1a1a));
        stroke.setAlphaF(0.7F);
        m_painter.setPen(QPen(stroke, 1));
        const double inset = bar.height() * 0.28;
        for (const double x :
             {bar.left() + 3, bar.left() + 5.5, bar.right() - 3, bar.right() - 5.5}) {
            m_painter.drawLine(QPointF(x, bar.top() + inset), QPointF(x, bar.bottom() - inset));
        }
    }

    /// In the bar, or beside it where there is more room.
    void paintWords(const QRectF &row, const QRectF &bar, const QColor &colour,
                    const QString &words)
    {
        constexpr double kAir = 9;
        const double width = QFontMetricsF(m_small).horizontalAdvance(words);
        if (width + 2 * kAir <= bar.width()) {
            m_painter.setPen(readableOn(colour, Qt::white, QColor(0x1a1a1a)));
            m_painter.drawText(bar, Qt::AlignCenter, words);
            return;
        }
        m_painter.setPen(m_theme.text);
        if (bar.left() - row.left() >= width + kAir) {
            m_painter.drawText(
                QRectF(row.left(), row.top(), bar.left() - row.left() - kAir, row.height()),
                Qt::AlignRight | Qt::AlignVCenter, words);
        } else if (row.right() - bar.right() >= width + kAir) {
            m_painter.drawText(
                QRectF(bar.right() + kAir, row.top(), row.right() - bar.right(), row.height()),
                Qt::AlignLeft | Qt::AlignVCenter, words);
        }
    }

    void paintFocus(const QRectF &box)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_theme.page, 3));
        m_painter.drawRoundedRect(box, kCorner, kCorner);
        m_painter.setPen(QPen(m_theme.text, 1.5));
        m_painter.drawRoundedRect(box, kCorner, kCorner);
    }

    QPainter &m_painter;
    const StripLayout &m_layout;
    const StripPicture &m_picture;
    const Theme &m_theme;
    QFont m_small;
};

} // namespace

void paintStrip(QPainter &painter, const StripLayout &layout, const StripPicture &picture,
                const Theme &theme, const QFont &font)
{
    StripPainter(painter, layout, picture, theme, font).paint();
}

} // namespace mm
