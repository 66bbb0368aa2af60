// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/view_state.h"

namespace mm {

ViewState::ViewState(IndicatorId indicator, Period a, Period b, QObject *parent)
    : QObject(parent)
    , m_indicator(indicator)
    , m_a(a)
    , m_b(b)
{
}

void ViewState::setIndicator(IndicatorId indicator)
{
    if (m_indicator != indicator) {
        m_indicator = indicator;
        Q_EMIT indicatorChanged();
    }
}

void ViewState::setPeriods(Period a, Period b)
{
    if (m_a != a || m_b != b) {
        m_a = a;
        m_b = b;
        Q_EMIT periodsChanged();
    }
}

void ViewState::selectPlace(std::optional<PlaceId> place)
{
    if (m_place != place) {
        m_place = place;
        Q_EMIT selectedPlaceChanged();
    }
}

} // namespace mm
