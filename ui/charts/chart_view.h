// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "ui/style/palette.h"

#include <QWidget>

#include <memory>

namespace mm {

class ChartScene;

/// Shows one chart and follows the window's size, font and colours. A category is chosen by click,
/// or by arrow keys and Return; the view speaks of it by its key and keeps no data of its own.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    [[nodiscard]] const ChartData &data() const { return m_data; }
    void setData(const ChartData &data);
    void setPaletteGeneration(PaletteGeneration generation);

    /// Dims every other category; an empty or unknown key dims none.
    void setSelectedKey(const QString &key);
    [[nodiscard]] const QString &selectedKey() const { return m_selectedKey; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Category that the pointer or the keyboard is at; negative when at none.
    [[nodiscard]] int current() const { return m_current; }
    /// Where a category or panel stands in the widget; empty where it is not shown.
    [[nodiscard]] QRect bandOf(int category);
    /// As a click on it does.
    void choose(int category) { activate(category); }

    /// What the pointer or the keyboard is at, in words.
    [[nodiscard]] QString currentText() const;

Q_SIGNALS:
    /// A person chose a category, or none: an empty key.
    void categoryActivated(const QString &key);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// Arranges the chart again before it is next painted.
    void invalidate();
    ChartScene &scene();
    [[nodiscard]] QRectF inner() const;
    [[nodiscard]] int categoryOf(const QString &key) const;
    [[nodiscard]] int categoryAt(const QPointF &place);
    void setCurrent(int category);
    /// Keyboard: so many categories on, and to one of them; both tell what is there.
    void step(int distance);
    void goTo(int category);
    void activate(int category);
    void describe();

    ChartData m_data;
    PaletteGeneration m_generation = PaletteGeneration::Unhcr2025;
    QString m_selectedKey;
    int m_current;
    std::unique_ptr<ChartScene> m_scene; ///< none before the first is painted
    bool m_stale = true;
};

} // namespace mm
