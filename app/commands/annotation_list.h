// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/model/annotation.h"
#include "core/model/catalogue.h"
#include "core/store/store.h"

namespace mm {

/// Prints what people have said beside the numbers, newest first, and what of it holds.
/// @param filter what is about an indicator or breakdown leaves out what is about whole months
void listAnnotations(Console &console, const Catalogue &catalogue, const AnnotationBook &book,
                     const HistoryFilter &filter, bool asJson);

} // namespace mm
