// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_canvas.h"

#include <QWidget>

namespace mm {

/// The map in a window: light or dark as the window is, zoomed by wheel and keys, moved by
/// dragging, travelled with the arrow keys. A click selects a place and dims the others, Ctrl adds
/// one, a click beside or Esc clears. Knows no dataset: it shows the MapData it is given.
class MapView : public QWidget {
    Q_OBJECT

public:
    static constexpr double kZoomStep = 1.25; ///< of one key or one notch of the wheel
    static constexpr double kLargestZoom = 8;

    explicit MapView(QWidget *parent = nullptr);

    /// Keeps zoom, and of the selection what is still there. Without data `emptyText` is shown.
    void setData(std::optional<MapData> data);
    void setEmptyText(const QString &text);
    /// Off where somebody else shows what the pointer is at.
    void setToolTipsShown(bool shown) { m_toolTips = shown; }
    /// The selection shared with table and chart; tells nobody.
    void setSelection(const QStringList &codes);
    /// The same for one place; empty clears.
    void setSelectedPlace(const QString &code);

    [[nodiscard]] const std::optional<MapData> &data() const { return m_data; }
    [[nodiscard]] QStringList selection() const { return m_selection; }
    /// The place that the arrow keys have come to; empty before the first.
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// What is drawn now, in points.
    [[nodiscard]] const MapScene &scene() const { return m_scene; }
    /// Where a place stands, its mark and its label, in pixels of the widget.
    [[nodiscard]] QRect placeRect(const QString &code) const;
    /// One sentence on a place for a screen reader.
    [[nodiscard]] QString spokenText(const QString &code) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void showAll();
    /// As a click does; tells who listens.
    void select(const QString &code, bool add = false);

Q_SIGNALS:
    void selectionChanged(const QStringList &codes); ///< by the reader
    /// The reader chose one place, or none (empty); not sent while several are selected.
    void placeActivated(const QString &code);
    void hovered(const QString &code); ///< empty: nothing
    void currentChanged(const QString &code); ///< by arrow keys

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] double pixelsPerPoint() const;
    [[nodiscard]] QPointF toPage(QPointF widget) const { return widget / pixelsPerPoint(); }
    [[nodiscard]] QString placeUnder(QPointF widget) const;
    [[nodiscard]] QPointF shownCentre() const;
    void rebuild();
    void zoomAbout(double factor, QPointF page);
    void changeSelection(const QStringList &codes);
    void setHovered(const QString &code);
    void setCurrent(const QString &code);
    [[nodiscard]] bool travel(int key);

    std::optional<GeoShapes> m_shapes; ///< read with the first data: a window starts without them
    std::optional<MapData> m_data;
    QString m_emptyText;
    MapScene m_scene;
    MapCanvas m_canvas;
    QStringList m_selection;
    QString m_hovered;
    QString m_current;
    bool m_ring = false; ///< the focus ring shows after keys, not after clicks
    double m_zoom = 1;
    std::optional<QPointF> m_centre; ///< map coordinates; none: as it fits
    QPointF m_pressedAt;
    QPointF m_pressedCentre;
    bool m_dragging = false;
    bool m_toolTips = true;
};

} // namespace mm
