// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_plan.h"

#include "core/ingest/issue_text.h"
#include "core/ingest/remarkable.h"
#include "core/ingest/rules_stored.h"

#include <algorithm>
#include <map>
#include <set>

namespace mm {

namespace {

using Kind = ImportItem::Kind;

/// One number of one file, for sorting.
struct Source {
    ObservationKey key;
    std::size_t file = 0;
    const DraftObservation *draft = nullptr;
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
    return {Kind::New, key, {}, {}, {}, {}, {}, false};
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
        for (std::span<const Source> rest = sources; !rest.empty();) {
            const auto next = std::ranges::find_if(
                rest, [&](const Source &s) { return s.key != rest.front().key; });
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
        for (std::size_t file = 0; file < m_plan.files.size(); ++file) {
            for (const DraftObservation &draft : m_plan.files[file].observations) {
                sources.push_back({draft.key, file, &draft});
            }
        }
        std::ranges::stable_sort(sources, {}, &Source::key);
        return sources;
    }

    ImportItem itemOf(const Source &source) const
    {
        const FileReading &file = m_plan.files[source.file];
        ImportItem item = emptyItem(source.key);
        item.before = m_dataset.at(source.key);
        item.after = source.draft->datum;
        item.cell = file.cellOf(*source.draft);
        item.raw = file.rawOf(*source.draft);
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
        // What is out of the import does not contradict what is in.
        std::vector<const Source *> taken;
        for (const Source &source : sources) {
            if (source.draft->standing == Standing::Taken
                || source.draft->standing == Standing::Conflicting) {
                taken.push_back(&source);
            }
        }
        if (taken.empty()) {
            ImportItem item = itemOf(sources.front());
            item.kind = Kind::Refused;
            push(std::move(item));
            return;
        }
        // A cell that says "no data" gives way to one that has a number.
        const auto leading = std::ranges::find_if(
            taken, [](const Source *source) { return source->draft->datum.has_value(); });
        ImportItem item = itemOf(leading == taken.end() ? *taken.front() : **leading);
        bool conflict = false;
        for (const Source *source : taken) {
            const ImportItem other = itemOf(*source);
            if (other.cell == item.cell) {
                continue;
            }
            item.others.push_back(other.cell);
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
        push(std::move(item));
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

    void push(ImportItem item)
    {
        m_known.insert(item.key);
        m_plan.items.push_back(std::move(item));
    }

    void clearBlanks()
    {
        for (const FileReading &file : m_plan.files) {
            for (const DraftBlank &blank : file.blanks) {
                const auto before = m_dataset.at(blank.key);
                if (!before || m_known.contains(blank.key)) {
                    continue;
                }
                ImportItem item = emptyItem(blank.key);
                item.kind = Kind::Changed;
                item.before = before;
                item.cell = file.at(blank.sheet, blank.cell);
                push(std::move(item));
            }
        }
    }

    /// Stored numbers inside the months that the files give for an indicator and place.
    void addAbsent()
    {
        std::map<std::pair<IndicatorId, PlaceId>, Period> covered;
        const auto cover = [&covered](const ObservationKey &key) {
            const Period own = Period::of(key.month);
            const auto [known, fresh]
                = covered.emplace(std::pair(key.series.indicator, key.series.place), own);
            if (!fresh) {
                known->second = *Period::make(std::min(known->second.first(), own.first()),
                                              std::max(known->second.last(), own.last()));
            }
        };
        std::ranges::for_each(m_plan.items, cover, &ImportItem::key);
        for (const FileReading &file : m_plan.files) {
            std::ranges::for_each(file.blanks, cover, &DraftBlank::key);
        }
        for (const auto &[place, period] : covered) {
            const auto block = m_dataset.block(place.first, place.second);
            if (!block) {
                continue;
            }
            for (const Observation &stored : block->observations()) {
                if (period.contains(stored.key.month) && !m_known.contains(stored.key)) {
                    ImportItem item = emptyItem(stored.key);
                    item.kind = Kind::Absent;
                    item.before = stored.datum;
                    m_plan.items.push_back(std::move(item));
                }
            }
        }
    }

    void finish()
    {
        std::ranges::sort(m_plan.items, {}, &ImportItem::key);
        applyStoredRules(m_plan, m_dataset, m_catalogue);
        std::vector<Change> changes;
        for (const ImportItem &item : m_plan.items) {
            ++m_plan.counts[static_cast<std::size_t>(item.kind)];
            if (item.kind == Kind::New || item.kind == Kind::Changed) {
                changes.push_back({item.key, item.before, item.after, item.cell});
            }
            if (item.kind == Kind::Conflict) {
                reportConflict(item);
            }
            if (item.kind == Kind::Changed) {
                reportRevision(item);
            }
        }
        // Every key is pushed once, so that a change set can always be made.
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
        QStringList cells;
        for (const CellRef &other : item.others) {
            cells.push_back(other.toString());
        }
        m_plan.issues.push_back({IssueCode::DuplicateDiffers,
                                 Severity::Error,
                                 item.cell,
                                 {amountText(item.after), QStringLiteral("something else"),
                                  cells.join(QStringLiteral(", "))},
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
                 item.cell,
                 {amountText(item.after), amountText(item.before), revisionPercent(item)},
                 item.key});
        }
    }

    const Dataset &m_dataset;
    const Catalogue &m_catalogue;
    ImportOptions m_options;
    ImportPlan m_plan;
    std::set<ObservationKey> m_known;
};

} // namespace

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
