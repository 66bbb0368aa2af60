// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cell_position.h"

namespace mm {

namespace {

constexpr int kLetters = 26;
// One more than any spreadsheet allows; keeps the arithmetic of hostile references in range.
constexpr int kLimit = 1 << 24;

} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / kLetters - 1) {
        letters.prepend(QChar(static_cast<char16_t>(u'A' + rest % kLetters)));
    }
    return letters;
}

std::optional<CellPosition> CellPosition::parse(QStringView a1)
{
    qsizetype at = 0;
    int column = 0;
    for (; at < a1.size() && a1[at] >= u'A' && a1[at] <= u'Z'; ++at) {
        column = column * kLetters + (a1[at].unicode() - u'A' + 1);
        if (column > kLimit) {
            return std::nullopt;
        }
    }
    const qsizetype letters = at;
    int row = 0;
    for (; at < a1.size() && a1[at] >= u'0' && a1[at] <= u'9'; ++at) {
        row = row * 10 + (a1[at].unicode() - u'0');
        if (row > kLimit) {
            return std::nullopt;
        }
    }
    if (letters == 0 || at == letters || at != a1.size() || row == 0) {
        return std::nullopt;
    }
    return CellPosition{row - 1, column - 1};
}

QString CellPosition::toString() const
{
    return columnLetters(column) + QString::number(row + 1);
}

std::optional<CellRange> CellRange::parse(QStringView a1)
{
    const qsizetype colon = a1.indexOf(u':');
    const auto first = CellPosition::parse(colon < 0 ? a1 : a1.first(colon));
    const auto last = colon < 0 ? first : CellPosition::parse(a1.sliced(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column) {
        return std::nullopt;
    }
    return CellRange{*first, *last};
}

QString CellRange::toString() const
{
    return first == last ? first.toString() : first.toString() + u':' + last.toString();
}

} // namespace mm
