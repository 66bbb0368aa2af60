// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/ods_reader.h"

#include "core/sheet/ods_content_parser.h"
#include "core/sheet/sheet_tr.h"

#include <array>

namespace mm {

namespace {

const QString &contentPart()
{
    static const QString kName = QStringLiteral("content.xml");
    return kName;
}

/// A small part as bytes, not parsed. Empty when there is none.
Result<QByteArray, Refusal> readWhole(const ZipArchive &archive, const QString &name)
{
    QByteArray bytes;
    if (!archive.contains(name)) {
        return bytes;
    }
    auto source = archive.part(name);
    if (!source) {
        return failure(source.error());
    }
    std::array<char, 16 * 1024> block{};
    for (;;) {
        const auto got = (*source)->read(block.data(), static_cast<int>(block.size()));
        if (!got) {
            return failure(got.error());
        }
        if (*got == 0) {
            return bytes;
        }
        bytes.append(block.data(), *got);
    }
}

std::optional<Refusal> checkKind(const ZipArchive &archive)
{
    const auto type = readWhole(archive, QStringLiteral("mimetype"));
    if (!type) {
        return type.error();
    }
    if (!type->isEmpty() && !type->contains("spreadsheet")) {
        return refusal(RefusalCode::NotAWorkbook, {},
                       SheetTr::tr("this document is no spreadsheet"));
    }
    // Only looked at for this one word and never parsed: old writers give it a document type.
    const auto manifest = readWhole(archive, QStringLiteral("META-INF/manifest.xml"));
    if (!manifest) {
        return manifest.error();
    }
    if (manifest->contains("encryption-data")
        || archive.contains(QStringLiteral("encrypted-package"))) {
        return refusal(RefusalCode::Encrypted, {},
                       SheetTr::tr("it is locked by a password; save it without one"));
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<Sheet>, Refusal> readOds(const ZipArchive &archive, ReadContext &context)
{
    if (auto refused = checkKind(archive)) {
        return failure(*refused);
    }
    auto source = archive.part(contentPart());
    if (!source) {
        return failure(source.error());
    }
    CellCoder coder(context);
    auto builders = parseOdsContent(**source, coder, context);
    if (!builders) {
        return failure(builders.error());
    }
    std::vector<Sheet> sheets;
    for (SheetBuilder &builder : *builders) {
        auto sheet = builder.finish(coder.texts().pool());
        if (!sheet) {
            return failure(
                refusal(RefusalCode::Damaged, contentPart(),
                        SheetTr::tr("cell %1 stands twice in it").arg(sheet.error().toString())));
        }
        sheets.push_back(std::move(*sheet));
    }
    return sheets;
}

} // namespace mm
