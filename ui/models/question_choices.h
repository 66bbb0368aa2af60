// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/question_answer.h"

#include <QString>

#include <vector>

namespace mm {

struct QuestionChoice {
    QString value; ///< goes into the answer; empty: leave the figures out
    QString text; ///< for the person
};

/// What a question can be answered with, the likely answer first and "leave out" last. A question
/// for a month has none but that: it is typed.
[[nodiscard]] std::vector<QuestionChoice> choicesOf(const Question &question,
                                                    const Catalogue &catalogue);

/// What an answer says, in the words of its choice.
[[nodiscard]] QString answerText(const QuestionAnswer &answer, const Catalogue &catalogue);

} // namespace mm
