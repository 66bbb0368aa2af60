// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace mm {

/// Calls @p then once, after a window has been painted for the first time: a person sees the window
/// before the data are read. A window that is never seen reads none.
void afterFirstPaint(QWidget *window, std::function<void()> then);

} // namespace mm
