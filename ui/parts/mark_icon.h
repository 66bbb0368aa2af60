// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/mark.h"

#include <QIcon>

namespace mm {

/// The sign of a mark: a disc with a shape in it, drawn sharp at every size and scale.
[[nodiscard]] QIcon markIcon(Mark mark);

/// The colour of its disc, which stands out (3) from light and from dark pages.
[[nodiscard]] QColor markColour(Mark mark);

} // namespace mm
