// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ingest/correction_target.h"
#include "core/ingest/question_answer.h"
#include "core/ingest/sheet_kind.h"

#include <QByteArray>
#include <QDate>

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
        bool everywhere = false; ///< the same words stood in several cells and meant the same

        friend bool operator==(const Memory &, const Memory &) = default;
    };

    /// What a person said of a row, a column or a name, kept by its texts.
    struct SaidMemory {
        SheetCorrection::Of of = SheetCorrection::Of::Name;
        QStringList texts; ///< as in SheetCorrection
        SaidMeaning means = {};
        bool everywhere = false; ///< the same texts stood in several places and meant the same

        friend bool operator==(const SaidMemory &, const SaidMemory &) = default;
    };

    QString name;
    std::vector<Memory> memories;
    /// What the answers were given about; nothing of a profile that somebody wrote by hand.
    SheetKind kind = {};
    QDate answered = {}; ///< the last time; may be invalid
    std::vector<SaidMemory> corrections = {};

    [[nodiscard]] QByteArray toJson() const;
    /// @return a sentence that says what is wrong with the text, when something is
    [[nodiscard]] static Result<ImportProfile, QString> fromJson(const QByteArray &json);
};

/// Whether an answer holds for other sheets of the same sender: a name does, "about 300" does not.
[[nodiscard]] bool isWorthRemembering(QuestionCode code);
/// The words that an answer is remembered by.
[[nodiscard]] QString aboutOf(const Question &question);

/// Keeps what was answered about a workbook; a newer answer about the same words replaces the old.
/// An answer is forgotten where the same words were answered in two ways, or not all of them, and
/// is not kept where only a cell address would tell what it was about.
/// @param asked every question of the workbook, answered or not
void remember(ImportProfile &profile, const Workbook &workbook, const std::vector<Question> &asked,
              const std::vector<QuestionAnswer> &answers);

/// Every question once, told apart by code and cell: those of @p more that @p asked does not have
/// come last.
void addQuestions(std::vector<Question> &asked, const std::vector<Question> &more);

struct ProfileReading {
    FileReading reading;
    std::vector<QuestionAnswer> given; ///< all answers, those of the profile last
    std::vector<QuestionAnswer> applied; ///< from the profile, in the order they were needed
    std::vector<Question> asked; ///< everything that was asked on the way
    std::vector<SheetCorrection> corrections = {}; ///< all, those of the profile last
    std::vector<SheetCorrection> appliedCorrections = {}; ///< from the profile
};
/// Goes on from a reading with what a profile knows of rows, columns and names, and then with its
/// answers, as long as they answer anything. Where the
/// profile knows the kind of its sheets, an answer about one cell never answers several.
/// @param first of @p given, with the same catalogue, vocabulary and context, whose corrections a
///              profile never contradicts
[[nodiscard]] ProfileReading applyProfile(FileReading first,
                                          const std::vector<QuestionAnswer> &given,
                                          const Catalogue &catalogue, const Vocabulary &vocabulary,
                                          const ReadingContext &context,
                                          const ImportProfile &profile,
                                          const CancelToken &cancel = {});

/// Reads the figures of a workbook with the answers of a profile.
[[nodiscard]] ProfileReading
readWithProfile(const std::shared_ptr<const Workbook> &workbook, const Catalogue &catalogue,
                const Vocabulary &vocabulary, const ReadingContext &context,
                const ImportProfile &profile, const CancelToken &cancel = {});

} // namespace mm
