// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map_data.h"

#include <QWidget>

#include <optional>

namespace mm {

class MapView;
class StatementBar;
class ViewState;
class Workspace;

/// The figures of period A on the map.
class MapPage : public QWidget {
    Q_OBJECT

public:
    MapPage(Workspace &workspace, ViewState &state, QWidget *parent = nullptr);

    /// What the map shows, for export; empty before the page was first shown.
    [[nodiscard]] const std::optional<MapData> &mapData() const { return m_data; }
    [[nodiscard]] MapView *map() const { return m_map; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void invalidate();
    void compute();
    void showSelection();

    Workspace &m_workspace;
    ViewState &m_state;
    bool m_stale = true;
    std::optional<MapData> m_data;
    MapView *m_map;
};

} // namespace mm
