// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace mm {

/// Escape and the usual key for closing close a window that stands beside the main one, as they do
/// a dialog.
void closeByKey(QWidget *window);

} // namespace mm
