// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/month.h"

constexpr mm::Month kJuly = *mm::Month::make(2025, 7);
#ifdef MM_CONTROL
constexpr mm::Month kAugust = kJuly + mm::months(1);
#else
constexpr mm::Month kAugust = kJuly + 1;
#endif

static_assert(kAugust.number() == 8);
