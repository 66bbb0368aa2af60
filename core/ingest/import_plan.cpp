// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_plan.h"

#include "core/ingest/issue_text.h"
#include "core/ingest/key_order.h"
#include "core/ingest/remarkable.h"
#include "core/ingest/rules_stored.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace mm {

namespace {

using Kind = ImportItem::Kind;

/// One number of one file, for sorting.
struct Source {
    quint64 order = 0; ///< of its key
    std::uint16_t file = 0;
    const DraftObservation *draft = nullptr;

    /// What is out of the import does not contradict what is in.
    [[nodiscard]] bool isIn() const
    {
        return draft->standing == Standing::Taken || draft->standing == Standing::Conflicting;
    }
};

/// Which of two statuses of the same number says less for it.
Status weaker(Status a, Status b)
{
    const auto rank = [](Status s) {
        return s == Status::Estimated ? 2 : s == Status::Provisional ? 1 : 0;
    };
    return rank(a) >= rank(b) ? a : b;
}

ImportItem emptyItem(const ObservationKey &key)
{
    return {Kind::New, key, {}, {}, {}, false};
}

class Planner {
public:
    Planner(std::vector<FileReading> files, const Dataset &dataset, const Catalogue &catalogue,
            const ImportOptions &options)
        : m_dataset(dataset)
        , m_catalogue(catalogue)
        , m_options(options)
    {
        m_plan.files = std::move(files);
    }

    ImportPlan plan()
    {
        const std::vector<Source> sources = sortedSources();
        m_plan.items.reserve(sources.size());
        for (std::span<const Source> rest = sources; !rest.empty();) {
            const auto next = std::ranges::find_if(
                rest, [&](const Source &s) { return s.order != rest.front().order; });
            const auto count = static_cast<std::size_t>(next - rest.begin());
            addKey(rest.first(count));
            rest = rest.subspan(count);
        }
        if (m_options.blank == BlankPolicy::Clear) {
            clearBlanks();
        }
        addAbsent();
        finish();
        return std::move(m_plan);
    }

private:
    std::vector<Source> sortedSources() const
    {
        std::vector<Source> sources;
        std::size_t count = 0;
        for (const FileReading &file : m_plan.files) {
            count += file.observations.size();
        }
        sources.reserve(count);
        for (std::size_t file = 0; file < m_plan.files.size(); ++file) {
            for (const DraftObservation &draft : m_plan.files[file].observations) {
                sources.push_back({orderOf(draft.key), static_cast<std::uint16_t>(file), &draft});
            }
        }
        sortByOrder(sources);
        return sources;
    }

    ImportItem itemOf(const Source &source) const
    {
        ImportItem item = emptyItem(source.draft->key);
        item.before = m_dataset.at(item.key);
        item.after = source.draft->datum;
        item.cell = {source.file, source.draft->sheet, source.draft->cell};
        item.derived = source.draft->derivation.has_value();
        return item;
    }

    /// Equal but for how far they can be relied on.
    static bool agree(const std::optional<Datum> &a, const std::optional<Datum> &b)
    {
        return a == b || (a && b && a->amount() && a->amount() == b->amount());
    }

    void addKey(std::span<const Source> sources)
    {
        const auto firstIn = std::ranges::find_if(sources, &Source::isIn);
        const bool isIn = firstIn != sources.end();
        if (!isIn || sources.size() == 1) {
            ImportItem &item = m_plan.items.emplace_back(itemOf(sources.front()));
            item.kind = isIn ? kindOf(item) : Kind::Refused;
            return;
        }
        // A cell that says "no data" gives way to one that has a number.
        const auto leading = std::ranges::find_if(sources, [](const Source &source) {
            return source.isIn() && source.draft->datum.has_value();
        });
        ImportItem item = itemOf(leading == sources.end() ? *firstIn : *leading);
        bool conflict = false;
        QStringList others;
        for (const Source &source : sources) {
            if (!source.isIn()) {
                continue;
            }
            const ImportItem other = itemOf(source);
            if (other.cell == item.cell) {
                continue;
            }
            others.push_back(m_plan.cellOf(other).toString());
            if (!other.after) {
                continue;
            }
            if (!agree(item.after, other.after)) {
                conflict = true;
            } else if (item.after->amount()) {
                item.after = Datum::make(*item.after->amount(),
                                         weaker(item.after->status(), other.after->status()));
            }
        }
        item.kind = conflict ? Kind::Conflict : kindOf(item);
        if (conflict) {
            m_others.emplace(item.key, others.join(QStringLiteral(", ")));
        }
        m_plan.items.push_back(item);
    }

