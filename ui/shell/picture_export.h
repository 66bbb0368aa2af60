// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/export/picture.h"
#include "ui/export/table_text.h"

#include <QSizeF>

#include <functional>
#include <optional>

class QPrinter;
class QWidget;

namespace mm {

/// A picture that a page offers: made in any size, with the numbers that it shows.
struct PictureOffer {
    QString name; ///< of its file, without ending
    QSizeF millimetres; ///< its usual size
    std::function<Result<Picture, QString>(QSizeF)> make;
    TableRows rows;
};

/// Asks where to and writes the picture, and its numbers beside it when they are wanted.
/// @param folder the first choice
/// @return the files written; none when the person thought better of it
[[nodiscard]] Result<QStringList, QString> exportPicture(QWidget *parent, const QString &folder,
                                                         const PictureOffer &offer);

/// The picture on one page, as large as it can be in its proportions; nothing else is on the page.
/// @param usual what is printed should a page have no sensible size
void printPicture(QPrinter &printer, const PictureOffer &offer, const Picture &usual);

/// Shows the page as the printer will print it, and prints it. The error is a sentence.
[[nodiscard]] Result<void, QString> previewPrint(QWidget *parent, const PictureOffer &offer);

/// The picture on the clipboard, as pixels and drawing, with its numbers as text.
[[nodiscard]] Result<void, QString> copyToClipboard(const PictureOffer &offer);

} // namespace mm
