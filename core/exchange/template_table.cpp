// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/template_table.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr int kMonths = 12;
constexpr std::size_t kFreeRows = 8;

/// Rows of the sheet, in the order of the factsheet. Parts stand below their whole.
constexpr std::array<QLatin1String, 12> kIndicators{QLatin1String("new_arrivals"),
                                                    QLatin1String("asylum_intentions"),
                                                    QLatin1String("asylum_applications"),
                                                    QLatin1String("refugee_status_granted"),
                                                    QLatin1String("subsidiary_protection_granted"),
                                                    QLatin1String("applications_rejected"),
                                                    QLatin1String("applications_closed"),
                                                    QLatin1String("pending"),
                                                    QLatin1String("present_in_centres"),
                                                    QLatin1String("present_outside"),
                                                    QLatin1String("present_total"),
                                                    QLatin1String("uasc_present")};
constexpr std::array<QLatin1String, 2> kByNationality{QLatin1String("new_arrivals"),
                                                      QLatin1String("present_total")};

class Builder {
public:
    Builder(const Dataset &dataset, const Catalogue &catalogue, PlaceId place, Period period,
            const TemplateLanguage &language)
        : m_dataset(dataset)
        , m_catalogue(catalogue)
        , m_place(place)
        , m_months(period)
        , m_language(language)
    {
    }

    [[nodiscard]] TemplateContent build() const
    {
        TemplateContent content{title(), m_months, {}, figures(), {}};
        for (const QLatin1String code : kByNationality) {
            if (const auto indicator = usable(code)) {
                content.nationalities.push_back(nationalities(*indicator));
            }
        }
        for (const Month month : m_months) {
            content.monthHeadings.push_back(heading(month));
        }
        return content;
    }

private:
    [[nodiscard]] QString title() const
    {
        return m_language.title.arg(m_language.placeName(m_catalogue[m_place]));
    }

    /// An indicator that the language names and that can exist in some of the months.
    [[nodiscard]] std::optional<IndicatorId> usable(QLatin1String code) const
    {
        const auto indicator = m_catalogue.findIndicator(code);
        const bool exists
            = indicator && m_language.indicators.contains(code)
            && m_catalogue[*indicator].scope != Scope::Region
            && std::any_of(m_months.begin(), m_months.end(), [&](Month month) {
                   return !m_catalogue.notApplicableBecause(*indicator, m_place, month);
               });
        return exists ? indicator : std::nullopt;
    }

    [[nodiscard]] TemplateRow row(const SeriesKey &series, const QString &label, bool isPart) const
    {
        TemplateRow row{series, label, isPart, {}, {}};
        for (const Month month : m_months) {
            row.data.push_back(m_dataset.at({series, month}));
            row.cannotExist.push_back(
                m_catalogue.notApplicableBecause(series.indicator, m_place, month).has_value());
        }
        return row;
    }

    [[nodiscard]] TemplateTable figures() const
    {
        TemplateTable table{{}, m_language.indicator, {}};
        for (const QLatin1String code : kIndicators) {
            const auto indicator = usable(code);
            if (!indicator) {
                continue;
            }
            for (const BreakdownId part : parts(*indicator, Dimension::CentreType)) {
                table.rows.push_back(row({*indicator, m_place, part}, partName(part), true));
            }
            table.rows.push_back(
                row({*indicator, m_place, kTotal}, m_language.indicators.value(code), false));
        }
        return table;
    }

    /// Nationalities with figures in these months, others and unknown; free rows come last, because
    /// an empty row ends a table.
    [[nodiscard]] TemplateTable nationalities(IndicatorId indicator) const
    {
        const QString name = m_language.indicators.value(m_catalogue[indicator].code);
        TemplateTable table{name + u' ' + m_language.byNationality, m_language.nationality, {}};
        std::vector<TemplateRow> rest;
        for (const BreakdownId part : parts(indicator, Dimension::Nationality)) {
            const bool named = m_catalogue[part].role == Breakdown::Role::Named;
            TemplateRow candidate = row({indicator, m_place, part}, partName(part), false);
            const bool known = std::ranges::any_of(
                candidate.data, [](const auto &datum) { return datum.has_value(); });
            if (named && known) {
                table.rows.push_back(std::move(candidate));
            } else if (!named) {
                rest.push_back(std::move(candidate));
            }
        }
        table.rows.insert(table.rows.end(), rest.begin(), rest.end());
        const auto width = static_cast<std::size_t>(m_months.length());
        table.rows.resize(table.rows.size() + kFreeRows,
                          TemplateRow{{},
                                      {},
                                      false,
                                      std::vector<std::optional<Datum>>(width),
                                      std::vector<bool>(width, false)});
        return table;
    }

    [[nodiscard]] std::vector<BreakdownId> parts(IndicatorId indicator, Dimension dimension) const
    {
        std::vector<BreakdownId> found;
        const auto dimensions = m_catalogue[indicator].dimensions;
        if (std::ranges::find(dimensions, dimension) == dimensions.end()) {
            return found;
        }
        for (std::size_t i = 1; i < m_catalogue.breakdowns().size(); ++i) {
            const BreakdownId id(static_cast<std::uint16_t>(i));
            if (m_catalogue[id].dimension == dimension) {
                found.push_back(id);
            }
        }
        return found;
    }

    [[nodiscard]] QString partName(BreakdownId part) const
    {
        const QString &code = m_catalogue[part].code;
        return m_language.breakdowns.value(code, m_catalogue[part].label);
    }

    [[nodiscard]] QString heading(Month month) const
    {
        const QString name = m_language.monthText(month);
        return isProvisional(month) ? QStringLiteral("%1 (%2)").arg(name, m_language.provisional)
                                    : name;
    }

    [[nodiscard]] bool isProvisional(Month month) const
    {
        return std::ranges::any_of(m_dataset.blocks(), [&](const auto &block) {
            if (block->place() != m_place) {
                return false;
            }
            for (std::size_t i = 0; i < block->rows().size(); ++i) {
                const auto datum = block->at(i, month);
                if (datum && datum->status() == Status::Provisional) {
                    return true;
                }
            }
            return false;
        });
    }

    const Dataset &m_dataset;
    const Catalogue &m_catalogue;
    PlaceId m_place;
    Period m_months;
    const TemplateLanguage &m_language;
};

} // namespace

TemplateContent templateContent(const Dataset &dataset, const Catalogue &catalogue, PlaceId place,
                                Month month, const TemplateLanguage &language)
{
    return Builder(dataset, catalogue, place, Period::ending(month, kMonths), language).build();
}

} // namespace mm