    Kind kindOf(const ImportItem &item) const
    {
        if (!item.after && item.before) {
            // "No data" where a number is stored takes nothing away unless a person wants it to.
            return m_options.blank == BlankPolicy::Clear ? Kind::Changed : Kind::Absent;
        }
        return item.after == item.before ? Kind::Unchanged
            : item.before                ? Kind::Changed
                                         : Kind::New;
    }

    /// Whether the files have a number for it, or a blank that clears one.
    bool isKnown(const ObservationKey &key) const
    {
        return std::ranges::binary_search(m_plan.items, key, {}, &ImportItem::key);
    }

    /// Adds items whose keys are not known; of several with the same key the first.
    void addItems(std::vector<ImportItem> items)
    {
        std::ranges::stable_sort(items, {}, &ImportItem::key);
        const auto again
            = std::unique(items.begin(), items.end(),
                          [](const ImportItem &a, const ImportItem &b) { return a.key == b.key; });
        const auto known = static_cast<std::ptrdiff_t>(m_plan.items.size());
        std::move(items.begin(), again, std::back_inserter(m_plan.items));
        std::ranges::inplace_merge(m_plan.items, m_plan.items.begin() + known, {},
                                   &ImportItem::key);
    }

    void clearBlanks()
    {
        std::vector<ImportItem> cleared;
        for (std::size_t file = 0; file < m_plan.files.size(); ++file) {
            for (const DraftBlank &blank : m_plan.files[file].blanks) {
                const auto before = m_dataset.at(blank.key);
                if (!before || isKnown(blank.key)) {
                    continue;
                }
                ImportItem &item = cleared.emplace_back(emptyItem(blank.key));
                item.kind = Kind::Changed;
                item.before = before;
                item.cell = {static_cast<std::uint16_t>(file), blank.sheet, blank.cell};
            }
        }
        addItems(std::move(cleared));
    }

    /// Stored numbers inside the months that the files give for an indicator and place.
    void addAbsent()
    {
        using Place = std::pair<IndicatorId, PlaceId>;
        std::map<Place, Period> covered;
        auto latest = covered.end();
        const auto cover = [&](const ObservationKey &key) {
            const Period own = Period::of(key.month);
            const Place place(key.series.indicator, key.series.place);
            if (latest == covered.end() || latest->first != place) {
                latest = covered.emplace(place, own).first;
            }
            latest->second = *Period::make(std::min(latest->second.first(), own.first()),
                                           std::max(latest->second.last(), own.last()));
        };
        std::ranges::for_each(m_plan.items, cover, &ImportItem::key);
        for (const FileReading &file : m_plan.files) {
            std::ranges::for_each(file.blanks, cover, &DraftBlank::key);
        }
        std::vector<ImportItem> absent;
        for (const auto &[place, period] : covered) {
            const auto block = m_dataset.block(place.first, place.second);
            if (!block) {
                continue;
            }
            for (const Observation &stored : block->observations()) {
                if (period.contains(stored.key.month) && !isKnown(stored.key)) {
                    ImportItem &item = absent.emplace_back(emptyItem(stored.key));
                    item.kind = Kind::Absent;
                    item.before = stored.datum;
                }
            }
        }
        addItems(std::move(absent));
    }

