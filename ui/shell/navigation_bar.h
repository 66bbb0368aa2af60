// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace mm {

/// The pages of the window, one above the other at its left edge.
class NavigationBar : public QListWidget {
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    void addPage(const QString &title);
    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace mm
