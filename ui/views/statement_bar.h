// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace mm {

/// Says in one or two sentences what is being looked at.
class StatementBar : public QLabel {
    Q_OBJECT

public:
    explicit StatementBar(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace mm
