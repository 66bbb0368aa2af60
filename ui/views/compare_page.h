// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/comparison_statement.h"
#include "core/analysis/comparison_view.h"

#include <QWidget>

#include <optional>

class QStackedWidget;
class QTableView;
class QToolButton;

namespace mm {

class ChartView;
class ComparisonModel;
class ComparisonOrder;
class MapPane;
class RowsTable;
class StatementBar;
class ViewChooser;
class ViewState;
class Workspace;

/// Two periods of one indicator side by side: in words, as a chart in several views, as a table and
/// on the map.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    ComparePage(Workspace &workspace, ViewState &state, QWidget *parent = nullptr);

    /// What the chart shows, for export; empty before the page was first shown.
    [[nodiscard]] const std::optional<ChartData> &chartData() const { return m_chartData; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] StatementBar *statementBar() const { return m_statement; }
    [[nodiscard]] QString statement() const;
    void setView(ComparisonView view);
    [[nodiscard]] QToolButton *tableButton() const { return m_asTable; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void prepareTable();
    void invalidate();
    void compute();
    void showChart();
    void showTable(const Comparison &comparison);
    void showTrends();
    void showStatement(const ComparisonStatement &statement);
    void showSelection();
    void select(const QString &countryCode);
    [[nodiscard]] ComparisonQuery query() const;

    Workspace &m_workspace;
    ViewState &m_state;
    bool m_stale = true;
    std::optional<ChartData> m_chartData;
    std::optional<PeriodPair> m_common;
    ComparisonModel *m_model;
    ComparisonOrder *m_order;
    StatementBar *m_statement;
    ViewChooser *m_chooser;
    QToolButton *m_asTable;
    QStackedWidget *m_chartPlace;
    ChartView *m_chart;
    RowsTable *m_chartTable;
    QTableView *m_table;
    MapPane *m_map;
};

} // namespace mm
