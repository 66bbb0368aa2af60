// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/comparison_statement.h"

#include <QWidget>

#include <optional>

class QTableView;

namespace mm {

class ChartView;
class ComparisonModel;
class MapView;
class StatementBar;
class ViewState;
class Workspace;

/// Two periods of one indicator side by side: in words, as a chart, as a table and on the map.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    ComparePage(Workspace &workspace, ViewState &state, QWidget *parent = nullptr);

    /// What the chart shows, for export; empty before the page was first shown.
    [[nodiscard]] const std::optional<ChartData> &chartData() const { return m_chartData; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QString statement() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void invalidate();
    void compute();
    void showSelection();
    void select(const QString &countryCode);
    void showStatement(const ComparisonStatement &statement);

    Workspace &m_workspace;
    ViewState &m_state;
    bool m_stale = true;
    std::optional<ChartData> m_chartData;
    std::optional<PeriodPair> m_common;
    ComparisonModel *m_model;
    StatementBar *m_statement;
    ChartView *m_chart;
    QTableView *m_table;
    MapView *m_map;
};

} // namespace mm
