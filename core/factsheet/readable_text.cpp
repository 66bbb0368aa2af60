// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/readable_text.h"

#include "core/factsheet/factsheet_tr.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QStringDecoder>

namespace mm {

namespace {

constexpr qint64 kLargestText = 32LL * 1024 * 1024;

/// The text of a PDF, page by page, or a sentence why there is none.
Result<QString, QString> textOfPdf(const QByteArray &pdf, const QString &name)
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty()) {
        return failure(FactsheetTr::tr(
            "Reading a PDF needs pdftotext (package poppler-utils), which is not installed."));
    }
    constexpr int kPatience = 30000;
    QProcess process;
    process.start(reader,
                  {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-"),
                   QStringLiteral("-")});
    process.write(pdf);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatience) || process.exitCode() != 0) {
        return failure(FactsheetTr::tr("The PDF “%1” cannot be read.").arg(name));
    }
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    return text.trimmed().isEmpty()
        ? failure(FactsheetTr::tr("The PDF “%1” has no text, only pictures.").arg(name))
        : Result<QString, QString>(text);
}

QString textOfBytes(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::encodingForData(bytes).value_or(QStringDecoder::Utf8));
    return decoder(bytes);
}

} // namespace

Result<QString, QString> readableText(QIODevice &device, const QString &name)
{
    const QByteArray bytes = device.read(kLargestText + 1);
    if (bytes.size() > kLargestText) {
        return failure(FactsheetTr::tr("“%1” is larger than 32 MB.").arg(name));
    }
    if (bytes.startsWith("%PDF-")) {
        return textOfPdf(bytes, name);
    }
    const QString text = textOfBytes(bytes);
    return text.contains(QChar::Null)
        ? failure(FactsheetTr::tr("“%1” is neither a text nor a PDF.").arg(name))
        : Result<QString, QString>(text);
}

Result<QString, QString> readableText(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    return file.open(QIODevice::ReadOnly)
        ? readableText(file, name)
        : Result<QString, QString>(failure(FactsheetTr::tr("“%1” cannot be opened.").arg(name)));
}

} // namespace mm
