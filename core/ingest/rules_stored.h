// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_plan.h"
#include "core/model/catalogue.h"
#include "core/model/dataset.h"

namespace mm {

/// Holds the numbers of a plan against those that are stored: what the rules of a single file
/// cannot see. Adds issues; an error takes its number out. Where both numbers stand in the files
/// the rules of the files have spoken already.
void applyStoredRules(ImportPlan &plan, const Dataset &dataset, const Catalogue &catalogue);

} // namespace mm
