// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_reader.h"

#include "core/sheet/cell_coder.h"
#include "core/sheet/sheet_builder.h"
#include "core/sheet/sheet_tr.h"
#include "core/sheet/xlsx_package.h"
#include "core/sheet/xlsx_shared_strings.h"
#include "core/sheet/xlsx_sheet_parser.h"
#include "core/sheet/xlsx_styles.h"
#include "core/sheet/xlsx_workbook_part.h"

#include <algorithm>

namespace mm {

namespace {

class XlsxReader {
public:
    XlsxReader(const ZipArchive &archive, ReadContext &context)
        : m_archive(archive)
        , m_context(context)
        , m_coder(context)
    {
    }

    Result<std::vector<Sheet>, Refusal> read()
    {
        auto refused = findWorkbook();
        refused = refused ? refused : readParts();
        for (auto entry = m_workbook.sheets.cbegin(); !refused && entry != m_workbook.sheets.cend();
             ++entry) {
            refused = readSheet(*entry);
        }
        if (refused) {
            return failure(*refused);
        }
        return finish();
    }

private:
    const ReadLimits &limits() const { return m_context.limits(); }

    std::optional<Refusal> findWorkbook()
    {
        auto source = m_archive.part(QStringLiteral("[Content_Types].xml"));
        if (!source) {
            return source.error();
        }
        const auto types = parseContentTypes(**source, limits());
        if (!types) {
            return types.error();
        }
        const auto arrows = readRelationships(m_archive, {}, limits());
        if (!arrows) {
            return arrows.error();
        }
        const auto main
            = std::ranges::find(*arrows, QStringLiteral("officeDocument"), &Relationship::kind);
        if (main == arrows->end()) {
            return refusal(RefusalCode::Damaged, QStringLiteral("_rels/.rels"),
                           SheetTr::tr("it does not say where the workbook is"));
        }
        m_workbookPart = main->target;
        return checkType(types->of(m_workbookPart));
    }

    [[nodiscard]] std::optional<Refusal> checkType(const QString &type) const
    {
        if (type.contains(u"sheet.binary")) {
            return refusal(RefusalCode::Unsupported, m_workbookPart,
                           SheetTr::tr("this is a binary workbook (.xlsb); save it as .xlsx"));
        }
        if (type.contains(u"wordprocessingml") || type.contains(u"presentationml")) {
            return refusal(RefusalCode::NotAWorkbook, m_workbookPart,
                           SheetTr::tr("this is a text document or a presentation"));
        }
        return std::nullopt;
    }

    std::optional<Refusal> readParts()
    {
        auto source = m_archive.part(m_workbookPart);
        if (!source) {
            return source.error();
        }
        auto workbook = parseXlsxWorkbook(**source, limits());
        if (!workbook) {
            return workbook.error();
        }
        m_workbook = std::move(*workbook);
        auto arrows = readRelationships(m_archive, m_workbookPart, limits());
        if (!arrows) {
            return arrows.error();
        }
        m_arrows = std::move(*arrows);
        auto refused = readStyles();
        return refused ? refused : readSharedStrings();
    }

    std::optional<Refusal> readStyles()
    {
        const auto arrow
            = std::ranges::find(m_arrows, QStringLiteral("styles"), &Relationship::kind);
        if (arrow == m_arrows.end()) {
            return std::nullopt;
        }
        auto source = m_archive.part(arrow->target);
        if (!source) {
            return source.error();
        }
        auto styles = parseXlsxStyles(**source, limits());
        if (!styles) {
            return styles.error();
        }
        m_styles = std::move(*styles);
        return std::nullopt;
    }

    std::optional<Refusal> readSharedStrings()
    {
        const auto arrow
            = std::ranges::find(m_arrows, QStringLiteral("sharedStrings"), &Relationship::kind);
        if (arrow == m_arrows.end()) {
            return std::nullopt;
        }
        auto source = m_archive.part(arrow->target);
        if (!source) {
            return source.error();
        }
        auto indexes = parseXlsxSharedStrings(**source, m_coder, limits());
        if (!indexes) {
            return indexes.error();
        }
        m_sharedStrings = std::move(*indexes);
        return std::nullopt;
    }

    std::optional<Refusal> readSheet(const XlsxWorkbookPart::SheetEntry &entry)
    {
        const auto arrow = std::ranges::find(m_arrows, entry.relationship, &Relationship::id);
        if (arrow == m_arrows.end()) {
            return refusal(RefusalCode::Damaged, m_workbookPart,
                           SheetTr::tr("it does not say where sheet “%1” is").arg(entry.name));
        }
        if (arrow->kind != u"worksheet") {
            return std::nullopt;
        }
        auto source = m_archive.part(arrow->target);
        if (!source) {
            return source.error();
        }
        m_builders.emplace_back(entry.name, entry.visibility);
        m_parts.append(arrow->target);
        return parseXlsxSheet(**source, {m_styles, m_sharedStrings, m_workbook.date1904},
                              m_builders.back(), m_coder, limits());
    }

    Result<std::vector<Sheet>, Refusal> finish()
    {
        std::vector<Sheet> sheets;
        for (std::size_t at = 0; at < m_builders.size(); ++at) {
            auto sheet = m_builders[at].finish(m_coder.texts().pool());
            if (!sheet) {
                return failure(refusal(
                    RefusalCode::Damaged, m_parts[static_cast<qsizetype>(at)],
                    SheetTr::tr("cell %1 stands twice in it").arg(sheet.error().toString())));
            }
            sheets.push_back(std::move(*sheet));
        }
        return sheets;
    }

    const ZipArchive &m_archive;
    ReadContext &m_context;
    CellCoder m_coder;
    QString m_workbookPart;
    XlsxWorkbookPart m_workbook;
    std::vector<Relationship> m_arrows;
    XlsxStyles m_styles;
    std::vector<std::uint32_t> m_sharedStrings;
    std::vector<SheetBuilder> m_builders;
    QStringList m_parts;
};

} // namespace

Result<std::vector<Sheet>, Refusal> readXlsx(const ZipArchive &archive, ReadContext &context)
{
    return XlsxReader(archive, context).read();
}

} // namespace mm
