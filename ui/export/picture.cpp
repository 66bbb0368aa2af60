// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture.h"

#include "ui/export/export_text.h"

namespace mm {

namespace {

constexpr double kPointsPerMillimetre = 72 / 25.4;

bool isSensible(double millimetres)
{
    return millimetres >= kMinMillimetres && millimetres <= kMaxMillimetres;
}

} // namespace

Result<void, QString> checkPicture(const Picture &picture)
{
    const QSizeF size = picture.millimetres;
    if (!isSensible(size.width()) || !isSensible(size.height())) {
        return failure(ExportText::tr("A picture's sides must be between %1 and %2 mm long.")
                           .arg(kMinMillimetres)
                           .arg(kMaxMillimetres));
    }
    if (!picture.paint) {
        return failure(ExportText::tr("There is nothing to draw in this picture."));
    }
    return {};
}

QRectF pointsRect(const Picture &picture)
{
    return {QPointF(), picture.millimetres * kPointsPerMillimetre};
}

QDateTime statedTime(const Picture &picture)
{
    if (picture.made.isValid()) {
        return picture.made.toUTC();
    }
    bool ok = false;
    // https://reproducible-builds.org/specs/source-date-epoch/
    const qint64 seconds = qgetenv("SOURCE_DATE_EPOCH").toLongLong(&ok);
    return ok ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

} // namespace mm
