// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/period.h"

#include <QWidget>

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

    [[nodiscard]] QLineEdit *periodEdit() const { return m_periods; }
    [[nodiscard]] QComboBox *indicatorBox() const { return m_indicator; }

private:
    /// A way to find the period to compare with.
    enum class Preset {
        SamePeriodLastYear,
        PrecedingPeriod,
        PreviousMonth,
        LastTwelveMonths,
        Typed
    };

    void fillIndicators();
    void fillPresets();
    void applyPreset(int index);
    void readTyped(bool finished);
    void showPeriods();
    void showReading(const QString &text, bool wrong);

    Workspace &m_workspace;
    ViewState &m_state;
    QComboBox *m_indicator;
    QComboBox *m_preset;
    QLineEdit *m_periods;
    QLabel *m_reading;
};

} // namespace mm
