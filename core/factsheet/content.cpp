// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/content.h"

#include "core/factsheet/block_notes.h"
#include "core/factsheet/content_parts.h"
#include "core/factsheet/factsheet_tr.h"
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
        content.title = title();
        content.subtitle = m_words.page(Wording::PageSubtitle);
        content.language = m_style.language().code;
        content.style = m_style.code();
        content.place = m_catalogue[m_figures.query.place].code;
        content.palette = m_style.palette();
        content.numbers = m_style.numbers().locale();
        content.month = m_style.monthText(m_figures.query.month);
        content.monthKey = m_figures.query.month.toString();
        content.stateId = m_request.stateId;
        content.date = m_words.page(Wording::PageDate);
        if (m_figures.isProvisional()) {
            content.status = m_style.say(Wording::LabelProvisional);
        }
        content.source = m_words.source();
        content.provenance = provenanceText(m_figures, m_style, m_request.stateId);
        for (const BlockKind kind : m_request.blocks) {
            const bool exists = kind != BlockKind::MixedMovements || !m_figures.query.isOfCountry();
            if (kind == BlockKind::Comparisons) {
                for (const PageComparison &shown : m_request.comparisons) {
                    content.blocks.push_back(comparison(shown));
                }
            } else if (exists && kind != BlockKind::Notes) {
                content.blocks.push_back(blockOf(kind));
            }
        }
        content.blocks.push_back(notes());
        const FootnoteList &notes = m_notes.list();
        content.footnotes = notes.footnotes();
        if (!notes.missing().isEmpty()) {
            return failure(FactsheetTr::tr("There is no text for the footnote “%1”.")
                               .arg(notes.missing().first()));
        }
        return content;
    }

