// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/rules_stored.h"

#include "core/ingest/remarkable.h"

#include <algorithm>
#include <map>
#include <set>

namespace mm {

namespace {

using Kind = ImportItem::Kind;

QString text(Amount amount)
{
    return QString::number(amount.rounded());
}

class StoredRules {
public:
    StoredRules(ImportPlan &plan, const Dataset &dataset, const Catalogue &catalogue)
        : m_plan(plan)
        , m_dataset(dataset)
        , m_catalogue(catalogue)
        , m_limits(plan.files.empty() ? RuleLimits() : plan.files.front().limits)
    {
        for (const auto &block : dataset.blocks()) {
            const auto place = std::size_t{block->place().value()};
            m_isStored.resize(std::max(m_isStored.size(), place + 1));
            m_isStored[place] = true;
        }
    }

    void apply()
    {
        for (ImportItem &item : m_plan.items) {
            // Parts are held against what is stored of their place alone.
            if (item.key.series.breakdown != kTotal && !isStored(item.key.series.place)) {
                continue;
            }
            const auto now = amountOf(item.after);
            if ((item.kind != Kind::New && item.kind != Kind::Changed) || !now) {
                continue;
            }
            checkRevision(item, *now);
            if (item.key.series.breakdown == kTotal) {
                checkNeighbours(item, *now);
                checkYear(item, *now);
                checkSource(item, *now);
                checkChildren(item, *now);
            } else {
                checkPart(item, *now);
            }
        }
        checkMonths();
    }

private:
    /// Whether there is any number of a place.
    bool isStored(PlaceId place) const
    {
        const auto at = std::size_t{place.value()};
        return at < m_isStored.size() && m_isStored[at];
    }

    static std::optional<Amount> amountOf(const std::optional<Datum> &datum)
    {
        return datum ? datum->amount() : std::nullopt;
    }

    /// A stored number that the files do not speak of.
    std::optional<Amount> storedOnly(const ObservationKey &key) const
    {
        const auto stored = amountOf(m_dataset.at(key));
        const ImportItem *item = stored ? find(key) : nullptr;
        return item && item->kind != Kind::Absent ? std::nullopt : stored;
    }

    const ImportItem *find(const ObservationKey &key) const
    {
        const auto found = std::ranges::lower_bound(m_plan.items, key, {}, &ImportItem::key);
        return found == m_plan.items.end() || found->key != key ? nullptr : &*found;
    }

    void add(IssueCode code, Severity severity, const ImportItem &item,
             const QStringList &arguments)
    {
        m_plan.issues.push_back({code, severity, m_plan.cellOf(item), arguments, item.key});
    }

    /// C16, C20: what a number that is stored becomes.
    void checkRevision(const ImportItem &item, Amount now)
    {
        const auto old = amountOf(item.before);
        if (!old || *old == now) {
            return;
        }
        const QStringList both{text(now), text(*old)};
        if (hasSwappedDigits(*old, now)) {
            add(IssueCode::DigitsSwapped, Severity::Warning, item, both);
        } else if (isRounding(*old, now, m_limits)) {
            add(IssueCode::RoundedNumber, Severity::Warning, item, both);
        }
    }

    /// C7, C9: the month before, or the one after, is stored.
    void checkNeighbours(const ImportItem &item, Amount now)
    {
        const ObservationKey before{item.key.series, item.key.month - months(1)};
        const auto old = storedOnly(before);
        if (!old) {
            return;
        }
        const bool flow = m_catalogue[item.key.series.indicator].measure == Measure::Flow;
        if (isJump(*old, now, m_limits)) {
            add(IssueCode::Jump, Severity::Warning, item, {text(now), text(*old)});
        } else if (flow && isRepeat(*old, now, m_limits)) {
            add(IssueCode::RepeatedValue, Severity::Warning, item, {text(now)});
        }
    }

    /// C8
    void checkYear(const ImportItem &item, Amount now)
    {
        const auto old = storedOnly({item.key.series, item.key.month - months(12)});
        if (old && isYearJump(*old, now, m_limits)) {
            add(IssueCode::YearJump, Severity::Warning, item,
                {text(now), text(*old), percentText(*old, now)});
        }
    }

    /// C18: an estimate beside a figure that was none, once a series.
    void checkSource(const ImportItem &item, Amount now)
    {
        const ObservationKey key{item.key.series, item.key.month - months(12)};
        const ImportItem *sent = find(key);
        const auto then = sent && sent->after ? sent->after : m_dataset.at(key);
        const auto old = amountOf(then);
        const auto isEstimate
            = [](const Datum &datum) { return datum.status() == Status::Estimated; };
        if (old && isEstimate(*then) != isEstimate(*item.after)
            && m_sourceChanged.insert(item.key.series).second) {
            add(IssueCode::SourceChanged, Severity::Warning, item,
                {text(now), statusName(item.after->status()), text(*old),
                 statusName(then->status())});
        }
    }

