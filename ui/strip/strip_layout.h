// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/strip/strip_grab.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace mm {

/// Where the parts of a time strip stand: bars of all months above, the lanes of both periods
/// below. In pixels of the widget.
class StripLayout {
public:
    /// @param period what the strip spans
    /// @param textHeight of one line of the window's text
    StripLayout(Period period, const QSizeF &size, double textHeight);

    /// What a strip needs in height.
    [[nodiscard]] static double heightFor(double textHeight);

    [[nodiscard]] Period period() const { return m_period; }
    [[nodiscard]] const QRectF &bars() const { return m_bars; }
    [[nodiscard]] QRectF lane(Lane lane) const;
    /// Where the letter of a lane stands, left of it.
    [[nodiscard]] QRectF laneName(Lane lane) const;
    [[nodiscard]] double cellWidth() const { return m_bars.width() / m_period.length(); }
    /// The column of a month among the bars.
    [[nodiscard]] QRectF cell(Month month) const;
    /// The bar of a period in its lane.
    [[nodiscard]] QRectF bar(Lane lane, Period period) const;
    /// An end of that bar, as wide as it can be taken hold of.
    [[nodiscard]] QRectF handle(Lane lane, Period period, LanePart end) const;

    /// The month at a place; the first or last one beyond the sides.
    [[nodiscard]] Month monthAt(double x) const;
    [[nodiscard]] std::optional<StripGrab> grabAt(const QPointF &place,
                                                  const PeriodPair &pair) const;
    /// The lane at a place, its empty parts included.
    [[nodiscard]] std::optional<Lane> laneAt(const QPointF &place) const;

    /// Years whose number has room, each `width` wide with the gap behind it.
    [[nodiscard]] std::vector<int> namedYears(double width) const;

private:
    Period m_period;
    QRectF m_bars;
    double m_laneHeight;
    double m_nameWidth;
};

} // namespace mm
