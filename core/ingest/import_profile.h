// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ingest/question_answer.h"

#include <QByteArray>

#include <vector>

namespace mm {

/// What a person answered about the sheets of one sender, so that it need not be asked again. Names
/// are remembered by their words, not by their cells: next month's sheet has other rows. A text
/// file that can be read, edited and passed on.
struct ImportProfile {
    struct Memory {
        QuestionCode code = QuestionCode::LabelUnknown;
        QString about; ///< the words in question; empty where the sheet says nothing
        QString choice; ///< as in QuestionAnswer

        friend bool operator==(const Memory &, const Memory &) = default;
    };

    QString name;
    std::vector<Memory> memories;

    [[nodiscard]] QByteArray toJson() const;
    /// @return a sentence that says what is wrong with the text, when something is
    [[nodiscard]] static Result<ImportProfile, QString> fromJson(const QByteArray &json);
};

/// Whether an answer holds for other sheets of the same sender: a name does, "about 300" does not.
[[nodiscard]] bool isWorthRemembering(QuestionCode code);
/// The words that an answer is remembered by.
[[nodiscard]] QString aboutOf(const Question &question);

/// Adds answers to questions of @p reading; a newer answer about the same words replaces the old.
void remember(ImportProfile &profile, const FileReading &reading,
              const std::vector<QuestionAnswer> &answers);

struct ProfileReading {
    FileReading reading;
    std::vector<QuestionAnswer> applied; ///< from the profile, in the order they were needed
};
/// Reads the figures of a workbook with the answers of a profile.
[[nodiscard]] ProfileReading
readWithProfile(const std::shared_ptr<const Workbook> &workbook, const Catalogue &catalogue,
                const Vocabulary &vocabulary, const ReadingContext &context,
                const ImportProfile &profile, const CancelToken &cancel = {});

} // namespace mm