    /// C12: children among the persons present, one of the two stored.
    void checkChildren(ImportItem &item, Amount now)
    {
        const auto children = m_catalogue.findIndicator(QStringLiteral("uasc_present"));
        const auto present = m_catalogue.findIndicator(QStringLiteral("present_total"));
        if (!children || !present || item.key.series.indicator != *children) {
            return;
        }
        ObservationKey whole = item.key;
        whole.series.indicator = *present;
        const auto total = storedOnly(whole);
        if (total && now > *total) {
            item.kind = Kind::Refused;
            add(IssueCode::ChildrenExceedPresent, Severity::Error, item, {text(now), text(*total)});
        }
    }

    /// C10: a nationality above the stored total of all.
    void checkPart(ImportItem &item, Amount now)
    {
        ObservationKey whole = item.key;
        whole.series.breakdown = kTotal;
        const auto total = storedOnly(whole);
        const bool nationality
            = m_catalogue[item.key.series.breakdown].dimension == Dimension::Nationality;
        if (nationality && total && now > *total) {
            item.kind = Kind::Refused;
            add(IssueCode::NationalitiesExceedTotal, Severity::Error, item,
                {text(now), text(*total), QStringLiteral("stored")});
        }
    }

    /// What is new of one place.
    struct NewMonths {
        Month newest; ///< with a number
        int same = 0; ///< numbers of the newest month that repeat stored ones of the month before
        int different = 0;
        const ImportItem *repeated = nullptr; ///< first of both
        const ImportItem *first = nullptr; ///< of the first month
        std::optional<Month> stored = {}; ///< last stored month of the series that are sent
    };

    /// C15: the newest month of each place is the next one, and not the last one again.
    void checkMonths()
    {
        std::map<PlaceId, NewMonths> places;
        const auto eachNew = [this](const auto &take) {
            for (const ImportItem &item : m_plan.items) {
                // What is new of a place is compared with what is stored of it.
                if (item.kind == Kind::New && isStored(item.key.series.place)) {
                    take(item);
                }
            }
        };
        eachNew([&](const ImportItem &item) {
            if (amountOf(item.after)) {
                NewMonths &place
                    = places.try_emplace(item.key.series.place, NewMonths{item.key.month})
                          .first->second;
                place.newest = std::max(place.newest, item.key.month);
            }
        });
        eachNew([&](const ImportItem &item) {
            const auto place = places.find(item.key.series.place);
            if (place != places.end()) {
                compareMonths(item, place->second);
            }
        });
        for (const auto &[id, place] : places) {
            checkSentAgain(place);
            checkMissing(id, place);
        }
    }

    void compareMonths(const ImportItem &item, NewMonths &place) const
    {
        const auto now = amountOf(item.after);
        const auto before = item.key.month == place.newest && now && !now->isZero()
            ? storedOnly({item.key.series, place.newest - months(1)})
            : std::nullopt;
        if (before) {
            (*before == *now ? place.same : place.different) += 1;
            place.repeated = place.repeated ? place.repeated : &item;
        }
        place.first = !place.first || item.key.month < place.first->key.month ? &item : place.first;
        if (const auto series = m_dataset.find(item.key.series)) {
            const Month last = series->extent().last();
            place.stored = std::max(place.stored.value_or(last), last);
        }
    }

    void checkSentAgain(const NewMonths &place)
    {
        if (place.same >= m_limits.sameMonthAtLeast && place.different == 0) {
            add(IssueCode::MonthSuspect, Severity::Warning, *place.repeated,
                {QString::number(place.same), place.newest.toString(),
                 (place.newest - months(1)).toString()});
        }
    }

    /// Months between the last stored one and the first new one, of the indicators that are sent.
    void checkMissing(PlaceId id, const NewMonths &place)
    {
        const ImportItem *first = place.first;
        if (!first || !place.stored || first->key.month <= *place.stored + months(1)
            || place.newest <= *place.stored) {
            return;
        }
        QStringList missing;
        for (Month m = *place.stored + months(1); m < first->key.month; m = m + months(1)) {
            missing << m.toString();
        }
        add(IssueCode::MonthGap, Severity::Info, *first,
            {m_catalogue[first->key.series.indicator].label, m_catalogue[id].name,
             missing.join(u' ')});
    }

    ImportPlan &m_plan;
    const Dataset &m_dataset;
    const Catalogue &m_catalogue;
    RuleLimits m_limits;
    std::vector<bool> m_isStored; ///< by place
    std::set<SeriesKey> m_sourceChanged;
};

} // namespace

void applyStoredRules(ImportPlan &plan, const Dataset &dataset, const Catalogue &catalogue)
{
    StoredRules(plan, dataset, catalogue).apply();
}

} // namespace mm
