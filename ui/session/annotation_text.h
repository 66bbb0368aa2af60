// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/annotation.h"
#include "core/model/catalogue.h"

namespace mm {

/// What an annotation is about: "Serbia, July 2025, New arrivals", "Serbia, July 2025".
[[nodiscard]] QString subjectText(const AnnotationSubject &subject, const Catalogue &catalogue);

/// What was done to an annotation, for the history: "Comment: … (Serbia, July 2025, New arrivals)",
/// "Signed off (Serbia, July 2025)".
[[nodiscard]] QString annotationText(const AnnotationChange &change, const Catalogue &catalogue);

} // namespace mm
