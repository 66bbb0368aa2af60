// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/period_presets.h"

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
    void choosePreset(PeriodPreset preset);
    /// The last month of A and the month in which most was reported before.
    void choosePeak();
    /// From the month of a day to the latest one, and as many months before.
    void chooseSince(const QDate &day);

private:
    void fillIndicators();
    void showIndicator();
    void applyPreset(int index);
    [[nodiscard]] Period dataExtent() const;
    void readTyped();
    void applyTyped();
    void showPeriods();
    void showReading(const QString &text, bool wrong);
    [[nodiscard]] std::optional<Month> latest() const;

    Workspace &m_workspace;
    ViewState &m_state;
    QComboBox *m_indicator;
    QComboBox *m_preset;
    QLineEdit *m_periods;
    QLabel *m_reading;
};

} // namespace mm
