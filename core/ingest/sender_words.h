// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

namespace mm {

/// Words of a letter in one language. Every sentence that it does not have is said in English.
struct LetterWords {
    QString language; ///< BCP 47: "sq"
    QString opening; ///< %1: name of the file, %2: how many numbers were taken
    QString refused; ///< heads cells that were not taken
    QString asked; ///< heads questions
    QString doubts; ///< heads numbers to look at again
    QString gaps; ///< heads months without a number
    QString nothing; ///< there is nothing to say
    QString closing;
    QHash<QString, QString> sentences; ///< by the names of issues and questions
};

/// The words in the language in which a place writes its sheets.
/// @param file of letters, ":/vocabulary/letters.json"
/// @return the words, or one sentence saying what is wrong with the file
[[nodiscard]] Result<LetterWords, QString> letterWords(const QString &file,
                                                       const QString &placeCode);

} // namespace mm
