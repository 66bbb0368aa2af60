// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QPalette;

namespace mm {

// The few shapes of which all controls are made.

/// How a control that can be typed into or pressed stands at the moment.
struct ControlState {
    bool enabled = true;
    bool hovered = false;
    bool pressed = false; ///< or checked
    bool focused = false;
    bool primary = false; ///< the one button that does what the window is for
};

/// Colour of lines that only separate.
[[nodiscard]] QColor hairline(const QPalette &palette);

void drawField(QPainter &painter, const QRect &rect, const QPalette &palette, ControlState state);
void drawButton(QPainter &painter, const QRect &rect, const QPalette &palette, ControlState state);
void drawFocusRing(QPainter &painter, const QRect &rect, const QPalette &palette);
/// The arrow of a box that opens, in the middle of `rect`.
void drawChevron(QPainter &painter, const QRect &rect, const QPalette &palette, bool enabled);

} // namespace mm
