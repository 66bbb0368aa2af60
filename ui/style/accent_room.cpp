// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/accent_room.h"

#include <algorithm>

namespace mm {

int accentRoom(const QFontMetrics &font)
{
    const int top = font.tightBoundingRect(QStringLiteral("ŠĆЃ")).top();
    return std::max(0, -top - font.ascent());
}

} // namespace mm
