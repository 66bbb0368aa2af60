// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdf_attachments.h"

#include "ui/export/export_text.h"
#include "ui/export/pdf_objects.h"

#include <QRegularExpression>

namespace mm {

namespace {

constexpr QByteArrayView kStream("\nstream\n");

/// Text as pdfPictures() writes it: UTF-16 in hexadecimal digits behind its mark.
QString textOfDigits(const QString &digits)
{
    QString text;
    for (qsizetype at = 4; at + 4 <= digits.size(); at += 4) {
        text += QChar(QStringView(digits).mid(at, 4).toUShort(nullptr, 16));
    }
    return text;
}

/// Bytes of an embedded file; null when there is none of that form.
QByteArray streamOf(const QByteArray &body)
{
    static const QRegularExpression length(QStringLiteral("/Length (\\d+)\n"));
    const qsizetype at = body.indexOf(kStream);
    const auto match = length.match(QString::fromLatin1(body.first(qMax(at, qsizetype(0)))));
    bool isNumber = false;
    const qsizetype size = match.captured(1).toInt(&isNumber);
    const qsizetype begin = at + kStream.size();
    return at < 0 || !isNumber || size > body.size() - begin ? QByteArray() : body.mid(begin, size);
}

} // namespace

Result<std::vector<PdfAttachment>, QString> pdfAttachments(const QByteArray &file)
{
    static const QRegularExpression specification(
        QStringLiteral("^<<\n/Type /Filespec\n.*/UF <FEFF([0-9A-F]*)>.*/EF <</F (\\d+) 0 R "),
        QRegularExpression::DotMatchesEverythingOption);
    std::optional<PdfObjects> objects = PdfObjects::parse(file);
    if (!objects) {
        return tl::make_unexpected(
            ExportText::tr("This PDF document was not made by this program, or was altered."));
    }
    std::vector<PdfAttachment> attachments;
    for (const auto &[number, body] : objects->bodies()) {
        if (!body.startsWith("<<\n/Type /Filespec\n")) {
            continue;
        }
        const auto match = specification.match(QString::fromLatin1(body));
        const auto stream = objects->bodies().find(match.captured(2).toInt());
        if (!match.hasMatch() || stream == objects->bodies().end()) {
            continue;
        }
        attachments.push_back({textOfDigits(QStringLiteral("FEFF") + match.captured(1)),
                               QByteArray(), QString(), streamOf(stream->second)});
    }
    return attachments;
}

} // namespace mm
