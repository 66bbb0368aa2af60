// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/block_notes.h"

#include "core/factsheet/indicator_codes.h"
#include "core/factsheet/reasons.h"

#include <algorithm>

namespace mm {

namespace {

void addMark(ContentBlock &block, const QString &mark)
{
    if (!block.marks.contains(mark)) {
        block.marks.append(mark);
    }
}

/// Gaps of one kind and of the same months become one gap of several places; gaps of the region
/// itself become one gap of several months.
std::vector<Gap> gapsOf(const std::vector<const FactsheetFigure *> &figures)
{
    std::vector<Gap> gaps;
    for (const FactsheetFigure *figure : figures) {
        // What is protected stands beside the gap it protects.
        if (!figure->gap || figure->has(Gap::Kind::NotApplicable)
            || figure->has(Gap::Kind::Protected)) {
            continue;
        }
        const Gap &gap = *figure->gap;
        const auto alike = std::ranges::find_if(gaps, [&](const Gap &other) {
            return other.kind == gap.kind
                && (other.months == gap.months || other.places == gap.places);
        });
        if (alike == gaps.end()) {
            gaps.push_back(gap);
        } else if (alike->months == gap.months) {
            alike->places.insert(alike->places.end(), gap.places.begin(), gap.places.end());
        } else {
            alike->months.insert(alike->months.end(), gap.months.begin(), gap.months.end());
        }
    }
    return gaps;
}

} // namespace

void BlockNotes::add(ContentBlock &block, Wording note, TextTemplate::Values values)
{
    addMark(block, m_list.add(m_words.style().say(note, values)));
}

void BlockNotes::addText(ContentBlock &block, const QString &note)
{
    const QString mark = note.section(u' ', 0, 0);
    if (m_words.catalogue().findNote(mark)) {
        addMarked(block, mark);
    } else {
        addMark(block, m_list.add(note));
    }
}

void BlockNotes::addMarked(ContentBlock &block, const QString &mark)
{
    addMark(block, m_list.addMarked(mark));
}

void BlockNotes::addGaps(ContentBlock &block, const QString &indicator,
                         const std::vector<const FactsheetFigure *> &figures)
{
    const auto id = m_words.catalogue().findIndicator(indicator);
    if (!id) {
        return;
    }
    for (const Gap &gap : gapsOf(figures)) {
        add(block, Wording::NoteMissing,
            {{QLatin1String("what"), m_words.catalogue()[*id].label},
             {QLatin1String("reason"), reasonText(gap, m_words.style(), m_words.catalogue())}});
    }
}

QString BlockNotes::label(ContentBlock &block, PlaceId place)
{
    const Place &shown = m_words.catalogue()[place];
    for (const QString &mark : shown.notes) {
        addMarked(block, mark);
    }
    return shown.label;
}

void BlockNotes::addArrivals(ContentBlock &block, const FactsheetFigures &figures)
{
    for (const CountryComparison &row : figures.arrivals) {
        label(block, row.place);
    }
    if (figures.query.month >= m_words.style().ukraineNoteFrom()) {
        add(block, Wording::NoteUkraine);
    }
    std::vector<const FactsheetFigure *> current;
    current.reserve(figures.arrivals.size());
    for (const CountryComparison &row : figures.arrivals) {
        current.push_back(&row.figure.current);
    }
    addGaps(block, indicator::kArrivals, current);
    std::vector<FactsheetFigure> broken;
    for (const CountryComparison &row : figures.arrivals) {
        if (row.figure.scopeBreak) {
            broken.push_back(FactsheetFigure::missing(*row.figure.scopeBreak));
        }
    }
    std::vector<const FactsheetFigure *> changes;
    changes.reserve(broken.size());
    for (const FactsheetFigure &change : broken) {
        changes.push_back(&change);
    }
    addGaps(block, indicator::kArrivals, changes);
}

void BlockNotes::addPresence(ContentBlock &block, const Presence &presence,
                             const std::optional<ShareList> &shares)
{
    std::vector<const FactsheetFigure *> countries;
    countries.reserve(presence.countries.size());
    for (const CountryFigure &country : presence.countries) {
        countries.push_back(&country.figure);
    }
    addGaps(block, indicator::kPresent, countries);
    const auto &total = presence.total.figure.amount;
    if (!total) {
        return;
    }
    if (shares && !shares->addsUpTo100) {
        add(block, Wording::NoteRounding);
    }
    if (presence.sharesGap && presence.sharesGap->kind != Gap::Kind::Nobody) {
        add(block, Wording::NoteSharesWithheld,
            {{QLatin1String("reason"),
              reasonText(*presence.sharesGap, m_words.style(), m_words.catalogue())}});
    }
    if (presence.total.differsFromSum()) {
        addDifference(block, Wording::NoteDifference, *presence.total.sumOfCountries, *total);
    }
    const auto &inCentres = presence.inCentres.figure.amount;
    const auto &outside = presence.outside.figure.amount;
    if (inCentres && outside && *inCentres + *outside != *total) {
        addDifference(block, Wording::NoteParts, *inCentres + *outside, *total);
    }
}

void BlockNotes::addDifference(ContentBlock &block, Wording note, Amount sum, Amount stored)
{
    const NumberStyle &numbers = m_words.style().numbers();
    add(block, note,
        {{QLatin1String("sum"), numbers.digits(sum)},
         {QLatin1String("stored"), numbers.digits(stored)}});
}

std::vector<QString> BlockNotes::texts(const ContentBlock &block) const
{
    std::vector<QString> texts;
    for (const Footnote &note : m_list.footnotes()) {
        if (block.marks.contains(note.mark)) {
            texts.push_back(note.mark + u' ' + note.text);
        }
    }
    return texts;
}

} // namespace mm
