// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/laid_out_page.h"

class QPainter;

namespace mm {

/// Paints one page of a document on any device, its upper left corner at the painter's origin. The
/// painter's units are points: a caller scales it to the device. Needs a QApplication.
void paintPage(QPainter &painter, const LaidOutDocument &document, const LaidOutPage &page);

/// Paints one item of a page where it stands there.
void paintPageItem(QPainter &painter, const LaidOutDocument &document, const PageItem &item);

} // namespace mm
