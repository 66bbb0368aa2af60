// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/content.h"

#include "core/factsheet/block_notes.h"
#include "core/factsheet/change_clause.h"
#include "core/factsheet/indicator_codes.h"
#include "core/factsheet/pictures.h"
#include "core/factsheet/reasons.h"

#include <algorithm>

namespace mm {

namespace {

/// Catalogue mark of the note on countries that have an intention stage.
constexpr QLatin1String kIntentionStageMark("****");

constexpr months kYear(12);

/// Builds the blocks and collects their footnotes on the way.
class PageBuilder {
public:
    PageBuilder(const FactsheetFigures &figures, const FactsheetSentences &sentences,
                const EditionStyle &style, const Catalogue &catalogue, const PageRequest &request)
        : m_figures(figures)
        , m_sentences(sentences)
        , m_style(style)
        , m_catalogue(catalogue)
        , m_request(request)
        , m_words(figures, style, catalogue)
        , m_notes(m_words)
    {
    }

    Result<FactsheetContent, QString> build()
    {
        FactsheetContent content;
        content.title = m_words.page(Wording::PageTitle);
        content.subtitle = m_words.page(Wording::PageSubtitle);
        content.language = m_style.language().code;
        content.palette = m_style.palette();
        content.numbers = m_style.numbers().locale();
        content.month = m_style.monthText(m_figures.query.month);
        content.date = m_words.page(Wording::PageDate);
        if (m_figures.isProvisional()) {
            content.status = m_style.say(Wording::LabelProvisional);
        }
        content.source = m_words.source();
        content.provenance = provenance(content.status);
        for (const BlockKind kind : m_request.blocks) {
            if (kind != BlockKind::Notes) {
                content.blocks.push_back(blockOf(kind));
            }
        }
        content.blocks.push_back(notes());
        const FootnoteList &notes = m_notes.list();
        content.footnotes = notes.footnotes();
        if (!notes.missing().isEmpty()) {
            return failure(QStringLiteral("There is no text for the footnote “%1”.")
                               .arg(notes.missing().first()));
        }
        return content;
    }

private:
    ContentBlock blockOf(BlockKind kind)
    {
        switch (kind) {
        case BlockKind::KeyFigures:
            return keyFigures();
        case BlockKind::MixedMovements:
            return mixedMovements();
        case BlockKind::ArrivalsMap:
            return arrivalsMap();
        case BlockKind::Asylum:
            return asylum();
        case BlockKind::Present:
            return present();
        case BlockKind::PresentByMonth:
            return presentByMonth();
        case BlockKind::Nationalities:
            return nationalities();
        case BlockKind::Uasc:
            return uasc();
        case BlockKind::Notes:
            return notes();
        }
        Q_UNREACHABLE();
    }

    /// Which edition or state of the data the page is made from.
    QString provenance(const QString &status) const
    {
        QStringList parts;
        const AsOf &asOf = m_figures.query.asOf;
        if (!asOf.isNow()) {
            parts.append(
                m_style.say(Wording::LabelEdition, {{QLatin1String("edition"), asOf.toString()}}));
        }
        if (!m_request.stateId.isEmpty()) {
            parts.append(
                m_style.say(Wording::LabelState, {{QLatin1String("state"), m_request.stateId}}));
        }
        if (!status.isEmpty()) {
            parts.append(status);
        }
        return parts.join(QStringLiteral(" · "));
    }

    ContentBlock block(BlockKind kind, Wording title, Wording subtitle) const
    {
        ContentBlock block;
        block.kind = kind;
        block.title = m_words.page(title);
        block.subtitle = m_words.page(subtitle);
        return block;
    }

    ContentBlock keyFigures()
    {
        ContentBlock block = this->block(BlockKind::KeyFigures, Wording::KeyFiguresTitle,
                                         Wording::KeyFiguresSubtitle);
        m_notes.addArrivals(block, m_figures);
        m_notes.add(block, Wording::NoteDoubleCounting);
        m_notes.add(block, Wording::NoteProvisional);
        if (m_figures.query.baseAsOf != m_figures.query.asOf) {
            m_notes.add(block, Wording::NoteBaseAsOf,
                        {{QLatin1String("as_of"), m_figures.query.baseAsOf.toString()}});
        }
        std::vector<const FactsheetFigure *> base;
        base.reserve(m_figures.arrivals.size());
        for (const CountryComparison &row : m_figures.arrivals) {
            base.push_back(&row.figure.base);
        }
        m_notes.addGaps(block, indicator::kArrivals, base);
        ChartData chart = mm::arrivalsChart(m_figures, m_words);
        // In January the month is the whole period.
        if (m_figures.period.length() > 1) {
            block.table = monthTable(block, chart);
        }
        setChart(block, std::move(chart));
        return block;
    }

