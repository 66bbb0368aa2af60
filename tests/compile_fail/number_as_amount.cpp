// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/datum.h"

#ifdef MM_CONTROL
constexpr mm::Datum kDatum = mm::Datum::confirmed(mm::Amount::of(123));
#else
constexpr mm::Datum kDatum = mm::Datum::confirmed(123);
#endif

static_assert(kDatum.amount()->rounded() == 123);
