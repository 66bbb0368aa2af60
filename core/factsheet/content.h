// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/map_data.h"
#include "core/factsheet/block_kind.h"
#include "core/factsheet/footnotes.h"
#include "core/factsheet/own_words.h"
#include "core/factsheet/page_comparison.h"
#include "core/factsheet/sentences.h"

#include <QLocale>

namespace mm {

/// What stands on the page.
struct PageRequest {
    std::vector<BlockKind> blocks = allBlocks(); ///< in this order; notes come last in any case
    QString stateId = {}; ///< of the data, for the provenance; may be empty
    OwnWords ownWords = {}; ///< printed in place of the computed sentences
    std::vector<PageComparison> comparisons = {}; ///< where the page shows comparisons
};

/// A small table of texts: numbers, "n/a", "not reported".
struct FactsheetTable {
    struct Row {
        QString label;
        std::vector<QString> cells; ///< one for each column
        std::vector<ChartPoint> points = {}; ///< the same as numbers; empty when they are none

        void add(const QString &text, const ChartPoint &point)
        {
            cells.push_back(text);
            points.push_back(point);
        }
    };

    std::vector<QString> columns;
    std::vector<Row> rows;
};

/// One block of the page. What does not belong to its kind is empty.
struct ContentBlock {
    BlockKind kind = BlockKind::Notes;
    QString title;
    QString subtitle;
    QStringList marks; ///< of the footnotes that belong to the block
    QString headline; ///< the one big number: "6,354"
    QString headlineNote; ///< beside it: "−10%", "persons"
    std::optional<ChartPoint> headlinePoint; ///< the same as a number
    QStringList paragraphs; ///< whole sentences
    QStringList keyNumbers; ///< of the paragraphs, to be set off: "6,354", "10%"
    QStringList withheld; ///< why something is not there, whole sentences
    std::optional<ChartData> chart;
    std::optional<MapContent> map;
    std::optional<FactsheetTable> table;
};

/// The sentences of a block in the order in which they stand on the page: said, then withheld.
[[nodiscard]] inline QStringList sentencesOf(const ContentBlock &block)
{
    return block.paragraphs + block.withheld;
}

/// The page as a value: the window shows it, the page painter lays it out.
struct FactsheetContent {
    QString title;
    QString subtitle;
    QString language; ///< BCP 47
    QString style; ///< code of the edition style
    QString place; ///< code of the country the page is about, or of the region
    QString palette; ///< "2021" or "2025"
    QLocale numbers; ///< how charts write numbers
    QString month; ///< "July 2025"
    QString monthKey; ///< "2025-07"
    QString stateId; ///< of the data; may be empty
    QString date; ///< "as of 31 July 2025"
    QString status; ///< "provisional", or empty
    std::vector<ContentBlock> blocks;
    std::vector<Footnote> footnotes;
    QString source;
    QString provenance; ///< edition, state of the data, provisional or not
};

/// @return the page, or a sentence naming the footnote a label needs and the catalogue lacks
[[nodiscard]] Result<FactsheetContent, QString> buildContent(const FactsheetFigures &figures,
                                                             const FactsheetSentences &sentences,
                                                             const EditionStyle &style,
                                                             const Catalogue &catalogue,
                                                             const PageRequest &request = {});

} // namespace mm
