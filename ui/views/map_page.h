// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace mm {

class MapData;
class MapView;
class ViewState;
class Workspace;

/// The figures of period A on the map.
class MapPage : public QWidget {
    Q_OBJECT

public:
    MapPage(Workspace &workspace, ViewState &state, QWidget *parent = nullptr);

    /// What the map shows, for export.
    [[nodiscard]] const std::optional<MapData> &mapData() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void invalidate();
    void compute();

    Workspace &m_workspace;
    ViewState &m_state;
    bool m_stale = true;
    MapView *m_map;
};

} // namespace mm
