// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map_figures.h"

#include "core/analysis/map_names.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/change_words.h"
#include "core/analysis/chart_parts.h"
#include "core/analysis/footnotes.h"
#include "core/analysis/indicator_words.h"
#include "core/analysis/ranking.h"
#include "core/analysis/words.h"

namespace mm {

namespace {

class MapWriter {
public:
    MapWriter(const Comparison &comparison, const Catalogue &catalogue)
        : m_comparison(comparison)
        , m_catalogue(catalogue)
        , m_indicator(catalogue[comparison.query.indicator])
    {
    }

    [[nodiscard]] MapContent write() const
    {
        MapContent content;
        for (const ComparisonRow &row : countryRows()) {
            content.places.push_back(place(row));
        }
        content.title = title();
        content.subtitle
            = QStringLiteral("%1, %2").arg(m_comparison.aWords, unitWords(m_indicator.unit));
        if (!m_comparison.query.a.asOf.isNow()) {
            content.subtitle += QStringLiteral(", ") + asOfWords(m_comparison.query.a.asOf);
        }
        content.unit = unitWords(m_indicator.unit);
        content.source = sourceLine(m_catalogue);
        content.notes = notesBelow(m_comparison, m_catalogue);
        content.disclaimer = m_catalogue.mapDisclaimer();
        content.words
            = {AnalysisTr::tr("no report", "on the map"), AnalysisTr::tr("n.a.", "on the map"),
               AnalysisTr::tr("withheld"), AnalysisTr::tr("provisional", "on the map"),
               AnalysisTr::tr("fixed scale", "on the map")};
        content.names = spokenMapNames();
        content.numbers = sentenceLocale();
        return content;
    }

private:
    /// Rows that have a place on the map, each once.
    [[nodiscard]] std::vector<ComparisonRow> countryRows() const
    {
        std::vector<ComparisonRow> rows;
        if (m_comparison.query.by != GroupBy::Country) {
            return rows;
        }
        for (const ComparisonRow &row : m_comparison.rows) {
            const auto isThis = [&](const ComparisonRow &other) { return other.key == row.key; };
            if (row.key != m_catalogue[kRegion].code && std::ranges::none_of(rows, isThis)) {
                rows.push_back(row);
            }
        }
        return rows;
    }

    [[nodiscard]] MapPlace place(const ComparisonRow &row) const
    {
        MapPlace place = mapPlace(row.key, row.label, chartPoint(row.a));
        place.tooltip = tooltip(row);
        place.spoken = spoken(row);
        return place;
    }

    [[nodiscard]] static QString figure(const PeriodValue &value)
    {
        if (value.suppressed) {
            return AnalysisTr::tr("withheld");
        }
        if (!value.amount) {
            return value.notApplicable ? AnalysisTr::tr("not applicable")
                                       : AnalysisTr::tr("not reported");
        }
        QString text = amountWords(*value.amount);
        if (!value.isComplete()) {
            text += u' '
                + AnalysisTr::tr("in %1 of %2 months")
                      .arg(value.monthsReported)
                      .arg(value.monthsExpected);
        }
        return value.provisional ? AnalysisTr::tr("%1, provisional").arg(text) : text;
    }

    [[nodiscard]] QString tooltip(const ComparisonRow &row) const
    {
        QString text = QStringLiteral("%1\n%2: %3\n%4: %5")
                           .arg(row.label, m_comparison.aWords, figure(row.a), m_comparison.bWords,
                                figure(row.b));
        const QString change = changeWords(row);
        return change.isEmpty() ? text : text + u'\n' + AnalysisTr::tr("Change: %1").arg(change);
    }

    [[nodiscard]] QString spoken(const ComparisonRow &row) const
    {
        return QStringLiteral("%1, %2, %3: %4.")
            .arg(m_catalogue[*m_catalogue.findPlace(row.key)].name, subjectWordsInside(m_indicator),
                 m_comparison.aWords, figure(row.a));
    }

    /// Where the figure is highest; sums and shares are not for a map to claim.
    [[nodiscard]] QString title() const
    {
        const QString subject = subjectWords(m_indicator);
        std::vector<QString> highest;
        std::optional<Amount> most;
        for (const ComparisonRow &row : largestFirst(countryRows())) {
            if (row.a.suppressed || !row.a.isComplete()) {
                // The unknown rest could be more than any other figure.
                return AnalysisTr::tr("%1 by country").arg(subject);
            }
            if (row.a.amount && (!most || *row.a.amount == *most)) {
                most = row.a.amount;
                highest.push_back(m_catalogue[*m_catalogue.findPlace(row.key)].name);
            }
        }
        if (most && most->isZero()) {
            return AnalysisTr::tr("%1: none in any country").arg(subject);
        }
        return highest.empty() || highest.size() > 2
            ? AnalysisTr::tr("%1 by country").arg(subject)
            : AnalysisTr::tr("%1 were highest in %2").arg(subject, listWords(highest));
    }

    const Comparison &m_comparison;
    const Catalogue &m_catalogue;
    const Indicator &m_indicator;
};

} // namespace

std::optional<double> largestFigure(const Dataset &dataset, const Catalogue &catalogue,
                                    IndicatorId indicator, int length)
{
    const bool stock = catalogue[indicator].measure == Measure::Stock;
    std::optional<double> largest;
    for (const PlaceId place : catalogue.countries()) {
        const auto series = dataset.find({indicator, place, kTotal});
        if (!series) {
            continue;
        }
        for (const Month month : series->extent()) {
            const double figure
                = series->sum(Period::ending(month, stock ? 1 : length)).amount.toDouble();
            if (figure > largest.value_or(0)) {
                largest = figure;
            }
        }
    }
    return largest;
}

MapData onScale(const MapData &map, std::optional<double> maximum)
{
    MapContent content = map.content();
    content.scaleMaximum = maximum && *maximum > 0 ? maximum : std::nullopt;
    // Cannot fail: only the scale is another, and it is positive.
    return MapData::make(std::move(content)).value();
}

MapData comparisonMap(const Comparison &comparison, const Catalogue &catalogue)
{
    // Cannot fail: each place once, states that follow from the values, and no catalogue is read
    // without its disclaimer.
    return MapData::make(MapWriter(comparison, catalogue).write()).value();
}

} // namespace mm
