// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/strip_layout.h"

#include <algorithm>
#include <cmath>

namespace mm {

namespace {

constexpr double kBarLines = 2; ///< height of the bars, in lines of text
constexpr double kLaneLines = 1.3; ///< height of a lane
constexpr double kLaneGap = 3;
constexpr double kNameLines = 1.2; ///< width of a lane's letter
constexpr double kHandle = 12; ///< pixels to take hold of
constexpr double kLeastBar = 4; ///< a month is seen among two hundred

} // namespace

StripLayout::StripLayout(Period period, const QSizeF &size, double textHeight)
    : m_period(period)
    , m_laneHeight(textHeight * kLaneLines)
    , m_nameWidth(textHeight * kNameLines)
{
    m_bars = {m_nameWidth, 0, std::max(size.width() - m_nameWidth, 1.0),
              std::max(size.height() - 2 * (m_laneHeight + kLaneGap), 1.0)};
}

double StripLayout::heightFor(double textHeight)
{
    return textHeight * (kBarLines + 2 * kLaneLines) + 2 * kLaneGap;
}

QRectF StripLayout::lane(Lane lane) const
{
    const double top = m_bars.bottom() + kLaneGap + (lane == Lane::B ? m_laneHeight + kLaneGap : 0);
    return {m_bars.left(), top, m_bars.width(), m_laneHeight};
}

QRectF StripLayout::laneName(Lane lane) const
{
    const QRectF box = this->lane(lane);
    return {0, box.top(), m_nameWidth, box.height()};
}

QRectF StripLayout::cell(Month month) const
{
    const auto index = double((month - m_period.first()).count());
    return {m_bars.left() + index * cellWidth(), m_bars.top(), cellWidth(), m_bars.height()};
}

QRectF StripLayout::bar(Lane lane, Period period) const
{
    const QRectF row = this->lane(lane);
    const double left = cell(period.first()).left();
    const double width = std::max(cell(period.last()).right() - left, kLeastBar);
    // A period may begin or end beyond the strip for a moment, while its extent changes.
    return QRectF(left, row.top(), width, row.height()) & row;
}

QRectF StripLayout::handle(Lane lane, Period period, LanePart end) const
{
    const QRectF box = bar(lane, period);
    const double inside = std::min(kHandle / 2, box.width() / 3);
    const double outside = kHandle - inside;
    return end == LanePart::First ? QRectF(box.left() - outside, box.top(), kHandle, box.height())
                                  : QRectF(box.right() - inside, box.top(), kHandle, box.height());
}

Month StripLayout::monthAt(double x) const
{
    const double index = std::floor((x - m_bars.left()) / cellWidth());
    const double last = m_period.length() - 1;
    return m_period.first() + months(int(std::clamp(index, 0.0, last)));
}

std::optional<Lane> StripLayout::laneAt(const QPointF &place) const
{
    for (const Lane candidate : {Lane::A, Lane::B}) {
        const QRectF row = lane(candidate);
        if (place.y() >= row.top() - kLaneGap / 2 && place.y() < row.bottom() + kLaneGap / 2) {
            return candidate;
        }
    }
    return std::nullopt;
}

std::optional<StripGrab> StripLayout::grabAt(const QPointF &place, const PeriodPair &pair) const
{
    const auto row = laneAt(place);
    if (!row) {
        return std::nullopt;
    }
    const Period period = periodOf(pair, *row);
    const QPointF level(place.x(), lane(*row).center().y());
    for (const LanePart end : {LanePart::Last, LanePart::First}) {
        if (handle(*row, period, end).contains(level)) {
            return StripGrab{*row, end};
        }
    }
    return bar(*row, period).contains(level) ? std::optional(StripGrab{*row, LanePart::Whole})
                                             : std::nullopt;
}

std::vector<int> StripLayout::namedYears(double width) const
{
    constexpr int kYear = 12;
    std::vector<int> years;
    const double yearWidth = kYear * cellWidth();
    int step = 1;
    for (const int candidate : {1, 2, 5, 10, 20, 50, 100}) {
        step = candidate;
        if (yearWidth * candidate >= width) {
            break;
        }
    }
    for (int year = m_period.first().year(); year <= m_period.last().year(); ++year) {
        const bool whole = m_period.contains(*Month::make(year, 1));
        const bool room = whole
            && cell(*Month::make(year, 1)).left() + width <= m_bars.right() + yearWidth / kYear;
        if (room && (step == 1 || year % step == 0)) {
            years.push_back(year);
        }
    }
    return years;
}

} // namespace mm
