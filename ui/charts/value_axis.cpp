// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/value_axis.h"

#include "ui/charts/number_text.h"

#include <algorithm>
#include <cmath>

namespace mm {

namespace {

constexpr double kLeastDistance = 2.6; ///< of grid lines, in em
constexpr double kGap = 0.5; ///< between numbers and plot, in em
constexpr int kMostSteps = 5;

} // namespace

ValueAxis::ValueAxis(const LayoutInput &input, const std::vector<double> &values, double height)
    : m_input(input)
{
    double min = 0;
    double max = 0;
    bool whole = true;
    for (const double value : values) {
        min = std::min(min, value);
        max = std::max(max, value);
        whole = whole && std::floor(value) == value;
    }
    const double room = (height - headroom()) / (input.em() * kLeastDistance);
    m_values = roundValues(min, max, std::clamp(int(room), 1, kMostSteps), whole);
    for (const double value : m_values) {
        const QString text = numberText(value, input.style.numbers);
        m_width = std::max(m_width, input.measure.width(text, input.type.label, QFont::Normal));
    }
    m_width += kGap * input.em();
}

void ValueAxis::addTo(ChartLayout &layout) const
{
    layout.gridValues = m_values;
    layout.values
        = m_values.size() > 1 ? ValueScale{m_values.front(), m_values.back()} : ValueScale();
    const double right = layout.plot.left() - kGap * m_input.em();
    for (const double value : m_values) {
        const double middle
            = layout.plot.bottom() - layout.plot.height() * layout.values.fraction(value);
        const QString text = numberText(value, m_input.style.numbers);
        const double width = m_input.measure.width(text, m_input.type.label, QFont::Normal);
        addValueText(layout, m_input.measure, text, right - width, middle, m_input.type.label).tone
            = TextTone::Muted;
    }
}

} // namespace mm
