// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"
#include "core/analysis/map_data.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace mm {

class MapView;
class PlaceCard;
class RowsTable;
class ViewState;
class Workspace;

/// The figures of a comparison on the map: those of A, of A beside B on one scale, or the change.
/// The place that pointer or keys are at shows a card.
class MapPane : public QWidget {
    Q_OBJECT

public:
    enum class Mode { A, Both, Change };

    MapPane(Workspace &workspace, ViewState &state, QWidget *parent = nullptr);

    /// @param base the data of the comparison's B
    void setComparison(const Comparison &comparison, const Dataset &base);
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// Circles on one scale for all months.
    void setScaleLocked(bool locked);

    /// What the map shows, of A where there are two; for export.
    [[nodiscard]] const std::optional<MapData> &mapData() const { return m_data; }
    [[nodiscard]] MapView *map() const { return m_map; }
    [[nodiscard]] MapView *mapOfB() const { return m_mapOfB; }
    [[nodiscard]] QHBoxLayout *tools() const { return m_tools; } ///< for more buttons

Q_SIGNALS:
    void shownChanged();

private:
    [[nodiscard]] MapView *makeMap(const QString &name);
    QToolButton *addModeButton(const QString &name, const QString &help, Mode mode);
    void showMaps();
    void showSelection();
    void showCard(MapView *map, const QString &code);
    [[nodiscard]] std::optional<double> scale(const MapData &a,
                                              const std::optional<MapData> &b) const;

    Workspace &m_workspace;
    ViewState &m_state;
    Mode m_mode = Mode::A;
    bool m_locked = false;
    std::optional<Comparison> m_comparison;
    Dataset m_base;
    std::optional<MapData> m_data;
    QHBoxLayout *m_tools;
    QButtonGroup *m_modes;
    QToolButton *m_lock;
    MapView *m_map;
    MapView *m_mapOfB;
    QLabel *m_captionA; ///< seen where there are two maps
    QLabel *m_captionB;
    QWidget *m_sideB = nullptr; ///< map and caption of B
    RowsTable *m_table;
};

} // namespace mm
