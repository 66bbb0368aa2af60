// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/laid_out_page.h"

class QPainter;

namespace mm {

class MapHalos;

/// Paints one page of a document on any device, its upper left corner at the painter's origin. The
/// painter's units are points: a caller scales it to the device. Needs a QApplication.
/// @param halos of the names on its maps, as earlier pictures left them; without it all are drawn
void paintPage(QPainter &painter, const LaidOutDocument &document, const LaidOutPage &page,
               MapHalos *halos = nullptr);

/// Paints one item of a page where it stands there.
void paintPageItem(QPainter &painter, const LaidOutDocument &document, const PageItem &item);

} // namespace mm
