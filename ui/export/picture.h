// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace mm {

/// Something that can be painted, with its size on paper. It is painted the same way into every
/// kind of file.
struct Picture {
    QSizeF millimetres;
    /// Paints into the rectangle it is given, which is in points (1/72 inch) and as large as
    /// `millimetres`. Fonts must be set in pixels: one pixel is one point here.
    std::function<void(QPainter &, const QRectF &points)> paint = {};
    QString title = {}; ///< goes into the file's own title
    QString description = {}; ///< what is seen, in words; may be empty
    QDateTime made
        = {}; ///< the file's date; when invalid, SOURCE_DATE_EPOCH, and without that no date
};

inline constexpr double kPointsPerInch = 72;

/// The smallest and largest side of a picture.
inline constexpr double kMinMillimetres = 10;
inline constexpr double kMaxMillimetres = 2000;

/// Refuses a picture that has no sensible size or cannot be painted; the error is a sentence.
[[nodiscard]] Result<void, QString> checkPicture(const Picture &picture);

/// The picture's rectangle in points, from the origin.
[[nodiscard]] QRectF pointsRect(const Picture &picture);

/// The date a file of this picture states, in UTC; invalid when it states none.
[[nodiscard]] QDateTime statedTime(const Picture &picture);

} // namespace mm
