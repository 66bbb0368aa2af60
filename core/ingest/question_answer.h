// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/figure_reader.h"

#include <QString>

#include <vector>

namespace mm {

/// What kind of answer a question waits for.
enum class Asked : std::uint8_t {
    Decision, ///< about numbers that are understood: one of the choices
    Place, ///< code of a place
    Month, ///< "2025-07"
    Name, ///< code of an indicator or part, in place of a name that is not understood
};
[[nodiscard]] Asked askedBy(QuestionCode code);

/// Reads the figures of a workbook as a person answered its questions. A place, a month or a name
/// is read and checked like everything else, as if the sheet had said it; decisions are applied to
/// the result. A question that an answer belongs to is not asked again.
/// @return with the workbook as it is, whatever was read in its place
[[nodiscard]] FileReading readAnswered(const std::shared_ptr<const Workbook> &workbook,
                                       const Catalogue &catalogue, const Vocabulary &vocabulary,
                                       const ReadingContext &context,
                                       const std::vector<QuestionAnswer> &answers,
                                       const CancelToken &cancel = {});

} // namespace mm
