// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sheet_reading.h"

#include <QCryptographicHash>
#include <QFile>

namespace mm {

namespace {

/// The bytes of a file that has just been read; they have to be the same still.
Result<SourceFile, Refusal> keepSource(const QString &path, const Workbook &workbook)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != workbook.sha256) {
        return tl::make_unexpected(Refusal{RefusalCode::ChangedWhileRead,
                                           workbook.fileName,
                                           {},
                                           QStringLiteral("the file changed while it was read")});
    }
    return SourceFile{workbook.fileName, workbook.sha256, bytes};
}

} // namespace

SheetsRead readSheets(const QStringList &paths, const Catalogue &catalogue,
                      const Vocabulary &vocabulary, const ReadingContext &context,
                      const CancelToken &cancel, const std::function<void(int)> &progress)
{
    SheetsRead result;
    for (qsizetype i = 0; i < paths.size() && !cancel.isCancelled(); ++i) {
        if (progress) {
            progress(static_cast<int>(i));
        }
        auto workbook = readWorkbook(paths[i], ReadOptions(), cancel);
        if (!workbook) {
            result.refusals.push_back(workbook.error());
            continue;
        }
        auto source = keepSource(paths[i], *workbook);
        if (!source) {
            result.refusals.push_back(source.error());
            continue;
        }
        result.sources.push_back(std::move(*source));
        result.readings.push_back(
            readFigures(std::make_shared<const Workbook>(std::move(*workbook)), catalogue,
                        vocabulary, context, cancel));
    }
    return result;
}

} // namespace mm
