// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/series_key.h"

#include <QString>

namespace mm {

/// What a person is typing about a number and has not entered yet.
struct TypedText {
    enum class Kind { Number, Comment };

    Kind kind = Kind::Number;
    ObservationKey key;
    QString text;

    friend bool operator==(const TypedText &, const TypedText &) = default;
};

} // namespace mm
