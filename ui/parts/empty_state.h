// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mm {

/// What an empty page says: what belongs here, and a button for the next step.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &title, const QString &text, const QString &action,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace mm
