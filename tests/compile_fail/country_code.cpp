// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/country_code.h"

#ifdef MM_CONTROL
constexpr mm::CountryCode kCode("SRB");
#else
constexpr mm::CountryCode kCode("sr1");
#endif

static_assert(sizeof kCode == 3);
