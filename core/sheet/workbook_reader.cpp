// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/workbook_reader.h"

#include "core/sheet/csv_reader.h"
#include "core/sheet/file_hash.h"
#include "core/sheet/file_kind.h"
#include "core/sheet/input_file.h"
#include "core/sheet/ods_reader.h"
#include "core/sheet/read_context.h"
#include "core/sheet/sheet_tr.h"
#include "core/sheet/xlsx_reader.h"
#include "core/sheet/zip_archive.h"

#include <QFileInfo>

#include <new>

namespace mm {

namespace {

std::optional<Refusal> readZip(const QByteArray &bytes, ReadContext &context, Workbook &workbook)
{
    const auto archive = ZipArchive::open(bytes, context);
    if (!archive) {
        return archive.error();
    }
    const bool openDocument = archive->contains(QStringLiteral("content.xml"))
        || archive->contains(QStringLiteral("META-INF/manifest.xml"));
    const bool officeOpen = archive->contains(QStringLiteral("[Content_Types].xml"))
        || archive->contains(QStringLiteral("_rels/.rels"))
        || archive->contains(QStringLiteral("xl/workbook.xml"));
    if (!openDocument && !officeOpen) {
        return refusal(RefusalCode::NotAWorkbook, {},
                       SheetTr::tr("it is an archive of other files"));
    }
    auto sheets = officeOpen ? readXlsx(*archive, context) : readOds(*archive, context);
    if (!sheets) {
        return sheets.error();
    }
    if (sheets->empty()) {
        return refusal(RefusalCode::Empty, {}, SheetTr::tr("it has no sheet with cells"));
    }
    workbook.sheets = std::move(*sheets);
    return std::nullopt;
}

std::optional<Refusal> readText(const QByteArray &bytes, const ReadOptions &options,
                                ReadContext &context, Workbook &workbook)
{
    const QString &name = workbook.fileName;
    if (hasWorkbookSuffix(name)) {
        const bool supported = !name.endsWith(QStringLiteral(".xls"), Qt::CaseInsensitive)
            && !name.endsWith(QStringLiteral(".xlsb"), Qt::CaseInsensitive);
        return refusal(supported ? RefusalCode::NotAWorkbook : RefusalCode::Unsupported, {},
                       SheetTr::tr("it is no workbook as its name says, but a text; if it is a "
                                   "table, rename it to .csv"));
    }
    return readCsv(bytes, options, context, workbook);
}

std::optional<Refusal> readKind(const QByteArray &bytes, const ReadOptions &options,
                                ReadContext &context, Workbook &workbook)
{
    switch (fileKind(bytes)) {
    case FileKind::Empty:
        return refusal(RefusalCode::Empty, {}, SheetTr::tr("it holds nothing"));
    case FileKind::Zip:
        return readZip(bytes, context, workbook);
    case FileKind::EncryptedOoxml:
        if (workbook.fileName.endsWith(QStringLiteral(".xlsb"), Qt::CaseInsensitive)) {
            return refusal(RefusalCode::Unsupported, {},
                           SheetTr::tr("this is a locked binary workbook (.xlsb); save it as "
                                       ".xlsx without a password"));
        }
        return refusal(RefusalCode::Encrypted, {},
                       SheetTr::tr("it is locked by a password; save it without one"));
    case FileKind::OtherOle:
        return refusal(RefusalCode::Unsupported, {},
                       SheetTr::tr("this is an old workbook (.xls); save it as .xlsx"));
    case FileKind::Markup:
        return refusal(RefusalCode::NotAWorkbook, {},
                       SheetTr::tr("it is a web page or an XML document"));
    case FileKind::OtherBinary:
        return refusal(RefusalCode::NotAWorkbook, {}, SheetTr::tr("it is no workbook"));
    case FileKind::Text:
        return readText(bytes, options, context, workbook);
    }
    return std::nullopt;
}

std::optional<Refusal> readWhole(const QByteArray &bytes, const ReadOptions &options,
                                 ReadContext &context, Workbook &workbook)
{
    if (bytes.size() > context.limits().fileBytes) {
        return fileTooLarge(context.limits());
    }
    if (auto refused = readKind(bytes, options, context, workbook)) {
        return refused;
    }
    auto hash = fileHash(bytes, context);
    if (!hash) {
        return hash.error();
    }
    workbook.sha256 = std::move(*hash);
    return std::nullopt;
}

} // namespace

Result<Workbook, Refusal> readWorkbook(const QString &path, const ReadOptions &options,
                                       const CancelToken &cancel)
{
    ReadContext context({}, cancel);
    const QString fileName = QFileInfo(path).fileName();
    const auto bytes = readInputFile(path, context);
    if (!bytes) {
        Refusal refused = bytes.error();
        refused.file = fileName.isEmpty() ? path : fileName;
        return failure(refused);
    }
    return readWorkbook(*bytes, fileName, options, context);
}

Result<Workbook, Refusal> readWorkbook(const QByteArray &bytes, const QString &fileName,
                                       const ReadOptions &options, const CancelToken &cancel)
{
    ReadContext context({}, cancel);
    return readWorkbook(bytes, fileName, options, context);
}

Result<Workbook, Refusal> readWorkbook(const QByteArray &bytes, const QString &fileName,
                                       const ReadOptions &options, ReadContext &context)
{
    Workbook workbook;
    workbook.fileName = fileName;
    workbook.fileSize = bytes.size();
    std::optional<Refusal> refused;
    try {
        refused = readWhole(bytes, options, context, workbook);
    } catch (const std::bad_alloc &) {
        refused = refusal(RefusalCode::TooLarge, {}, SheetTr::tr("there is not enough memory"));
    }
    if (refused) {
        refused->file = fileName;
        return failure(*refused);
    }
    return workbook;
}

} // namespace mm
