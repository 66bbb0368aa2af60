// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/datum.h"

#ifdef MM_CONTROL
constexpr mm::Datum kDatum = mm::Datum::suppressed();
#else
constexpr mm::Datum kDatum{mm::Amount::of(3), mm::Status::Suppressed};
#endif

static_assert(!kDatum.amount());
