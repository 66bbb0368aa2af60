// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/factsheet/content.h"
#include "ui/page/composition.h"
#include "ui/page/laid_out_page.h"

#include <QStringList>

namespace mm {

enum class DocumentFormat { Pdf, Png, Svg, Html };

/// The kind of file that a path's ending asks for; the error is a sentence.
[[nodiscard]] Result<DocumentFormat, QString> documentFormatFor(const QString &path);

/// For file dialogs: "PDF document (*.pdf)" …, in the order of the enumeration.
[[nodiscard]] QStringList documentNameFilters();

/// A factsheet as it goes out.
struct PrintedFactsheet {
    FactsheetContent content;
    Composition composition;
    LaidOutDocument document;
};

/// A sentence on what does not fit on its page; empty when all does.
[[nodiscard]] QString overflowText(const PrintedFactsheet &factsheet);

/// One document as a file in memory.
/// @return the PDF with its figures attached, as a table and as a Data Package; the error is a
/// sentence
[[nodiscard]] Result<QByteArray, QString> pdfDocument(const PrintedFactsheet &factsheet);

/// Lays the content out and makes a PDF of it. Refused when a block does not fit on its page.
[[nodiscard]] Result<QByteArray, QString> pdfOf(const FactsheetContent &content,
                                                const Composition &composition);

/// A file that is made but not yet written.
struct DocumentFile {
    QString path;
    QByteArray bytes;
};

/// The factsheet as files. Pages of PNG and SVG get a file each, numbered when there are several:
/// "july-1.png". Refused when a block does not fit on its page; the error is a sentence.
[[nodiscard]] Result<std::vector<DocumentFile>, QString>
documentFiles(const PrintedFactsheet &factsheet, const QString &path, DocumentFormat format,
              int dpi);

/// Each file is there as a whole afterwards, or as it was before.
/// @return the paths, or a sentence
[[nodiscard]] Result<QStringList, QString> writeFiles(const std::vector<DocumentFile> &files);

/// Makes the files and writes them.
[[nodiscard]] Result<QStringList, QString> writeDocument(const PrintedFactsheet &factsheet,
                                                         const QString &path, DocumentFormat format,
                                                         int dpi);

} // namespace mm