    /// Arrivals of the month alone, a row for each bar of the chart.
    FactsheetTable monthTable(ContentBlock &block, const ChartData &chart)
    {
        const Month month = m_figures.query.month;
        FactsheetTable table{{m_style.monthText(month), m_style.monthText(month - kYear)}, {}};
        for (const ChartCategory &category : chart.categories) {
            const auto row = std::ranges::find_if(
                m_figures.monthArrivals, [&](const CountryComparison &arrivals) {
                    return m_catalogue[arrivals.place].code == category.key;
                });
            if (row != m_figures.monthArrivals.end()) {
                table.rows.push_back(
                    {m_notes.label(block, row->place),
                     {m_words.figure(row->figure.current), m_words.figure(row->figure.base)}});
            }
        }
        return table;
    }

    ContentBlock mixedMovements()
    {
        ContentBlock block = this->block(BlockKind::MixedMovements, Wording::MovementsTitle,
                                         Wording::MovementsSubtitle);
        m_notes.add(block, Wording::NoteEstimate);
        if (m_figures.movements.current.amount) {
            block.headline = m_words.figure(m_figures.movements.current);
            if (const QString change = changeAnnotation(m_figures.movements, m_style);
                !change.isEmpty()) {
                block.headlineNote
                    = m_style.say(Wording::HeadlineChange,
                                  {{QLatin1String("change"), change},
                                   {QLatin1String("base_period"), m_words.basePeriod()}});
            }
        }
        addSentence(block, m_sentences.mixedMovements);
        block.keyNumbers = keyNumbers(m_figures.movements);
        return block;
    }

    /// A number as a sentence gives it, and its percent of change.
    QStringList keyNumbers(const ComparedFigure &figure) const
    {
        QStringList numbers;
        if (const auto &amount = figure.current.amount) {
            const NumberStyle &style = m_style.numbers();
            numbers.append(style.digits(style.rounded(amount->rounded()).value));
            if (figure.base.amount) {
                const ChangeClass change = classifyChange(*amount, *figure.base.amount,
                                                          m_style.numbers().percentDecimals);
                if (change.kind == ChangeClass::Kind::Percent) {
                    numbers.append(percentText(change.percent, m_style));
                }
            }
        }
        return numbers;
    }

    ContentBlock asylum()
    {
        ContentBlock block
            = this->block(BlockKind::Asylum, Wording::AsylumTitle, Wording::AsylumSubtitle);
        FactsheetTable table;
        for (const PlaceId place : m_catalogue.countries()) {
            table.columns.push_back(m_notes.label(block, place));
        }
        table.columns.push_back(m_style.say(Wording::LabelRegion));
        std::vector<const AsylumFigures *> shown;
        for (const QString &code : m_style.asylumIndicators()) {
            const auto row = std::ranges::find(
                m_figures.asylum, m_catalogue.findIndicator(code),
                [](const AsylumFigures &figures) { return std::optional(figures.indicator); });
            if (row != m_figures.asylum.end()) {
                shown.push_back(&*row);
                table.rows.push_back(asylumRow(block, *row));
            }
        }
        block.table = std::move(table);
        setChart(block, mm::asylumChart(shown, m_words));
        return block;
    }

    FactsheetTable::Row asylumRow(ContentBlock &block, const AsylumFigures &figures)
    {
        FactsheetTable::Row row;
        const Indicator &indicator = m_catalogue[figures.indicator];
        row.label = indicator.label;
        if (!indicator.exclusions.empty() && m_catalogue.findNote(QString(kIntentionStageMark))) {
            row.label += kIntentionStageMark;
            m_notes.addMarked(block, kIntentionStageMark);
        }
        for (const CountryFigure &country : figures.countries) {
            row.cells.push_back(m_words.figure(country.figure));
        }
        row.cells.push_back(m_words.figure(figures.region.figure));
        return row;
    }

    ContentBlock arrivalsMap()
    {
        ContentBlock block
            = this->block(BlockKind::ArrivalsMap, Wording::MapTitle, Wording::MapSubtitle);
        m_notes.addArrivals(block, m_figures);
        MapContent map = mm::arrivalsMap(m_figures, m_words);
        map.title = block.title;
        map.subtitle = block.subtitle;
        map.source = m_words.source();
        map.notes = m_notes.texts(block);
        block.map = std::move(map);
        return block;
    }

