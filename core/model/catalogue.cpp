// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"

#include <algorithm>

namespace mm {

namespace {

template <class Id, class Item>
QHash<QString, Id> indexByCode(const std::vector<Item> &items)
{
    QHash<QString, Id> index;
    index.reserve(static_cast<qsizetype>(items.size()));
    for (std::size_t i = 0; i < items.size(); ++i) {
        index.insert(items[i].code, Id(static_cast<std::uint16_t>(i)));
    }
    return index;
}

template <class Id>
std::optional<Id> find(const QHash<QString, Id> &index, const QString &code)
{
    const auto found = index.constFind(code);
    return found == index.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

Catalogue::Catalogue(Parts parts)
    : m_parts(std::move(parts))
    , m_placeByCode(indexByCode<PlaceId>(m_parts.places))
    , m_indicatorByCode(indexByCode<IndicatorId>(m_parts.indicators))
    , m_breakdownByCode(indexByCode<BreakdownId>(m_parts.breakdowns))
{
}

std::vector<PlaceId> Catalogue::countries() const
{
    std::vector<PlaceId> ids;
    ids.reserve(m_parts.places.size());
    for (std::size_t i = 1; i < m_parts.places.size(); ++i) {
        ids.emplace_back(static_cast<std::uint16_t>(i));
    }
    return ids;
}

std::vector<IndicatorId> Catalogue::indicatorIds() const
{
    std::vector<IndicatorId> ids;
    ids.reserve(m_parts.indicators.size());
    for (std::size_t i = 0; i < m_parts.indicators.size(); ++i) {
        ids.emplace_back(static_cast<std::uint16_t>(i));
    }
    return ids;
}

std::optional<PlaceId> Catalogue::findPlace(const QString &code) const
{
    return find(m_placeByCode, code);
}

std::optional<IndicatorId> Catalogue::findIndicator(const QString &code) const
{
    return find(m_indicatorByCode, code);
}

std::optional<BreakdownId> Catalogue::findBreakdown(const QString &code) const
{
    return find(m_breakdownByCode, code);
}

const Note *Catalogue::findNote(QStringView mark) const
{
    const auto found = std::ranges::find(m_parts.notes, mark, &Note::mark);
    return found == m_parts.notes.end() ? nullptr : &*found;
}

std::optional<QString> Catalogue::notApplicableBecause(IndicatorId indicator, PlaceId place,
                                                       Month month) const
{
    for (const Exclusion &exclusion : (*this)[indicator].exclusions) {
        if (exclusion.place == place && exclusion.first <= month && month <= exclusion.last) {
            return exclusion.reason;
        }
    }
    return std::nullopt;
}

const ScopeBreak *Catalogue::breakBetween(IndicatorId indicator, PlaceId place, Period a,
                                          Period b) const
{
    const auto &breaks = (*this)[indicator].breaks;
    const auto found = std::ranges::find_if(breaks, [&](const ScopeBreak &change) {
        return change.concerns(place) && change.divides(a, b);
    });
    return found == breaks.end() ? nullptr : &*found;
}

} // namespace mm
