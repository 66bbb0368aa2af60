// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/window_keys.h"

#include <QShortcut>
#include <QWidget>

namespace mm {

void closeByKey(QWidget *window)
{
    for (const auto key : {QKeySequence::Cancel, QKeySequence::Close}) {
        auto *shortcut = new QShortcut(key, window);
        QObject::connect(shortcut, &QShortcut::activated, window, &QWidget::close);
    }
}

} // namespace mm
