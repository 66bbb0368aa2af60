// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ingest/reading.h"
#include "core/model/catalogue.h"
#include "ui/session/import_job.h"

#include <QFuture>

namespace mm {

/// What goes back to the office that sent a sheet.
struct SenderAnswer {
    QString letter; ///< in the sender's language
    QString fileName; ///< suggested name of the workbook, without folder
    QByteArray workbook; ///< .xlsx: the sheet with a comment on every cell in question
    bool isCopy = false; ///< the workbook is a copy of the cells, not the file that was sent
};

/// Only the text; its words are part of the program.
[[nodiscard]] QString letterTo(const FileReading &reading, const Catalogue &catalogue);

/// @param original bytes of the file that was read
/// @return the answer, or one plain sentence
[[nodiscard]] Result<SenderAnswer, QString>
answerTo(const FileReading &reading, const QByteArray &original, const Catalogue &catalogue);

/// The same for one file of a draft, in the background.
[[nodiscard]] QFuture<Result<SenderAnswer, QString>>
makeAnswer(const std::shared_ptr<const ImportDraft> &draft, std::size_t file,
           const std::shared_ptr<const Catalogue> &catalogue);

/// Writes the workbook of an answer, in the background.
/// @return bytes written, or one plain sentence
[[nodiscard]] QFuture<Result<qint64, QString>> saveAnswer(const QString &path,
                                                          const SenderAnswer &answer);

} // namespace mm
