// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sender_answer.h"

#include "core/base/whole_file.h"
#include "core/exchange/commented_workbook.h"
#include "core/ingest/sender_letter.h"
#include "core/ingest/sender_notes.h"

#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

Result<LetterWords, QString> wordsFor(const FileReading &reading, const Catalogue &catalogue)
{
    return letterWords(u":/vocabulary/letters.json"_s, senderPlace(reading, catalogue));
}

} // namespace

QString answerName(const QString &fileName)
{
    return QFileInfo(fileName).completeBaseName() + u"-comments"_s;
}

QString letterTo(const FileReading &reading, const Catalogue &catalogue)
{
    const auto words = wordsFor(reading, catalogue);
    return words ? senderLetter(reading, *words, catalogue) : words.error();
}

Result<SenderAnswer, QString> answerTo(const FileReading &reading, const QByteArray &original,
                                       const Catalogue &catalogue)
{
    const auto words = wordsFor(reading, catalogue);
    if (!words) {
        return tl::make_unexpected(words.error());
    }
    auto workbook = commentedWorkbook(original, *reading.workbook,
                                      senderComments(senderNotes(reading, *words, catalogue)),
                                      u"Mixed Movements Analyst"_s);
    if (!workbook) {
        return tl::make_unexpected(workbook.error());
    }
    return SenderAnswer{senderLetter(reading, *words, catalogue),
                        answerName(reading.workbook->fileName) + u".xlsx"_s, std::move(*workbook)};
}

QFuture<Result<qint64, QString>> saveAnswer(const QString &path,
                                            const std::shared_ptr<const ImportDraft> &draft,
                                            std::size_t file,
                                            const std::shared_ptr<const Catalogue> &catalogue)
{
    return QtConcurrent::run([path, draft, file, catalogue]() -> Result<qint64, QString> {
        const auto answer
            = answerTo(draft->plan().files[file], draft->sources[file].bytes, *catalogue);
        if (!answer) {
            return tl::make_unexpected(answer.error());
        }
        const QByteArray &workbook = answer->workbook;
        return writeWholeFile(path, workbook).map([&workbook] { return workbook.size(); });
    });
}

} // namespace mm
