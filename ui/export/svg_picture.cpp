// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svg_picture.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <cmath>

namespace mm {

namespace {

// At this resolution a unit is a tenth of a millimetre, so that the stated size is exact.
constexpr int kUnitsPerInch = 254;
constexpr int kUnitsPerMillimetre = 10;

QString generatorFile(const Picture &picture)
{
    const QRectF points = pointsRect(picture);
    QByteArray file;
    QBuffer buffer(&file);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // The generator escapes what is painted, but neither of these.
    generator.setTitle(picture.title.toHtmlEscaped());
    generator.setDescription(picture.description.toHtmlEscaped());
    generator.setResolution(kUnitsPerInch);
    generator.setSize((picture.millimetres * kUnitsPerMillimetre).toSize());
    generator.setViewBox(points);
    QPainter painter(&generator);
    picture.paint(painter, points);
    painter.end();
    return QString::fromUtf8(file);
}

QString unescaped(QString text)
{
    return text.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

double textLength(const QString &family, double size, int weight, const QString &text)
{
    QFont font(family);
    // Measured large: a font's size in pixels is a whole number.
    constexpr int kMeasuredSize = 1000;
    font.setPixelSize(kMeasuredSize);
    font.setWeight(QFont::Weight(weight));
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting);
    return QFontMetricsF(font).horizontalAdvance(text) * size / kMeasuredSize;
}

/// Adds the length of each piece of text to its element.
QString withTextLengths(const QString &svg)
{
    static const QRegularExpression element(
        QStringLiteral("<text [^>]*font-family=\"([^\"]*)\" font-size=\"([^\"]*)\" "
                       "font-weight=\"([^\"]*)\"[^>]*()>([^<]*)</text>"));
    QString result;
    qsizetype copied = 0;
    auto found = element.globalMatch(svg);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const double length = textLength(match.captured(1), match.captured(2).toDouble(),
                                         match.captured(3).toInt(), unescaped(match.captured(5)));
        result += svg.mid(copied, match.capturedStart(4) - copied);
        if (length > 0) {
            result += QStringLiteral(" textLength=\"%1\" lengthAdjust=\"spacingAndGlyphs\"")
                          .arg(length, 0, 'f', 2);
        }
        copied = match.capturedStart(4);
    }
    return result + svg.mid(copied);
}

QString withFallbackFonts(QString svg)
{
    return svg.replace(
        QStringLiteral("font-family=\"Lato\""),
        QStringLiteral("font-family=\"Lato, Carlito, Arial, 'DejaVu Sans', sans-serif\""));
}

} // namespace

Result<QByteArray, QString> svgPicture(const Picture &picture)
{
    if (const auto checked = checkPicture(picture); !checked) {
        return failure(QString(checked.error()));
    }
    return withFallbackFonts(withTextLengths(generatorFile(picture))).toUtf8();
}

} // namespace mm
