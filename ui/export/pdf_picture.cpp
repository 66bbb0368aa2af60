// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdf_picture.h"

#include "ui/export/export_text.h"
#include "ui/export/pdf_objects.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <vector>

namespace mm {

namespace {

constexpr int kResolution = 1200;

/// ISO 32000-1, 7.9.2: text as UTF-16, in hexadecimal digits so that nothing needs escaping.
QByteArray textString(const QString &text)
{
    QByteArray digits("FEFF");
    for (const QChar unit : text) {
        digits += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    }
    return '<' + digits + '>';
}

QByteArray informationDictionary(const Picture &first)
{
    QByteArray entries = "<<\n/Title " + textString(first.title);
    if (!first.description.isEmpty()) {
        entries += "\n/Subject " + textString(first.description);
    }
    entries += "\n/Creator (Mixed Movements Analyst)\n/Producer (Qt " QT_VERSION_STR ")";
    if (const QDateTime time = statedTime(first); time.isValid()) {
        const QString text = time.toString(QStringLiteral("yyyyMMddHHmmss"));
        entries += "\n/CreationDate (D:" + text.toLatin1() + "Z)";
    }
    return entries + "\n>>\n";
}

/// Page sizes of the engine are whole points; this is the exact one.
void setExactPageSizes(PdfObjects &objects, std::span<const Picture> pages)
{
    size_t page = 0;
    for (auto &[number, body] : objects.bodies()) {
        const qsizetype from = body.indexOf("/MediaBox [");
        if (from < 0 || page == pages.size() || !body.startsWith("<<\n/Type /Page\n")) {
            continue;
        }
        const QSizeF points = pointsRect(pages[page++]).size();
        const qsizetype to = body.indexOf(']', from);
        body.replace(from, to - from,
                     "/MediaBox [0 0 " + QByteArray::number(points.width(), 'f', 3) + ' '
                         + QByteArray::number(points.height(), 'f', 3));
    }
}

/// ISO 32000-1, 7.3.5: a slash starts another name unless it is written as a number.
QByteArray nameObject(QByteArray name)
{
    return '/' + name.replace('/', "#2F");
}

/// Adds the files (ISO 32000-1, 7.11.4) and returns what the catalogue says of them.
QByteArray embed(PdfObjects &objects, const std::vector<PdfAttachment> &attachments)
{
    QByteArray names;
    QByteArray associated;
    for (const PdfAttachment &file : attachments) {
        const QByteArray size = QByteArray::number(file.bytes.size());
        const int stream = objects.add(
            "<<\n/Type /EmbeddedFile\n/Subtype " + nameObject(file.mimeType) + "\n/Length " + size
            + "\n/Params <</Size " + size + ">>\n>>\nstream\n" + file.bytes + "\nendstream\n");
        const QByteArray name = textString(file.name);
        const QByteArray reference = QByteArray::number(stream) + " 0 R";
        const int specification
            = objects.add("<<\n/Type /Filespec\n/F " + name + "\n/UF " + name + "\n/Desc "
                          + textString(file.description) + "\n/AFRelationship /Data\n/EF <</F "
                          + reference + " /UF " + reference + ">>\n>>\n");
        names += name + ' ' + QByteArray::number(specification) + " 0 R ";
        associated += QByteArray::number(specification) + " 0 R ";
    }
    return attachments.empty() ? QByteArray()
                               : "/Names <</EmbeddedFiles <</Names [" + names.trimmed()
            + "]>>>>\n/AF [" + associated.trimmed() + "]\n";
}

/// Completes the document's catalogue.
void addFacts(PdfObjects &objects, const PdfFacts &facts)
{
    QByteArray entries = embed(objects, facts.attachments);
    if (!facts.language.isEmpty()) {
        entries += "/Lang " + textString(facts.language)
            + "\n/ViewerPreferences <</DisplayDocTitle true>>\n";
    }
    QByteArray &catalogue = objects.bodies()[objects.root()];
    catalogue.insert(catalogue.lastIndexOf(">>"), entries);
}

QPageSize pageSize(const Picture &picture)
{
    return QPageSize(picture.millimetres, QPageSize::Millimeter, QString(), QPageSize::ExactMatch);
}

QByteArray engineFile(std::span<const Picture> pages)
{
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(pageSize(pages.front()));
    QPainter painter(&writer);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = kResolution / kPointsPerInch;
    for (size_t page = 0; page < pages.size(); ++page) {
        if (page > 0) {
            writer.setPageSize(pageSize(pages[page]));
            writer.newPage();
        }
        const QRectF points = pointsRect(pages[page]);
        const int engineHeight = pageSize(pages[page]).sizePoints().height();
        painter.save();
        painter.scale(scale, scale);
        // The engine measures from the top of a page of whole points.
        painter.translate(0, engineHeight - points.height());
        pages[page].paint(painter, points);
        painter.restore();
    }
    painter.end();
    return file;
}

} // namespace

Result<QByteArray, QString> pdfPictures(std::span<const Picture> pages, const PdfFacts &facts)
{
    for (const Picture &page : pages) {
        if (const auto checked = checkPicture(page); !checked) {
            return failure(QString(checked.error()));
        }
    }
    std::optional<PdfObjects> objects
        = pages.empty() ? std::nullopt : PdfObjects::parse(engineFile(pages));
    if (!objects) {
        return failure(ExportText::tr("The PDF document could not be made."));
    }
    setExactPageSizes(*objects, pages);
    objects->bodies()[objects->info()] = informationDictionary(pages.front());
    addFacts(*objects, facts);
    return objects->inCanonicalOrder();
}

Result<QByteArray, QString> pdfPicture(const Picture &picture)
{
    return pdfPictures(std::span(&picture, 1));
}

} // namespace mm
