// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_lint.h"
#include "core/analysis/comparison_recipe.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QAction;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace mm {

class BaseState;
class ChartView;
class DeskKeeper;
class LintPanel;
class RowsTable;
class ViewChooser;
class ViewState;
class Workspace;

/// The comparison as a chart: which view, what stands behind its lines, what the guidelines say of
/// it, and the same as a table.
class ChartPane : public QWidget {
    Q_OBJECT

public:
    ChartPane(Workspace &workspace, ViewState &state, DeskKeeper &desk, const BaseState &base,
              QWidget *parent = nullptr);

    /// Makes the chart again from the data and what is chosen.
    void showChart();
    void setView(ComparisonView view);
    /// Month by month, with the range of all earlier years behind the lines.
    void showEarlierYears();
    /// View and options of a recipe; what it asks for is the view state's.
    void setLook(const ComparisonRecipe &recipe);
    /// How to make what is shown.
    [[nodiscard]] ComparisonRecipe recipe() const;
    void setSelectedKey(const QString &key);

    /// What is shown; empty before the first chart.
    [[nodiscard]] const std::optional<ChartData> &chartData() const { return m_data; }
    /// The choices beyond the view, for a menu.
    [[nodiscard]] QMenu *optionsMenu() const { return m_options; }
    [[nodiscard]] QToolButton *tableButton() const { return m_asTable; }
    [[nodiscard]] QToolButton *lintButton() const { return m_lintButton; }
    [[nodiscard]] LintPanel *lintPanel() const { return m_lint; }

Q_SIGNALS:
    void categoryActivated(const QString &key);
    /// Another recipe is shown, or another one could be pinned.
    void recipeChanged();

private:
    void layOut();
    void fillOptions();
    void addGround(const QString &name, LinesGround ground);
    void showActions();
    void showLint();
    void chooseView();
    void fix(LintFix fix);
    void takeBack(LintFix fix);
    void editEvents();

    Workspace &m_workspace;
    ViewState &m_state;
    DeskKeeper &m_desk;
    const BaseState &m_base;
    ViewOptions m_chosen;
    std::optional<ChartData> m_data;
    ViewChooser *m_chooser;
    QMenu *m_options;
    QAction *m_pin = nullptr;
    QAction *m_showEvents = nullptr;
    std::vector<std::pair<QAction *, LinesGround>> m_grounds;
    QToolButton *m_optionsButton;
    QToolButton *m_lintButton;
    QToolButton *m_asTable;
    LintPanel *m_lint;
    QStackedWidget *m_place;
    ChartView *m_chart;
    RowsTable *m_table;
};

} // namespace mm
