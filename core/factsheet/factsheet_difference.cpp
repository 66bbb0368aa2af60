// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/factsheet_difference.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace mm {

namespace {

/// The page writes its numbers the English way, whatever the computer does.
QString pointText(const ChartPoint &point)
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    switch (point.state) {
    case PointState::Value:
        return english.toString(std::llround(point.value));
    case PointState::NotReported:
        return {};
    case PointState::NotApplicable:
        return QStringLiteral("n/a");
    case PointState::Suppressed:
        return QStringLiteral("*");
    }
    Q_UNREACHABLE();
}

/// The numbers of a block by what they are called, in the order of the page.
class BlockFigures {
public:
    explicit BlockFigures(const ContentBlock *block)
    {
        if (block && block->chart) {
            addChart(*block->chart);
        }
        if (block && block->table) {
            addTable(*block->table);
        }
    }

    [[nodiscard]] const QStringList &labels() const { return m_labels; }
    [[nodiscard]] QString at(const QString &label) const
    {
        const auto found = m_texts.find(label);
        return found == m_texts.end() ? QString() : found->second;
    }

private:
    void addChart(const ChartData &chart)
    {
        for (std::size_t i = 0; i < chart.categories.size(); ++i) {
            for (const ChartSeries &series : chart.series) {
                const QString &category = chart.categories[i].label;
                add(series.name.isEmpty() ? category
                                          : category + QStringLiteral(", ") + series.name,
                    pointText(series.points[i]));
            }
        }
    }

    void addTable(const FactsheetTable &table)
    {
        for (const FactsheetTable::Row &row : table.rows) {
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                add(table.columns.size() == 1 ? row.label
                                              : row.label + QStringLiteral(", ") + table.columns[i],
                    row.cells[i]);
            }
        }
    }

    void add(const QString &label, const QString &text)
    {
        // A chart and a table of one block may show the same numbers.
        if (m_texts.emplace(label, text).second) {
            m_labels << label;
        }
    }

    QStringList m_labels;
    std::map<QString, QString> m_texts;
};

class Comparer {
public:
    Comparer(const Factsheet &before, const Factsheet &after)
        : m_before(before)
        , m_after(after)
    {
    }

    std::vector<FactsheetDifference> compare()
    {
        const FactsheetSentences &a = m_before.sentences;
        const FactsheetSentences &b = m_after.sentences;
        addSentence(BlockKind::MixedMovements, a.mixedMovements, b.mixedMovements);
        addSentence(BlockKind::Present, a.present, b.present);
        addSentence(BlockKind::Present, a.outside, b.outside);
        addSentence(BlockKind::Uasc, a.uasc, b.uasc);
        for (const ContentBlock &block : m_after.content.blocks) {
            addNumbers(block);
        }
        return std::move(m_found);
    }

private:
    static const ContentBlock *find(const Factsheet &factsheet, BlockKind kind)
    {
        const auto &blocks = factsheet.content.blocks;
        const auto found = std::ranges::find(blocks, kind, &ContentBlock::kind);
        return found == blocks.end() ? nullptr : &*found;
    }

    void addSentence(BlockKind kind, const Sentence &before, const Sentence &after)
    {
        const QString a = before ? *before : before.error();
        const QString b = after ? *after : after.error();
        if (a != b) {
            const ContentBlock *block = find(m_after, kind);
            m_found.push_back({FactsheetDifference::Kind::Text,
                               block ? block->title : QString(),
                               {},
                               a,
                               b,
                               !before.has_value(),
                               !after.has_value()});
        }
    }

    void addNumbers(const ContentBlock &after)
    {
        const ContentBlock *before = find(m_before, after.kind);
        const QString headline = before ? before->headline : QString();
        if (headline != after.headline) {
            m_found.push_back({FactsheetDifference::Kind::Headline,
                               after.title,
                               {},
                               headline,
                               after.headline,
                               false,
                               false});
        }
        const BlockFigures a(before);
        const BlockFigures b(&after);
        // What the earlier page has and the later has not, for instance a nationality, comes last.
        QStringList labels = b.labels();
        std::ranges::copy_if(a.labels(), std::back_inserter(labels),
                             [&b](const QString &label) { return !b.labels().contains(label); });
        for (const QString &label : labels) {
            if (a.at(label) != b.at(label)) {
                m_found.push_back({FactsheetDifference::Kind::Figure, after.title, label,
                                   a.at(label), b.at(label), false, false});
            }
        }
    }

    const Factsheet &m_before;
    const Factsheet &m_after;
    std::vector<FactsheetDifference> m_found;
};

} // namespace

std::vector<FactsheetDifference> differencesBetween(const Factsheet &before, const Factsheet &after)
{
    return Comparer(before, after).compare();
}

} // namespace mm
