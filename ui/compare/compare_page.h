// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/comparison_statement.h"
#include "core/analysis/comparison_view.h"

#include <QWidget>

#include <optional>

class QTableView;
class QToolButton;

namespace mm {

class BaseState;
class ChartPane;
class ComparisonTable;
class DeskKeeper;
class MapPane;
class PinBar;
struct ComparisonRecipe;
class StatementBar;
class ViewState;
class Workspace;

/// Two periods of one indicator side by side: in words, as a chart in several views, as a table and
/// on the map; above them the comparisons to come back to.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    ComparePage(Workspace &workspace, ViewState &state, DeskKeeper &desk,
                QWidget *parent = nullptr);

    /// What the chart shows, for export; empty before the page was first shown.
    [[nodiscard]] const std::optional<ChartData> &chartData() const;
    [[nodiscard]] ChartPane *chartPane() const { return m_chart; }
    [[nodiscard]] PinBar *pinBar() const { return m_pins; }
    [[nodiscard]] BaseState *baseState() const { return m_base; }
    [[nodiscard]] QTableView *table() const;
    [[nodiscard]] StatementBar *statementBar() const { return m_statement; }
    [[nodiscard]] QString statement() const;
    void setView(ComparisonView view);
    [[nodiscard]] QToolButton *tableButton() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void invalidate();
    void compute();
    void showRecipe(const ComparisonRecipe &recipe);
    void showTable(const Comparison &comparison);
    void showStatement(const Comparison &comparison);
    void fillBases();
    void showSelection();
    void select(const QString &countryCode);
    [[nodiscard]] ComparisonQuery query() const;

    Workspace &m_workspace;
    ViewState &m_state;
    bool m_stale = true;
    std::optional<PeriodPair> m_common;
    StatementBar *m_statement;
    BaseState *m_base;
    PinBar *m_pins;
    ChartPane *m_chart;
    ComparisonTable *m_table;
    MapPane *m_map;
};

} // namespace mm
