// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <vector>

namespace mm {

/// One picture after another over the whole screen, for a meeting. Arrow keys, the space bar, page
/// keys and a click go on and back; Esc ends.
class Presenter : public QWidget {
    Q_OBJECT

public:
    /// @param slides at least one
    explicit Presenter(std::vector<Picture> slides, QWidget *parent = nullptr);

    [[nodiscard]] std::size_t count() const { return m_slides.size(); }
    [[nodiscard]] std::size_t current() const { return m_current; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void go(std::ptrdiff_t by);
    void showSlide(std::size_t slide);
    [[nodiscard]] QRectF frame() const;

    std::vector<Picture> m_slides;
    std::size_t m_current = 0;
    QPixmap m_image; ///< of the current slide; null: not painted yet
    QTimer m_still; ///< hides a mouse that rests
};

} // namespace mm
