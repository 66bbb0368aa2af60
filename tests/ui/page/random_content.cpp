// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_content.h"

#include <algorithm>
#include <array>

namespace mm::test {

namespace {

const std::array kPlaces{"ALB", "BIH", "XKX", "MNE", "MKD", "SRB"};

class Thrower {
public:
    explicit Thrower(Random &random)
        : m_random(random)
    {
    }

    RandomContent thrown()
    {
        RandomContent result;
        FactsheetContent &content = result.content;
        content.title = words(1, 4);
        content.subtitle = words(0, 9);
        content.language = QStringLiteral("en");
        content.palette = m_random.chance(0.5) ? QStringLiteral("2021") : QStringLiteral("2025");
        content.numbers = QLocale(QLocale::English);
        content.month = words(1, 2);
        content.date = words(1, 5);
        content.source = words(1, 12);
        content.provenance = words(0, 20);
        result.composition = composition();
        for (const BlockKind kind : result.composition.shown()) {
            content.blocks.push_back(block(kind));
        }
        content.blocks.push_back({});
        for (int note = m_random.integer(0, 14); note > 0; --note) {
            content.footnotes.push_back({QString::number(note), words(3, 40)});
        }
        return result;
    }

private:
    QString word()
    {
        QString text;
        const bool cyrillic = m_random.chance(0.4);
        for (int letter = m_random.integer(2, 13); letter > 0; --letter) {
            text += cyrillic ? QChar(0x0430 + m_random.integer(0, 31))
                             : QChar(u'a' + m_random.integer(0, 25));
        }
        return text;
    }

    QString words(int least, int most)
    {
        QStringList list;
        for (int count = m_random.integer(least, most); count > 0; --count) {
            list.append(m_random.chance(0.1) ? QString::number(m_random.integer(0, 99999))
                                             : word());
        }
        return list.join(u' ');
    }

    Composition composition()
    {
        Composition result = Composition::usual();
        if (m_random.chance(0.3)) {
            result.blocks.push_back({BlockKind::Comparisons});
        }
        for (BlockChoice &choice : result.blocks) {
            choice.shown = m_random.chance(0.8);
            if (m_random.chance(0.3)) {
                choice.span = m_random.integer(5, 12);
            }
        }
        if (m_random.chance(0.5)) {
            const auto other
                = static_cast<std::size_t>(m_random.integer(1, int(result.blocks.size()) - 1));
            std::swap(result.blocks.front(), result.blocks[other]);
        }
        return result;
    }

    ChartPoint point()
    {
        if (m_random.chance(0.15)) {
            return {static_cast<PointState>(m_random.integer(1, 3)), 0, false, false};
        }
        return {PointState::Value, static_cast<double>(m_random.integer(0, 99999)),
                m_random.chance(0.2), m_random.chance(0.1)};
    }

    ChartData chart(ChartKind kind, int series, int categories)
    {
        ChartData data;
        data.kind = kind;
        for (int i = 0; i < series; ++i) {
            data.series.push_back(
                {words(1, 3), i == 0 ? SeriesRole::Current : SeriesRole::Previous, {}});
        }
        for (int i = 0; i < categories; ++i) {
            const bool months = kind == ChartKind::Columns;
            data.categories.push_back({QString::number(i),
                                       months ? QStringLiteral("Sep") : words(1, 3),
                                       months ? QString() : QStringLiteral("−12%")});
            for (ChartSeries &line : data.series) {
                line.points.push_back(point());
            }
        }
        return data;
    }

    FactsheetTable table(int columns, int rows)
    {
        FactsheetTable result;
        for (int column = 0; column < columns; ++column) {
            result.columns.push_back(words(1, 2));
        }
        for (int row = 0; row < rows; ++row) {
            FactsheetTable::Row line{words(1, 4), {}};
            for (int column = 0; column < columns; ++column) {
                line.cells.push_back(m_random.chance(0.2)
                                         ? QStringLiteral("not reported")
                                         : QString::number(m_random.integer(0, 99999)));
            }
            result.rows.push_back(std::move(line));
        }
        return result;
    }

    MapContent map()
    {
        MapContent content;
        content.unit = QStringLiteral("persons");
        content.disclaimer = words(10, 25);
        for (const char *place : kPlaces) {
            const QString code = QString::fromLatin1(place);
            content.places.push_back(
                m_random.chance(0.2) ? MapPlace::without(code, code, MapState::NotReported)
                                     : MapPlace::counted(code, code, m_random.integer(0, 99999)));
        }
        return content;
    }

    ContentBlock block(BlockKind kind)
    {
        ContentBlock block;
        block.kind = kind;
        block.title = words(1, 9);
        block.subtitle = words(0, 6);
        block.marks = {QStringLiteral("*"), QStringLiteral("1"), QStringLiteral("12")};
        if (m_random.chance(0.5)) {
            block.headline = QString::number(m_random.integer(0, 99999));
            block.headlineNote = words(0, 5);
        }
        for (int i = m_random.integer(0, 2); i > 0; --i) {
            block.paragraphs.append(words(5, 60));
        }
        if (m_random.chance(0.3)) {
            block.withheld.append(words(5, 20));
        }
        addPicture(block);
        return block;
    }

    void addPicture(ContentBlock &block)
    {
        switch (block.kind) {
        case BlockKind::KeyFigures:
            block.chart = chart(ChartKind::GroupedBars, 2, 6);
            block.table = table(2, 6);
            return;
        case BlockKind::Asylum:
            block.table = table(m_random.integer(1, 7), m_random.integer(1, 6));
            return;
        case BlockKind::ArrivalsMap:
            block.map = map();
            return;
        case BlockKind::PresentByMonth:
            block.chart = chart(ChartKind::Columns, 1, 13);
            return;
        case BlockKind::Comparisons:
            block.chart = chart(ChartKind::Dumbbell, 2, m_random.integer(1, 8));
            return;
        case BlockKind::Nationalities:
            block.chart = chart(ChartKind::GroupedBars, 1, m_random.integer(1, 8));
            return;
        case BlockKind::MixedMovements:
        case BlockKind::Present:
        case BlockKind::Uasc:
        case BlockKind::Notes:
            return;
        }
    }

    Random &m_random;
};

} // namespace

RandomContent RandomContent::thrown(Random &random)
{
    return Thrower(random).thrown();
}

} // namespace mm::test