    ContentBlock present()
    {
        ContentBlock block
            = this->block(BlockKind::Present, Wording::PresentTitle, Wording::PresentSubtitle);
        const Presence &presence = m_figures.presence;
        if (presence.total.figure.amount) {
            block.headline = m_words.figure(presence.total.figure);
            block.headlineNote = m_style.say(Wording::LabelPersons);
        }
        addSentence(block, m_sentences.present);
        // "This also includes …" goes on from the sentence before.
        if (m_sentences.present) {
            addSentence(block, m_sentences.outside);
        }
        block.keyNumbers
            = keyNumbers({presence.total.figure, {}}) + keyNumbers({presence.children.figure, {}});
        block.table = FactsheetTable{
            {m_style.say(Wording::LabelPersons)},
            {{m_style.say(Wording::LabelInCentres), {m_words.figure(presence.inCentres.figure)}},
             {m_style.say(Wording::LabelOutside), {m_words.figure(presence.outside.figure)}}}};
        m_notes.addPresence(block, presence, m_sentences.shares);
        return block;
    }

    ContentBlock presentByMonth()
    {
        ContentBlock block = this->block(BlockKind::PresentByMonth, Wording::ByMonthTitle,
                                         Wording::ByMonthSubtitle);
        std::vector<const FactsheetFigure *> byMonth;
        byMonth.reserve(m_figures.presentByMonth.size());
        for (const MonthFigure &month : m_figures.presentByMonth) {
            byMonth.push_back(&month.region.figure);
        }
        m_notes.addGaps(block, indicator::kPresent, byMonth);
        setChart(block, mm::presentByMonthChart(m_figures, m_words));
        return block;
    }

    ContentBlock nationalities()
    {
        ContentBlock block = this->block(BlockKind::Nationalities, Wording::NationalitiesTitle,
                                         Wording::NationalitiesSubtitle);
        ChartData chart = mm::nationalitiesChart(m_figures, m_words);
        if (const auto &gap = m_figures.nationalities.gap) {
            chart.emptyReason = reasonSentence(*gap, m_style, m_catalogue);
            block.withheld.append(chart.emptyReason);
        }
        setChart(block, std::move(chart));
        return block;
    }

    ContentBlock uasc()
    {
        ContentBlock block
            = this->block(BlockKind::Uasc, Wording::UascTitle, Wording::UascSubtitle);
        const FactsheetFigure &children = m_figures.presence.children.figure;
        if (children.amount) {
            block.headline = m_words.figure(children);
        }
        addSentence(block, m_sentences.uasc);
        return block;
    }

    ContentBlock notes() const
    {
        return block(BlockKind::Notes, Wording::NotesTitle, Wording::NotesSubtitle);
    }

    static void addSentence(ContentBlock &block, const Sentence &sentence)
    {
        (sentence ? block.paragraphs : block.withheld)
            .append(sentence ? *sentence : sentence.error());
    }

    void setChart(ContentBlock &block, ChartData chart) const
    {
        chart.title = block.title;
        chart.subtitle = block.subtitle;
        chart.source = m_words.source();
        chart.notes = m_notes.texts(block);
        block.chart = std::move(chart);
    }

    const FactsheetFigures &m_figures;
    const FactsheetSentences &m_sentences;
    const EditionStyle &m_style;
    const Catalogue &m_catalogue;
    const PageRequest &m_request;
    PageWords m_words;
    BlockNotes m_notes;
};

} // namespace

QString blockName(BlockKind kind)
{
    switch (kind) {
    case BlockKind::KeyFigures:
        return QStringLiteral("key_figures");
    case BlockKind::MixedMovements:
        return QStringLiteral("mixed_movements");
    case BlockKind::Asylum:
        return QStringLiteral("asylum");
    case BlockKind::ArrivalsMap:
        return QStringLiteral("map");
    case BlockKind::Present:
        return QStringLiteral("present");
    case BlockKind::PresentByMonth:
        return QStringLiteral("present_by_month");
    case BlockKind::Nationalities:
        return QStringLiteral("nationalities");
    case BlockKind::Uasc:
        return QStringLiteral("uasc");
    case BlockKind::Notes:
        return QStringLiteral("notes");
    }
    Q_UNREACHABLE();
}

std::vector<BlockKind> allBlocks()
{
    return {BlockKind::KeyFigures,    BlockKind::MixedMovements, BlockKind::ArrivalsMap,
            BlockKind::Asylum,        BlockKind::Present,        BlockKind::PresentByMonth,
            BlockKind::Nationalities, BlockKind::Uasc,           BlockKind::Notes};
}

Result<FactsheetContent, QString>
buildContent(const FactsheetFigures &figures, const FactsheetSentences &sentences,
             const EditionStyle &style, const Catalogue &catalogue, const PageRequest &request)
{
    return PageBuilder(figures, sentences, style, catalogue, request).build();
}

} // namespace mm
