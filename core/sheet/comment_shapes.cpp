// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/comment_shapes.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace mm {

namespace {

constexpr int kFirstNumber = 1025; ///< numbers below belong to the drawing itself
constexpr int kColumnsWide = 4;
constexpr int kRowsHigh = 6;

const char *const kShapeType
    = R"(<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">)"
      R"(<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>)";

int highestNumber(const QByteArray &drawing)
{
    static const QRegularExpression kNumber(QStringLiteral("_x0000_s(\\d{1,9})\\b"));
    int highest = kFirstNumber - 1;
    auto found = kNumber.globalMatch(QString::fromLatin1(drawing));
    while (found.hasNext()) {
        highest = std::max(highest, found.next().capturedView(1).toInt());
    }
    return highest;
}

QByteArray shape(int number, CellPosition cell)
{
    // Left column and offset, top row and offset, right, bottom: beside the cell, a little above.
    const int top = std::max(0, cell.row - 1);
    const QString anchor = QStringLiteral("%1, 15, %2, 10, %3, 15, %4, 4")
                               .arg(cell.column + 1)
                               .arg(top)
                               .arg(cell.column + 1 + kColumnsWide)
                               .arg(top + kRowsHigh);
    return QStringLiteral(
               R"(<v:shape id="_x0000_s%1" type="#_x0000_t202" style="position:absolute;visibility:hidden" )"
               R"(fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>)"
               R"(<v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>)"
               R"(<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>)"
               R"(<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>)"
               R"(<x:Anchor>%2</x:Anchor><x:AutoFill>False</x:AutoFill>)"
               R"(<x:Row>%3</x:Row><x:Column>%4</x:Column></x:ClientData></v:shape>)")
        .arg(QString::number(number), anchor, QString::number(cell.row),
             QString::number(cell.column))
        .toLatin1();
}

} // namespace

QByteArray noShapes()
{
    return R"(<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" )"
           R"(xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">)"
           R"(<o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>)";
}

std::optional<QByteArray> withShapes(const QByteArray &drawing,
                                     const std::vector<CellPosition> &cells)
{
    // Drawings of this kind need not be well-formed: text is put in, nothing is parsed.
    const qsizetype end = drawing.lastIndexOf("</xml>");
    if (end < 0) {
        return std::nullopt;
    }
    QByteArray shapes = drawing.contains("id=\"_x0000_t202\"") ? QByteArray() : kShapeType;
    int number = highestNumber(drawing);
    for (const CellPosition cell : cells) {
        shapes += shape(++number, cell);
    }
    return drawing.first(end) + shapes + drawing.sliced(end);
}

QByteArray withoutShapes(const QByteArray &drawing, const std::vector<CellPosition> &cells)
{
    static const QRegularExpression kShape(QStringLiteral("<v:shape .*?</v:shape>"),
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kRow(QStringLiteral("<x:Row>\\s*(\\d{1,7})\\s*</x:Row>"));
    static const QRegularExpression kColumn(
        QStringLiteral("<x:Column>\\s*(\\d{1,5})\\s*</x:Column>"));
    // Byte for byte, whatever letters the drawing is written in.
    const QString text = QString::fromLatin1(drawing);
    QByteArray rest;
    qsizetype from = 0;
    auto found = kShape.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        const auto row = kRow.match(match.captured());
        const auto column = kColumn.match(match.captured());
        const CellPosition cell{row.captured(1).toInt(), column.captured(1).toInt()};
        const bool isOne
            = row.hasMatch() && column.hasMatch() && std::ranges::find(cells, cell) != cells.end();
        if (isOne) {
            rest += QByteArrayView(drawing).sliced(from, match.capturedStart() - from);
            from = match.capturedEnd();
        }
    }
    return rest + drawing.sliced(from);
}

} // namespace mm
