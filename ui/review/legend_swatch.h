// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/mark.h"

#include <QWidget>

namespace mm {

/// One entry of the legend of a raw sheet: a filled square and its name.
class LegendSwatch : public QWidget {
    Q_OBJECT

public:
    LegendSwatch(CellTint tint, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CellTint m_tint;
};

} // namespace mm
