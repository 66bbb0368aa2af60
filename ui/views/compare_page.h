// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTableView;

namespace mm {

class Card;
class ChartView;
class ComparisonModel;
class MapView;
class ViewState;
class Workspace;
struct ChartData;

/// Two periods of one indicator side by side: in words, as a chart, as a table and on the map.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    ComparePage(Workspace &workspace, ViewState &state, QWidget *parent = nullptr);

    /// What the chart shows, for export.
    [[nodiscard]] const ChartData &chartData() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void invalidate();
    void compute();
    void showSelection();
    void select(const QString &countryCode);
    [[nodiscard]] QString statement(const Comparison &comparison) const;

    Workspace &m_workspace;
    ViewState &m_state;
    bool m_stale = true;
    ComparisonModel *m_model;
    QLabel *m_statement;
    ChartView *m_chart;
    QTableView *m_table;
    MapView *m_map;
};

} // namespace mm
