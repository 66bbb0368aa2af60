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
        for (const ImportItem &item : plan.items) {
            if (item.kind != Kind::Absent) {
                m_inFiles.insert(item.key);
            }
        }
    }

    void apply()
    {
        for (ImportItem &item : m_plan.items) {
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
    static std::optional<Amount> amountOf(const std::optional<Datum> &datum)
    {
        return datum ? datum->amount() : std::nullopt;
    }

    /// A stored number that the files do not speak of.
    std::optional<Amount> storedOnly(const ObservationKey &key) const
    {
        return m_inFiles.contains(key) ? std::nullopt : amountOf(m_dataset.at(key));
    }

    void add(IssueCode code, Severity severity, const ImportItem &item,
             const QStringList &arguments)
    {
        m_plan.issues.push_back({code, severity, item.cell, arguments, item.key});
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
        const auto sent = std::ranges::lower_bound(m_plan.items, key, {}, &ImportItem::key);
        const bool isSent = sent != m_plan.items.end() && sent->key == key && sent->after;
        const auto then = isSent ? sent->after : m_dataset.at(key);
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

    /// C15: the newest month of each place is the next one, and not the last one again.
    void checkMonths()
    {
        std::map<PlaceId, Month> newest;
        for (const ImportItem &item : m_plan.items) {
            if (item.kind == Kind::New && amountOf(item.after)) {
                const auto known = newest.emplace(item.key.series.place, item.key.month).first;
                known->second = std::max(known->second, item.key.month);
            }
        }
        for (const auto &[place, month] : newest) {
            checkSentAgain(place, month);
            checkMissing(place, month);
        }
    }

    void checkSentAgain(PlaceId place, Month month)
    {
        int same = 0;
        int different = 0;
        const ImportItem *first = nullptr;
        for (const ImportItem &item : m_plan.items) {
            const bool counts = item.kind == Kind::New && item.key.series.place == place
                && item.key.month == month && amountOf(item.after)
                && !amountOf(item.after)->isZero();
            const auto before
                = counts ? storedOnly({item.key.series, month - months(1)}) : std::nullopt;
            if (before) {
                (*before == *amountOf(item.after) ? same : different) += 1;
                first = first ? first : &item;
            }
        }
        if (same >= m_limits.sameMonthAtLeast && different == 0) {
            add(IssueCode::MonthSuspect, Severity::Warning, *first,
                {QString::number(same), month.toString(), (month - months(1)).toString()});
        }
    }

    /// Months between the last stored one and the first new one, of the indicators that are sent.
    void checkMissing(PlaceId place, Month month)
    {
        std::optional<Month> last;
        const ImportItem *first = nullptr;
        for (const ImportItem &item : m_plan.items) {
            if (item.kind != Kind::New || item.key.series.place != place) {
                continue;
            }
            first = !first || item.key.month < first->key.month ? &item : first;
            const auto series = m_dataset.find(item.key.series);
            const auto end = series ? std::optional(series->extent().last()) : std::nullopt;
            last = end && (!last || *end > *last) ? end : last;
        }
        if (!first || !last || first->key.month <= *last + months(1) || month <= *last) {
            return;
        }
        QStringList missing;
        for (Month m = *last + months(1); m < first->key.month; m = m + months(1)) {
            missing << m.toString();
        }
        add(IssueCode::MonthGap, Severity::Info, *first,
            {m_catalogue[first->key.series.indicator].label, m_catalogue[place].name,
             missing.join(u' ')});
    }

    ImportPlan &m_plan;
    const Dataset &m_dataset;
    const Catalogue &m_catalogue;
    RuleLimits m_limits;
    std::set<ObservationKey> m_inFiles;
    std::set<SeriesKey> m_sourceChanged;
};

} // namespace

void applyStoredRules(ImportPlan &plan, const Dataset &dataset, const Catalogue &catalogue)
{
    StoredRules(plan, dataset, catalogue).apply();
}

} // namespace mm
