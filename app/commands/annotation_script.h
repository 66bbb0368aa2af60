// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/annotation.h"
#include "core/model/catalogue.h"

#include <optional>

namespace mm {

/// Reads a line of an edit script that says something beside the numbers: of a number
/// `BIH new_arrivals "" 2025-07 comment "ask Ana"`, `… follow_up "ask Ana"`, `… no_comment`; of a
/// country and month `BIH 2025-07 signed_off "with the ministry"`, `… not_signed_off`.
///
/// A line states all that is said: `comment` takes a flag away. `follow_up` and `signed_off`
/// without a text leave the one that is there.
/// @return the change against @p book, or what is wrong with the line; empty for a line that is
///         about something else
[[nodiscard]] std::optional<Result<AnnotationChange, QString>>
parseAnnotationLine(const QString &line, const Catalogue &catalogue, const AnnotationBook &book);

} // namespace mm