    void finish()
    {
        applyStoredRules(m_plan, m_dataset, m_catalogue);
        const auto isChange = [](const ImportItem &item) {
            return item.kind == Kind::New || item.kind == Kind::Changed;
        };
        std::vector<Change> changes;
        changes.reserve(static_cast<std::size_t>(std::ranges::count_if(m_plan.items, isChange)));
        for (const ImportItem &item : m_plan.items) {
            ++m_plan.counts[static_cast<std::size_t>(item.kind)];
            if (isChange(item)) {
                changes.push_back({item.key, item.before, item.after, m_plan.cellOf(item)});
            }
            if (item.kind == Kind::Conflict) {
                reportConflict(item);
            }
            if (item.kind == Kind::Changed) {
                reportRevision(item);
            }
        }
        // Every key is an item once, so that a change set can always be made.
        m_plan.changes = *ChangeSet::make(std::move(changes));
        markAccepted();
    }

    /// What was answered beforehand holds for what was found against the dataset too.
    void markAccepted()
    {
        for (Issue &issue : m_plan.issues) {
            issue.accepted = std::ranges::any_of(m_plan.files, [&](const FileReading &file) {
                return file.accepted.contains(issueName(issue.code));
            });
        }
    }

    static QString amountText(const std::optional<Datum> &datum)
    {
        return datum && datum->amount() ? QString::number(datum->amount()->rounded())
            : datum                     ? statusName(datum->status())
                                        : QStringLiteral("not_reported");
    }

    void reportConflict(const ImportItem &item)
    {
        m_plan.issues.push_back(
            {IssueCode::DuplicateDiffers,
             Severity::Error,
             m_plan.cellOf(item),
             {amountText(item.after), QStringLiteral("something else"), m_others.at(item.key)},
             item.key});
    }

    static QString revisionPercent(const ImportItem &item)
    {
        const auto before = item.before ? item.before->amount() : std::nullopt;
        const auto after = item.after ? item.after->amount() : std::nullopt;
        const QString percent = before && after ? percentText(*before, *after) : QString();
        return percent.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(percent);
    }

    void reportRevision(const ImportItem &item)
    {
        const bool sameAmount = item.before && item.after
            && item.before->amount() == item.after->amount() && item.before->amount();
        if (!sameAmount) {
            m_plan.issues.push_back(
                {IssueCode::Revision,
                 Severity::Info,
                 m_plan.cellOf(item),
                 {amountText(item.after), amountText(item.before), revisionPercent(item)},
                 item.key});
        }
    }

    const Dataset &m_dataset;
    const Catalogue &m_catalogue;
    ImportOptions m_options;
    ImportPlan m_plan; ///< its items are sorted from the first one on
    std::map<ObservationKey, QString> m_others; ///< the further cells of each conflict
};

} // namespace

CellRef ImportPlan::refOf(const ImportCell &cell) const
{
    return cell.isEmpty() ? CellRef() : files[cell.file].at(cell.sheet, cell.position);
}

QString ImportPlan::rawOf(const ImportItem &item) const
{
    const ImportCell &cell = item.cell;
    return cell.isEmpty() ? QString()
                          : files[cell.file].workbook->sheets[cell.sheet].display(
                              cell.position.row, cell.position.column);
}

bool ImportPlan::needsDecision() const
{
    const auto blocks
        = [](const Issue &issue) { return issue.severity == Severity::Error && !issue.accepted; };
    // A conflict stays one until it is solved; accepting it would be choosing.
    return count(Kind::Conflict) > 0 || std::ranges::any_of(issues, blocks)
        || std::ranges::any_of(files, [&](const FileReading &file) {
               return !file.questions.empty() || std::ranges::any_of(file.issues, blocks);
           });
}

ImportPlan planImport(std::vector<FileReading> files, const Dataset &dataset,
                      const Catalogue &catalogue, const ImportOptions &options)
{
    return Planner(std::move(files), dataset, catalogue, options).plan();
}

} // namespace mm
