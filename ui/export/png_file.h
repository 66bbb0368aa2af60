// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QImage;

namespace mm {

/// What a PNG file says of itself besides its pixels.
struct PngFacts {
    int dpi = 96;
    QString title = {}; ///< may be empty
    QString description = {}; ///< may be empty
};

/// A PNG file (ISO/IEC 15948) of the image's colours; opacity is not kept. Made for drawings: rows
/// are left unfiltered, because filters make large even areas both slower and larger, and are
/// compressed by libdeflate. That takes a quarter of the time of QImage::save and fewer bytes.
[[nodiscard]] QByteArray pngFile(const QImage &image, const PngFacts &facts);

} // namespace mm
