// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map_data.h"

#include <QWidget>

#include <optional>

class QTimer;
class QToolButton;

namespace mm {

class MapPane;
class MapView;
class StatementBar;
class ViewState;
class Workspace;

/// The comparison on a large map, which can play the months.
class MapPage : public QWidget {
    Q_OBJECT

public:
    MapPage(Workspace &workspace, ViewState &state, QWidget *parent = nullptr);

    /// What the map shows, for export; empty before the page was first shown.
    [[nodiscard]] const std::optional<MapData> &mapData() const;
    [[nodiscard]] MapView *map() const;
    [[nodiscard]] MapPane *pane() const { return m_pane; }
    [[nodiscard]] QToolButton *playButton() const { return m_play; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void invalidate();
    void compute();
    void setPlaying(bool playing);
    /// Both periods one month on; from the last month back to the first.
    void playMonth();

    Workspace &m_workspace;
    ViewState &m_state;
    bool m_stale = true;
    StatementBar *m_statement;
    MapPane *m_pane;
    QToolButton *m_play;
    QTimer *m_timer;
};

} // namespace mm
