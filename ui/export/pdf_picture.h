// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace mm {

/// A file that travels inside a PDF document.
struct PdfAttachment {
    QString name; ///< "figures.csv"
    QByteArray mimeType; ///< "text/csv"
    QString description;
    QByteArray bytes;
};

/// What a PDF document says of itself besides its title.
struct PdfFacts {
    QString language = {}; ///< BCP 47: "en"; may be empty
    std::vector<PdfAttachment> attachments = {};
};

/// A PDF of vectors with a page for each picture, each page as large as its picture, and the first
/// picture's title. Text stays text. The same pictures give the same bytes in any run; nothing
/// about the user, the machine or the time zone is in them. The error is a sentence.
[[nodiscard]] Result<QByteArray, QString> pdfPictures(std::span<const Picture> pages,
                                                      const PdfFacts &facts = {});
[[nodiscard]] Result<QByteArray, QString> pdfPicture(const Picture &picture);

} // namespace mm
