// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/period.h"
#include "core/model/series_key.h"

#include <QObject>

#include <optional>

namespace mm {

/// What every page looks at: one indicator, two periods, one selected country. Shared, so that a
/// choice made anywhere shows everywhere.
class ViewState : public QObject {
    Q_OBJECT

public:
    ViewState(IndicatorId indicator, Period a, Period b, QObject *parent = nullptr);

    [[nodiscard]] IndicatorId indicator() const { return m_indicator; }
    [[nodiscard]] Period periodA() const { return m_a; }
    [[nodiscard]] Period periodB() const { return m_b; }
    [[nodiscard]] std::optional<PlaceId> selectedPlace() const { return m_place; }

    void setIndicator(IndicatorId indicator);
    void setPeriods(Period a, Period b);
    void selectPlace(std::optional<PlaceId> place);

Q_SIGNALS:
    void indicatorChanged();
    void periodsChanged();
    void selectedPlaceChanged();

private:
    IndicatorId m_indicator;
    Period m_a;
    Period m_b;
    std::optional<PlaceId> m_place;
};

} // namespace mm
