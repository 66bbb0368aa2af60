// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sheet_reading.h"

#include "core/base/sha256.h"
#include "ui/session/old_workbook.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace mm {

namespace {

/// The bytes of a file that has just been read; they have to be the same still.
Result<SourceFile, Refusal> keepSource(const SheetInput &input, const Workbook &workbook)
{
    QFile file(input.path);
    const QByteArray bytes = input.path.isEmpty() ? input.bytes
        : file.open(QIODevice::ReadOnly)          ? file.readAll()
                                                  : QByteArray();
    if (sha256Of(bytes) != workbook.sha256) {
        return tl::make_unexpected(Refusal{RefusalCode::ChangedWhileRead,
                                           workbook.fileName,
                                           {},
                                           QStringLiteral("the file changed while it was read")});
    }
    return SourceFile{workbook.fileName, workbook.sha256, bytes};
}

} // namespace

QString SheetInput::displayName() const
{
    return path.isEmpty() ? name : QFileInfo(path).fileName();
}

Result<SheetRead, Refusal> readSheet(const SheetInput &input, const CancelToken &cancel,
                                     const ReadOptions &options)
{
    auto workbook = input.path.isEmpty() ? readWorkbook(input.bytes, input.name, options, cancel)
                                         : readWorkbook(input.path, options, cancel);
    if (!workbook && !input.path.isEmpty() && isOldWorkbook(input.path, workbook.error())) {
        workbook = readOldWorkbook(input.path, cancel);
    }
    if (!workbook) {
        return tl::make_unexpected(workbook.error());
    }
    auto source = keepSource(input, *workbook);
    if (!source) {
        return tl::make_unexpected(source.error());
    }
    return SheetRead{std::make_shared<const Workbook>(std::move(*workbook)), std::move(*source)};
}

SheetsRead readSheets(const QStringList &paths, const Catalogue &catalogue,
                      const Vocabulary &vocabulary, const ReadingContext &context,
                      const ReadOptions &options, const Remembered &remembered)
{
    SheetsRead result;
    const auto shelf = remembered.shelf ? remembered.shelf->read() : ProfileShelf::Contents();
    result.remarks = shelf.faults;
    const bool hasCorrections
        = std::ranges::any_of(shelf.profiles, [](const ShelvedProfile &known) {
              return !known.profile.corrections.empty();
          });
    for (const QString &path : paths) {
        auto sheet = readSheet(SheetInput::file(path), {}, options);
        if (!sheet) {
            result.refusals.push_back(sheet.error());
            continue;
        }
        result.sources.push_back(std::move(sheet->source));
        FileReading first = readFigures(sheet->workbook, catalogue, vocabulary, context);
        const bool isIdle = shelf.profiles.empty() || (first.questions.empty() && !hasCorrections);
        const ShelvedProfile *shelved = isIdle
            ? nullptr
            : profileFor(sheetKind(*sheet->workbook, catalogue, vocabulary), shelf);
        const ImportProfile &profile = shelved ? shelved->profile : remembered.profile;
        auto read = applyProfile(std::move(first), {}, catalogue, vocabulary, context, profile);
        if (!read.applied.empty() || !read.appliedCorrections.empty()) {
            result.applied.push_back({profile.name, std::move(read.applied),
                                      std::move(read.appliedCorrections),
                                      read.reading.workbook->fileName});
        }
        result.readings.push_back(std::move(read.reading));
    }
    return result;
}

} // namespace mm
