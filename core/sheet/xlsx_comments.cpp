// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_comments.h"

#include "core/sheet/comment_shapes.h"
#include "core/sheet/own_comments.h"
#include "core/sheet/package_edit.h"
#include "core/sheet/sheet_tr.h"
#include "core/sheet/xlsx_package.h"
#include "core/sheet/xlsx_workbook_part.h"
#include "core/sheet/zip_rewriting.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr const char *kShapesId = "reviewShapes";

/// Names of ECMA-376 part 1, transitional or strict.
struct Names {
    QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
};

Names namesFor(const XmlElement &root)
{
    const bool strict = std::ranges::any_of(
        root.attributes, [](const QByteArray &value) { return value.contains("purl.oclc.org"); });
    return strict ? Names{"http://purl.oclc.org/ooxml/spreadsheetml/main",
                          "http://purl.oclc.org/ooxml/officeDocument/relationships"}
                  : Names();
}

/// Puts comments into the parts of a package; what it changed is in parts().
class CommentWriter {
public:
    CommentWriter(const ZipArchive &archive, ReadContext &context, QString author)
        : m_archive(archive)
        , m_edit(archive)
        , m_context(context)
        , m_author(std::move(author))
    {
    }

    std::optional<Refusal> write(const std::vector<CellComment> &comments)
    {
        const auto sheets = sheetParts();
        if (!sheets) {
            return sheets.error();
        }
        std::map<QString, std::vector<CellComment>> bySheet;
        for (const CellComment &comment : comments) {
            bySheet[comment.sheet].push_back(comment);
        }
        for (auto sheet = sheets->constBegin(); sheet != sheets->constEnd(); ++sheet) {
            if (auto refused = writeSheet(sheet.value(), bySheet[sheet.key()])) {
                return refused;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] const std::map<QString, QByteArray> &parts() const { return m_edit.parts(); }

private:
    [[nodiscard]] Result<QHash<QString, QString>, Refusal> sheetParts()
    {
        const auto arrows = readRelationships(m_archive, {}, m_context.limits());
        if (!arrows) {
            return failure(arrows.error());
        }
        const auto main = std::ranges::find(*arrows, u"officeDocument"_s, &Relationship::kind);
        if (main == arrows->end()) {
            return failure(unwritable(u"_rels/.rels"_s));
        }
        auto source = m_archive.part(main->target);
        if (!source) {
            return failure(source.error());
        }
        const auto workbook = parseXlsxWorkbook(**source, m_context.limits());
        const auto targets = readRelationships(m_archive, main->target, m_context.limits());
        if (!workbook || !targets) {
            return failure(workbook ? targets.error() : workbook.error());
        }
        QHash<QString, QString> parts;
        for (const auto &entry : workbook->sheets) {
            const auto target = std::ranges::find(*targets, entry.relationship, &Relationship::id);
            if (target != targets->end()) {
                parts.insert(entry.name, target->target);
            }
        }
        return parts;
    }

    std::optional<Refusal> writeSheet(const QString &part, const std::vector<CellComment> &comments)
    {
        const auto arrows = readRelationships(m_archive, part, m_context.limits());
        if (!arrows) {
            return comments.empty() ? std::nullopt : std::optional(arrows.error());
        }
        const auto target = [&arrows](const QString &wanted, auto field) {
            const auto found = std::ranges::find(*arrows, wanted, field);
            return found == arrows->end() ? QString() : found->target;
        };
        const QString known = target(u"comments"_s, &Relationship::kind);
        if (known.isEmpty() && comments.empty()) {
            return std::nullopt;
        }
        auto sheet = m_edit.outlineOf(part, 2);
        if (!sheet) {
            return comments.empty() ? std::nullopt : std::optional(unwritable(part));
        }
        const Names names = namesFor(sheet->root());
        const XmlElement *drawing = sheet->child(sheet->root(), "legacyDrawing");
        if (!known.isEmpty()) {
            takeBack(known, drawing ? target(idOf(*drawing), &Relationship::id) : QString());
        }
        if (comments.empty()) {
            return std::nullopt;
        }
        const auto cells
            = known.isEmpty() ? newComments(part, names, comments) : moreComments(known, comments);
        if (!cells) {
            return unwritable(known.isEmpty() ? part : known);
        }
        if (drawing) {
            const QString shapes = target(idOf(*drawing), &Relationship::id);
            return putShapes(shapes, m_edit.bytesOf(shapes), *cells);
        }
        const QString shapes = m_edit.freeName(u"xl/drawings/vmlDrawingReview%1.vml"_s);
        addDrawing(*sheet, names);
        m_edit.put(part, sheet->result());
        const bool linked
            = m_edit.addRelationship(part, kShapesId, names.relations + "/vmlDrawing", shapes)
            && m_edit.addDefaultContentType(
                "vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
        return linked ? putShapes(shapes, noShapes(), *cells) : unwritable(part);
    }

    /// What an earlier answer said.
    void takeBack(const QString &comments, const QString &shapes)
    {
        const auto foreign = withoutOwn(m_edit.bytesOf(comments), m_author);
        if (!foreign || foreign->part == m_edit.bytesOf(comments)) {
            return;
        }
        m_edit.put(comments, foreign->part);
        if (!shapes.isEmpty()) {
            m_edit.put(shapes, withoutShapes(m_edit.bytesOf(shapes), foreign->freed));
        }
    }

    std::optional<Refusal> putShapes(const QString &part, const QByteArray &drawing,
                                     const std::vector<CellPosition> &cells)
    {
        const auto shapes = withShapes(drawing, cells);
        if (!shapes) {
            return unwritable(part);
        }
        m_edit.put(part, *shapes);
        return std::nullopt;
    }

    [[nodiscard]] static QString idOf(const XmlElement &drawing)
    {
        for (auto it = drawing.attributes.cbegin(); it != drawing.attributes.cend(); ++it) {
            if (it.key() == "id" || it.key().endsWith(":id")) {
                return QString::fromUtf8(it.value());
            }
        }
        return {};
    }

    /// Behind everything that has to stand before it (CT_Worksheet, ECMA-376 part 1, 18.3.1.99).
    static void addDrawing(XmlOutline &sheet, const Names &names)
    {
        constexpr std::array<const char *, 9> kBehind{
            "legacyDrawingHF", "drawingHF",        "picture",    "oleObjects", "controls",
            "webPublishItems", "AlternateContent", "tableParts", "extLst"};
        const QByteArray drawing = '<' + sheet.root().prefix().toByteArray()
            + "legacyDrawing xmlns:r=\"" + names.relations + "\" r:id=\"" + kShapesId + "\"/>";
        for (const XmlElement &element : sheet.elements()) {
            const bool behind = std::ranges::any_of(
                kBehind, [&](const char *name) { return element.localName() == name; });
            if (element.parent == 0 && behind) {
                sheet.insertBefore(element, drawing);
                return;
            }
        }
        sheet.append(sheet.root(), drawing);
    }

    [[nodiscard]] QByteArray commentElement(const CellComment &comment, const QByteArray &prefix,
                                            int author) const
    {
        const QByteArray cell = comment.cell.toString().toLatin1();
        return '<' + prefix + "comment ref=\"" + cell + "\" authorId=\""
            + QByteArray::number(author) + "\"><" + prefix + "text>" + run(comment.text, prefix)
            + "</" + prefix + "text></" + prefix + "comment>";
    }

    [[nodiscard]] static QByteArray run(const QString &text, const QByteArray &prefix)
    {
        return '<' + prefix + "r><" + prefix + "t xml:space=\"preserve\">" + xmlText(text) + "</"
            + prefix + "t></" + prefix + "r>";
    }

    /// @return the cells that need a shape
    std::optional<std::vector<CellPosition>> newComments(const QString &sheet, const Names &names,
                                                         const std::vector<CellComment> &comments)
    {
        const QString part = m_edit.freeName(u"xl/commentsReview%1.xml"_s);
        QByteArray list;
        std::vector<CellPosition> cells;
        for (const CellComment &comment : comments) {
            list += commentElement(comment, {}, 0);
            cells.push_back(comment.cell);
        }
        m_edit.put(part,
                   R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns=")"
                       + names.main + R"("><authors><author>)" + xmlText(m_author)
                       + "</author></authors><commentList>" + list + "</commentList></comments>");
        const bool linked
            = m_edit.addRelationship(sheet, "reviewComments", names.relations + "/comments", part)
            && m_edit.addContentType(
                part, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
        return linked ? std::optional(cells) : std::nullopt;
    }

    std::optional<std::vector<CellPosition>> moreComments(const QString &part,
                                                          const std::vector<CellComment> &comments)
    {
        constexpr int kDepthOfTexts = 5; // comments, commentList, comment, text, t
        auto outline = m_edit.outlineOf(part, kDepthOfTexts);
        const XmlElement *authors = outline ? outline->child(outline->root(), "authors") : nullptr;
        const XmlElement *list = outline ? outline->child(outline->root(), "commentList") : nullptr;
        if (!authors || !list) {
            return std::nullopt;
        }
        const QByteArray prefix = outline->root().prefix().toByteArray();
        const int at = outline->indexOf(*authors);
        const auto author = std::ranges::count(outline->elements(), at, &XmlElement::parent);
        outline->append(*authors,
                        '<' + prefix + "author>" + xmlText(m_author) + "</" + prefix + "author>");
        std::vector<CellPosition> cells;
        for (const CellComment &comment : comments) {
            const QByteArray cell = comment.cell.toString().toLatin1();
            const auto own = std::ranges::find_if(outline->elements(), [&](const XmlElement &e) {
                return e.localName() == "comment" && e.attributes.value("ref") == cell;
            });
            if (own == outline->elements().end()) {
                outline->append(*list, commentElement(comment, prefix, static_cast<int>(author)));
                cells.push_back(comment.cell);
                continue;
            }
            const XmlElement *text = outline->child(*own, "text");
            const XmlElement *plain = text ? outline->child(*text, "t") : nullptr;
            const QString below = ownText(comment.text, m_author);
            if (plain) {
                outline->append(*plain, xmlText(below));
            } else if (text) {
                outline->append(*text, run(below, prefix));
            } else {
                return std::nullopt;
            }
        }
        m_edit.put(part, outline->result());
        return cells;
    }

    [[nodiscard]] static Refusal unwritable(const QString &part)
    {
        return refusal(RefusalCode::Unsupported, part,
                       SheetTr::tr("comments cannot be put in: it is written in an unusual way"));
    }

    const ZipArchive &m_archive;
    PackageEdit m_edit;
    ReadContext &m_context;
    QString m_author;
};

} // namespace

Result<QByteArray, Refusal> withComments(const QByteArray &xlsx,
                                         const std::vector<CellComment> &comments,
                                         const QString &author)
{
    ReadContext context;
    const auto archive = ZipArchive::open(xlsx, context);
    if (!archive) {
        return failure(archive.error());
    }
    CommentWriter writer(*archive, context, author);
    if (auto refused = writer.write(comments)) {
        return failure(*refused);
    }
    auto bytes = rewrittenZip(xlsx, writer.parts());
    if (!bytes) {
        return failure(refusal(RefusalCode::Damaged, {}, SheetTr::tr("it cannot be packed again")));
    }
    return std::move(*bytes);
}

} // namespace mm