private:
    /// The page of a country is headed by its label: a designation needs its footnote there too.
    QString title()
    {
        ContentBlock header;
        return m_figures.query.isOfCountry() ? m_notes.label(header, m_figures.query.place)
                                             : m_words.page(Wording::PageTitle);
    }

    ContentBlock blockOf(BlockKind kind)
    {
        switch (kind) {
        case BlockKind::KeyFigures:
            return m_figures.own ? countryArrivals(*m_figures.own) : keyFigures();
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
        case BlockKind::Comparisons:
        case BlockKind::Notes:
            return notes();
        }
        Q_UNREACHABLE();
    }

    /// A chart that says by itself what it is about; its notes become notes of the page.
    ContentBlock comparison(const PageComparison &shown)
    {
        const ChartData &chart = shown.chart;
        ContentBlock block;
        block.kind = BlockKind::Comparisons;
        block.title = chart.title;
        block.subtitle = chart.subtitle;
        for (const QString &note : chart.notes) {
            m_notes.addText(block, note);
        }
        std::vector<const FactsheetFigure *> figures;
        std::ranges::transform(shown.figures, std::back_inserter(figures),
                               [](const FactsheetFigure &figure) { return &figure; });
        m_notes.addGaps(block, shown.indicator, figures);
        if (!figures.empty() && shown.indicator == indicator::kArrivals
            && m_figures.query.month >= m_style.ukraineNoteFrom()) {
            m_notes.add(block, Wording::NoteUkraine);
        }
        if (std::ranges::any_of(shown.figures, &FactsheetFigure::provisional)) {
            m_notes.add(block, Wording::NoteProvisional);
        }
        if (!chart.emptyReason.isEmpty()) {
            block.withheld.append(chart.emptyReason);
        }
        block.chart = chart;
        block.chart->words = chartWords(m_style, true);
        return block;
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
        addBaseNote(block);
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

    ContentBlock countryArrivals(const CountryArrivals &own)
    {
        ContentBlock block = this->block(BlockKind::KeyFigures, Wording::KeyFiguresTitle,
                                         Wording::KeyFiguresSubtitle);
        if (m_figures.query.month >= m_style.ukraineNoteFrom()) {
            m_notes.add(block, Wording::NoteUkraine);
        }
        m_notes.add(block, Wording::NoteDoubleCounting);
        m_notes.add(block, Wording::NoteProvisional);
        addBaseNote(block);
        setHeadline(block, own.period, m_words);
        addSentence(block, *m_sentences.arrivals);
        block.keyNumbers = keyNumbers(own.period, m_style);
        std::vector<const FactsheetFigure *> byMonth;
        byMonth.reserve(own.byMonth.size());
        for (const MonthFigure &month : own.byMonth) {
            byMonth.push_back(&month.region.figure);
        }
        m_notes.addGaps(block, indicator::kArrivals, byMonth);
        block.table = ownArrivalsTable(m_figures, m_words);
        setChart(block, byMonthChart(own.byMonth, m_words));
        return block;
    }

    void addBaseNote(ContentBlock &block)
    {
        if (m_figures.query.baseAsOf != m_figures.query.asOf) {
            m_notes.add(block, Wording::NoteBaseAsOf,
                        {{QLatin1String("as_of"), m_figures.query.baseAsOf.toString()}});
        }
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
                table.rows.push_back({m_notes.label(block, row->place), {}});
                addCell(table.rows.back(), row->figure.current, m_words);
                addCell(table.rows.back(), row->figure.base, m_words);
            }
        }
        return table;
    }

    ContentBlock mixedMovements()
    {
        ContentBlock block = this->block(BlockKind::MixedMovements, Wording::MovementsTitle,
                                         Wording::MovementsSubtitle);
        m_notes.add(block, Wording::NoteEstimate);
        setHeadline(block, m_figures.movements, m_words);
        addSentence(block, m_sentences.mixedMovements);
        block.keyNumbers = keyNumbers(m_figures.movements, m_style);
        return block;
    }

    ContentBlock asylum()
    {
        ContentBlock block
            = this->block(BlockKind::Asylum, Wording::AsylumTitle, Wording::AsylumSubtitle);
        FactsheetTable table;
        if (m_figures.query.isOfCountry()) {
            table.columns = {m_words.period(), m_words.basePeriod()};
        } else {
            for (const PlaceId place : m_catalogue.countries()) {
                table.columns.push_back(m_notes.label(block, place));
            }
            table.columns.push_back(m_style.say(Wording::LabelRegion));
        }
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
        if (!figures.base) {
            for (const CountryFigure &country : figures.countries) {
                addCell(row, country.figure, m_words);
            }
        }
        addCell(row, figures.region.figure, m_words);
        if (figures.base) {
            addCell(row, *figures.base, m_words);
        }
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
        setHeadline(block, presence.total.figure, m_style.say(Wording::LabelPersons), m_words);
        addSentence(block, m_sentences.present);
        // "This also includes …" goes on from the sentence before.
        if (m_sentences.present) {
            addSentence(block, m_sentences.outside);
        }
        block.keyNumbers = keyNumbers({presence.total.figure, {}}, m_style)
            + keyNumbers({presence.children.figure, {}}, m_style);
        FactsheetTable table{
            {m_style.say(Wording::LabelPersons)},
            {{m_style.say(Wording::LabelInCentres), {}}, {m_style.say(Wording::LabelOutside), {}}}};
        addCell(table.rows[0], presence.inCentres.figure, m_words);
        addCell(table.rows[1], presence.outside.figure, m_words);
        block.table = std::move(table);
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
        setChart(block, byMonthChart(m_figures.presentByMonth, m_words));
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
        setHeadline(block, m_figures.presence.children.figure, {}, m_words);
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

Result<FactsheetContent, QString>
buildContent(const FactsheetFigures &figures, const FactsheetSentences &sentences,
             const EditionStyle &style, const Catalogue &catalogue, const PageRequest &request)
{
    return PageBuilder(figures, sentences, style, catalogue, request).build();
}

} // namespace mm
