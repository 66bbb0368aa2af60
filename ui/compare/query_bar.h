// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/period_text.h"

#include <QWidget>

#include <optional>
#include <vector>

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
    /// Why a preset leads nowhere now, as a whole sentence; empty when it does.
    [[nodiscard]] QString refusal(PeriodPreset preset) const;
    /// @param editions the months that were published, the last one last
    void setEditions(std::vector<Month> editions);
    /// From the month of a day to the latest one, and as many months before.
    void chooseSince(const QDate &day);

Q_SIGNALS:
    /// What stands behind the lines is wanted too: all years before.
    void earlierYearsWanted();

private:
    void fillIndicators();
    void fillPresets();
    void showPresets();
    void showIndicator();
    void applyPreset(int index);
    [[nodiscard]] Period dataExtent() const;
    /// Without the peak, which takes a look at all months.
    [[nodiscard]] PresetGround ground() const;
    [[nodiscard]] PresetGround groundWithPeak(Period a) const;
    /// What typed words refer to.
    [[nodiscard]] PeriodTextContext context() const;
    void readTyped();
    void applyTyped();
    void showPeriods();
    void showReading(const QString &text, bool wrong);

    Workspace &m_workspace;
    ViewState &m_state;
    std::vector<Month> m_editions;
    QComboBox *m_indicator;
    QComboBox *m_preset;
    QLineEdit *m_periods;
    QLabel *m_reading;
};

} // namespace mm
