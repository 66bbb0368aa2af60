// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/period.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace mm {

class ViewState;
class Workspace;

/// What the pages show: an indicator and two periods, picked or typed.
class QueryBar : public QWidget {
    Q_OBJECT

public:
    QueryBar(Workspace &workspace, ViewState &state, QWidget *parent = nullptr);

    void setPeriodsVisible(bool visible);
    [[nodiscard]] QLineEdit *periodEdit() const { return m_periods; }
    [[nodiscard]] QComboBox *indicatorBox() const { return m_indicator; }
    [[nodiscard]] QString reading() const;

private:
    /// Ways to find the period that A is compared with, in the order of the box.
    enum Preset { SamePeriodLastYear, PrecedingPeriod, LatestMonth, RollingYear, Typed };

    void fillIndicators();
    void showIndicator();
    void applyPreset(int preset);
    void readTyped();
    void applyTyped();
    void showPeriods();
    void showReading(const QString &text, bool wrong);
    [[nodiscard]] Preset presetOf(Period a, Period b) const;
    [[nodiscard]] std::optional<Month> latest() const;

    Workspace &m_workspace;
    ViewState &m_state;
    QComboBox *m_indicator;
    QComboBox *m_preset;
    QLineEdit *m_periods;
    QLabel *m_reading;
};

} // namespace mm
