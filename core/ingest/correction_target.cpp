// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/correction_target.h"

#include <algorithm>

namespace mm {

namespace {

using Of = SheetCorrection::Of;

/// The first cell of the merged range that @p at lies in, otherwise itself.
CellPosition originOf(const Sheet &sheet, CellPosition at)
{
    const auto &merges = sheet.merges();
    const auto found
        = std::ranges::find_if(merges, [at](const CellRange &range) { return range.contains(at); });
    return found == merges.end() ? at : found->first;
}

QString textAt(const Sheet &sheet, CellPosition at)
{
    return sheet.display(at.row, at.column).simplified();
}

bool isText(const Sheet &sheet, CellPosition at)
{
    const CellType type = sheet.cell(at).type;
    return type == CellType::Text || type == CellType::Date;
}

QStringList textsOfRow(const Sheet &sheet, int row)
{
    QStringList texts;
    for (auto it = sheet.rowBegin(row); it != sheet.rowEnd(row); ++it) {
        if (isText(sheet, {row, it->column})) {
            texts << textAt(sheet, {row, it->column});
        }
    }
    return texts;
}

SheetCorrection columnOf(const TableFrame &frame, const Sheet &sheet, int column)
{
    const int last = frame.headings.empty() ? frame.range.first.row : frame.headings.back();
    SheetCorrection target{sheet.name(), Of::Column, {last, column}, {}, {}};
    for (const int row : frame.headings) {
        const CellPosition at = originOf(sheet, {row, column});
        const QString text = textAt(sheet, at);
        if (!text.isEmpty() && (target.texts.isEmpty() || target.at != at)) {
            target.texts << text;
            target.at = at;
        }
    }
    return target;
}

SheetCorrection rowOf(const TableFrame &frame, const Sheet &sheet, int row)
{
    SheetCorrection target{sheet.name(), Of::Row, {row, frame.range.first.column}, {}, {}};
    for (const int column : frame.names) {
        const QString text = textAt(sheet, {row, column});
        if (!text.isEmpty()) {
            target.texts << text;
        }
    }
    return target;
}

int firstRowOf(const TableFrame &frame)
{
    return frame.headings.empty() ? frame.range.first.row : frame.headings.back() + 1;
}

const TableFrame *frameAt(const FileReading &reading, std::uint16_t sheet, CellPosition at)
{
    const auto found = std::ranges::find_if(reading.frames, [&](const TableFrame &frame) {
        return frame.sheet == sheet && frame.range.contains(at);
    });
    return found == reading.frames.end() ? nullptr : &*found;
}

} // namespace

std::optional<SheetCorrection> targetAt(const FileReading &reading, std::uint16_t sheet,
                                        CellPosition at, Of of)
{
    const Sheet &cells = reading.workbook->sheets[sheet];
    const TableFrame *frame = frameAt(reading, sheet, at);
    switch (of) {
    case Of::Name: {
        const CellPosition origin = originOf(cells, at);
        const QString text = textAt(cells, origin);
        return isText(cells, origin) && !text.isEmpty()
            ? std::optional(SheetCorrection{cells.name(), of, origin, {text}, {}})
            : std::nullopt;
    }
    case Of::Column:
        return frame ? std::optional(columnOf(*frame, cells, at.column)) : std::nullopt;
    case Of::Row:
        if (frame && at.row >= firstRowOf(*frame)) {
            return rowOf(*frame, cells, at.row);
        }
        return cells.rowBegin(at.row) == cells.rowEnd(at.row)
            ? std::nullopt
            : std::optional(
                SheetCorrection{cells.name(), of, {at.row, 0}, textsOfRow(cells, at.row), {}});
    }
    Q_UNREACHABLE();
}

std::optional<SheetCorrection> headerAt(const FileReading &reading, std::uint16_t sheet, int row)
{
    const Sheet &cells = reading.workbook->sheets[sheet];
    const QStringList texts = textsOfRow(cells, row);
    if (cells.rowBegin(row) == cells.rowEnd(row)) {
        return std::nullopt;
    }
    return SheetCorrection{cells.name(), Of::Row, {row, 0}, texts, {SaidMeaning::Kind::Header, {}}};
}

std::vector<SheetCorrection> targetsNamed(const FileReading &reading, std::uint16_t sheet, Of of,
                                          const TextsFit &fits)
{
    const Sheet &cells = reading.workbook->sheets[sheet];
    std::vector<SheetCorrection> targets;
    const auto add = [&](const SheetCorrection &target) {
        const auto isSame = [&](const SheetCorrection &other) { return other.isAbout(target); };
        if (fits(target.texts) && std::ranges::none_of(targets, isSame)) {
            targets.push_back(target);
        }
    };
    for (const TableFrame &frame : reading.frames) {
        if (frame.sheet != sheet) {
            continue;
        }
        for (int column = frame.range.first.column;
             of == Of::Column && column <= frame.range.last.column; ++column) {
            add(columnOf(frame, cells, column));
        }
        for (int row = firstRowOf(frame); of == Of::Row && row <= frame.range.last.row; ++row) {
            add(rowOf(frame, cells, row));
        }
    }
    return targets;
}

bool speaksOf(const SheetCorrection &correction, const FileReading &reading, std::uint16_t sheet,
              CellPosition at)
{
    const Sheet &cells = reading.workbook->sheets[sheet];
    if (correction.sheet != cells.name()) {
        return false;
    }
    switch (correction.of) {
    case Of::Name:
        return isText(cells, at) && textAt(cells, at) == correction.texts.value(0);
    case Of::Row:
        return correction.at.row == at.row;
    case Of::Column: {
        const TableFrame *frame = frameAt(reading, sheet, at);
        const bool isOwn = frame
            && (frame->headings.empty() ? frame->range.first.row == correction.at.row
                                        : std::ranges::find(frame->headings, correction.at.row)
                        != frame->headings.end());
        return originOf(cells, at) == correction.at
            || (isOwn && correction.at.column == at.column && at.row >= correction.at.row);
    }
    }
    Q_UNREACHABLE();
}

} // namespace mm
