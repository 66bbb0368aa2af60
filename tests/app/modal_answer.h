// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTimer>

#include <functional>
#include <memory>

namespace mm::test {

/// Acts on the next modal dialog of that kind as soon as it is there, as a person would.
template <class Dialog>
class ModalAnswer {
public:
    explicit ModalAnswer(std::function<void(Dialog &)> act)
    {
        m_timer.setInterval(5);
        QObject::connect(&m_timer, &QTimer::timeout, [this, act = std::move(act)] {
            if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget())) {
                m_timer.stop();
                m_wasThere = true;
                act(*dialog);
            }
        });
        m_timer.start();
    }

    [[nodiscard]] bool wasThere() const { return m_wasThere; }

private:
    QTimer m_timer;
    bool m_wasThere = false;
};

} // namespace mm::test
