// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/ingest/reading.h"
#include "core/ingest/rule_limits.h"
#include "core/ingest/sheet_correction.h"
#include "core/ingest/text_meanings.h"
#include "core/ingest/vocabulary.h"
#include "core/model/catalogue.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace mm {

/// What a person states that a sheet itself does not say, or that was asked before.
struct ReadingContext {
    std::optional<PlaceId> place; ///< used where the sheet names none
    std::optional<Month> month; ///< used where the sheet names none
    std::optional<Status> status; ///< of numbers whose status the sheet does not state
    /// Names of questions answered with their first choice, and of errors to leave behind.
    QStringList accept;
    std::optional<RuleLimits> limits; ///< in place of those of the vocabulary
    /// Questions whose answer is their first choice are not asked again.
    std::vector<QuestionAnswer> answers = {};
    std::vector<SheetCorrection> corrections = {}; ///< win over what is recognised
    /// The workbook as it was sent, when names in it were replaced; corrections speak of this one.
    std::shared_ptr<const Workbook> asSent = {};
    std::optional<Month> today = {}; ///< later months are remarkable
    /// Texts of files that were read before with the same vocabulary, on the same thread.
    std::shared_ptr<KnownTexts> known = {};
};

/// Reads the figures of a workbook: finds its tables, gives every cell its meaning, checks them.
/// Never fails: what is not understood becomes an issue or a question. Thread-safe.
/// @return whole, or without observations when cancelled
[[nodiscard]] FileReading readFigures(std::shared_ptr<const Workbook> workbook,
                                      const Catalogue &catalogue, const Vocabulary &vocabulary,
                                      const ReadingContext &context = {},
                                      const CancelToken &cancel = {});

} // namespace mm
