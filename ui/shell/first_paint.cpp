// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_paint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace mm {

namespace {

class PaintWatch : public QObject {
public:
    PaintWatch(QWidget *window, std::function<void()> then)
        : QObject(window)
        , m_then(std::move(then))
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            // What is painted now reaches the screen before the next turn of the event loop.
            QTimer::singleShot(0, window, std::move(m_then));
            deleteLater();
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

} // namespace

void afterFirstPaint(QWidget *window, std::function<void()> then)
{
    new PaintWatch(window, std::move(then));
}

} // namespace mm
