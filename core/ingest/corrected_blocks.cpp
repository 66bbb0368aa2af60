// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/corrected_blocks.h"

#include "core/ingest/column_facts.h"

#include <algorithm>
#include <iterator>

namespace mm {

namespace {

Issue remarkOn(const SheetCorrection &correction, IssueCode code, const Workbook &workbook,
               const Catalogue &catalogue)
{
    return {code,
            code == IssueCode::SaidByPerson ? Severity::Info : Severity::Warning,
            {workbook.fileName, correction.sheet, correction.at},
            {subjectText(correction), meaningText(correction.means, catalogue)},
            {}};
}

/// Whether there is anything on the sheet that a correction changes the reading of.
bool isUsed(const SheetCorrection &correction, const SheetBlocks &blocks)
{
    using Kind = SaidMeaning::Kind;
    const CellPosition at = correction.at;
    const Kind kind = correction.means.kind;
    const bool isAside = kind == Kind::Words || kind == Kind::LeaveOut;
    switch (correction.of) {
    case SheetCorrection::Of::Name:
        return true;
    case SheetCorrection::Of::Column:
        return std::ranges::any_of(blocks.blocks, [at](const CellBlock &block) {
            const auto rows = headingRows(block);
            return at.column >= block.firstColumn && at.column <= block.lastColumn
                && std::ranges::find(rows, at.row) != rows.end();
        });
    case SheetCorrection::Of::Row:
        return isAside || std::ranges::any_of(blocks.blocks, [&](const CellBlock &block) {
                   return kind == Kind::Header
                       ? std::ranges::find(block.headings, at.row) != block.headings.end()
                       : std::ranges::find(block.rows, at.row, &CellBlock::Row::row)
                           != block.rows.end();
               });
    }
    Q_UNREACHABLE();
}

} // namespace

CorrectedBlocks findCorrectedBlocks(const Sheet &sheet, const Workbook &asSent,
                                    const std::vector<SheetCorrection> &corrections,
                                    const Catalogue &catalogue, TextMeanings &texts)
{
    CorrectedBlocks found;
    const auto remark = [&](const SheetCorrection &correction, IssueCode code) {
        found.remarks.push_back(remarkOn(correction, code, asSent, catalogue));
    };
    std::vector<SheetCorrection> fitting;
    for (const SheetCorrection &correction : corrections) {
        if (correction.sheet != sheet.name()) {
            continue;
        }
        switch (faultOf(correction, asSent, catalogue, texts)) {
        case CorrectionFault::None:
            fitting.push_back(correction);
            break;
        case CorrectionFault::Unfit:
            remark(correction, IssueCode::CorrectionUnfit);
            break;
        case CorrectionFault::SaysTotal:
            remark(correction, IssueCode::CorrectionRefused);
            break;
        }
    }
    for (;;) {
        found.said = fitting.empty()
            ? nullptr
            : std::make_unique<SaidMeanings>(sheet, fitting, catalogue, texts);
        found.view = std::make_unique<SheetView>(sheet, texts, found.said.get());
        found.blocks = findBlocks(*found.view);
        const auto idle = std::ranges::find_if(fitting, [&](const SheetCorrection &correction) {
            return !isUsed(correction, found.blocks);
        });
        if (idle == fitting.end()) {
            break;
        }
        remark(*idle, IssueCode::CorrectionUnfit);
        fitting.erase(idle);
    }
    for (const SheetCorrection &correction : fitting) {
        remark(correction, IssueCode::SaidByPerson);
    }
    return found;
}

std::vector<TableFrame> framesOf(const CellBlock &block, const std::vector<Table> &tables,
                                 std::uint16_t sheet)
{
    if (tables.empty()) {
        const int top = headingRows(block).front();
        return {{sheet,
                 {{top, block.firstColumn}, {block.rows.back().row, block.lastColumn}},
                 block.headings,
                 {}}};
    }
    std::vector<TableFrame> frames;
    for (const Table &table : tables) {
        TableFrame frame{sheet, table.range, block.headings, {}};
        std::ranges::transform(table.names, std::back_inserter(frame.names),
                               &Table::NameColumn::column);
        frames.push_back(std::move(frame));
    }
    return frames;
}

} // namespace mm
