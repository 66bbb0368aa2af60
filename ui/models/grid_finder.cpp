// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/grid_finder.h"

#include "core/analysis/period_text.h"
#include "ui/models/grid_cell_text.h"

#include <QStringList>

#include <algorithm>

namespace mm {

namespace {

constexpr std::size_t kMost = 12;

/// Small letters without accents.
QString folded(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return plain;
}

QStringList wordsOf(const QString &text)
{
    QString spaced = folded(text);
    std::ranges::replace_if(
        spaced, [](QChar c) { return !c.isLetterOrNumber(); }, u' ');
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

/// Every typed word begins a word of the name; 0: no, 1: yes, 2: the name begins with the first.
int matches(const QStringList &typed, const QString &name)
{
    const QStringList words = wordsOf(name);
    const bool all = std::ranges::all_of(typed, [&words](const QString &word) {
        return std::ranges::any_of(words, [&word](const QString &w) { return w.startsWith(word); });
    });
    return !all || typed.isEmpty() ? 0 : words.front().startsWith(typed.front()) ? 2 : 1;
}

std::optional<Month> monthOf(const QStringList &words, std::optional<Month> latest)
{
    PeriodTextContext context;
    context.latest = latest;
    const auto parsed = parsePeriods(words.join(u' '), context);
    return parsed && !parsed->b && parsed->a.length() == 1 ? std::optional(parsed->a.first())
                                                           : std::nullopt;
}

/// Everything with a name, ranked.
class Finder {
public:
    Finder(const Catalogue &catalogue, std::optional<Month> month)
        : m_catalogue(catalogue)
        , m_month(month)
    {
    }

    [[nodiscard]] std::vector<FindHit> find(const QStringList &typed)
    {
        const auto take = [&](const QString &name, const QString &code, FindHit hit) {
            const int rank = std::max(matches(typed, name), matches(typed, code));
            if (rank > 0) {
                hit.label = m_month ? name + QStringLiteral(", ") + monthTitle(*m_month) : name;
                hit.month = m_month;
                m_found.emplace_back(rank, std::move(hit));
            }
        };
        for (std::size_t i = 0; i < m_catalogue.places().size(); ++i) {
            const Place &place = m_catalogue.places()[i];
            take(place.label, place.code, {{}, {}, PlaceId(static_cast<std::uint16_t>(i)), {}, {}});
        }
        for (const IndicatorId indicator : m_catalogue.indicatorIds()) {
            take(m_catalogue[indicator].label, m_catalogue[indicator].code,
                 {{}, indicator, {}, {}, {}});
        }
        for (std::size_t i = 1; i < m_catalogue.breakdowns().size(); ++i) {
            const Breakdown &part = m_catalogue.breakdowns()[i];
            take(part.label, part.code,
                 {{}, {}, {}, BreakdownId(static_cast<std::uint16_t>(i)), {}});
        }
        std::ranges::stable_sort(m_found, std::ranges::greater(),
                                 [](const auto &found) { return found.first; });
        std::vector<FindHit> hits;
        for (std::size_t i = 0; i < std::min(m_found.size(), kMost); ++i) {
            hits.push_back(m_found[i].second);
        }
        return hits;
    }

private:
    const Catalogue &m_catalogue;
    std::optional<Month> m_month;
    std::vector<std::pair<int, FindHit>> m_found;
};

} // namespace

std::vector<FindHit> findInGrid(const QString &text, const Catalogue &catalogue,
                                std::optional<Month> latest)
{
    const QStringList typed = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (typed.isEmpty()) {
        return {};
    }
    if (const auto month = monthOf(typed, latest)) {
        return {{monthTitle(*month), {}, {}, {}, month}};
    }
    std::vector<FindHit> hits = Finder(catalogue, std::nullopt).find(wordsOf(text));
    for (qsizetype names = typed.size() - 1; names > 0 && hits.empty(); --names) {
        if (const auto month = monthOf(typed.sliced(names), latest)) {
            hits = Finder(catalogue, month).find(wordsOf(typed.first(names).join(u' ')));
        }
    }
    return hits;
}

} // namespace mm
