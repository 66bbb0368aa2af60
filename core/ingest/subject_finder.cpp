// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/subject_finder.h"

#include <algorithm>

namespace mm {

namespace {

void addSignature(const Heading &row, const Heading &column, std::vector<const Label *> &signature)
{
    // Names of months do not change what a number is about; nor do their cells' positions.
    for (const Heading *heading : {&row, &column}) {
        for (const HeadingPart &part : heading->parts) {
            if (!part.label->isTime) {
                signature.push_back(part.label);
            }
        }
        signature.push_back(nullptr);
    }
}

bool isTitleTopic(const TitleLine &line)
{
    return !line.isNote();
}

} // namespace

SubjectFinder::SubjectFinder(const Table &table, const SheetView &view, const Catalogue &catalogue,
                             Context context)
    : m_table(table)
    , m_view(view)
    , m_catalogue(catalogue)
    , m_vocabulary(view.texts().vocabulary())
    , m_context(std::move(context))
    , m_wholes(table, m_vocabulary)
    , m_only(onlyIndicator())
{
    const auto namesPart = [](const Heading &heading) {
        return !heading.has(Idea::Total)
            && std::ranges::any_of(heading.parts, [](const HeadingPart &part) {
                   const Label &label = *part.label;
                   return !label.code.indicator && label.indicators.size() == 1
                       && label.indicators.front().part != kTotal;
               });
    };
    m_namesOnlyChildren = namesOnlyChildren();
    for (const Table::Row &row : m_table.rows) {
        m_partRow = !m_partRow && namesPart(row.heading) ? &row.heading : m_partRow;
    }
    for (const Table::ValueColumn &column : m_table.values) {
        m_partColumn = !m_partColumn && namesPart(column.heading) ? &column.heading : m_partColumn;
    }
}

/// No heading names another indicator than children.
bool SubjectFinder::namesOnlyChildren() const
{
    const auto children = m_catalogue.findIndicator(QStringLiteral("uasc_present"));
    const auto isOther = [&](const auto &item) {
        return std::ranges::any_of(named(item.heading.ideas),
                                   [&](const Named &own) { return own.indicator != children; });
    };
    return !std::ranges::any_of(m_table.rows, isOther)
        && !std::ranges::any_of(m_table.values, isOther);
}

/// "Albania" over some rows of a table.
std::optional<PlaceId> SubjectFinder::placeOfSection(std::optional<int> section) const
{
    if (!section) {
        return std::nullopt;
    }
    const Label *label = m_view.label({*section, m_view.sheet().rowBegin(*section)->column});
    if (!label || label->places.size() > 1) {
        return std::nullopt;
    }
    return label->places.empty() ? label->code.place : std::optional(label->places.front().place);
}

/// Below types of centres "total" is the total of the centres: the heading of a part, when
/// @p heading sums up parts and names nothing itself.
const Heading *SubjectFinder::partOf(const Heading &heading, bool isRow) const
{
    const bool names = std::ranges::any_of(heading.parts, [this](const HeadingPart &part) {
        return !part.label->field && topicOf(*part.label, m_vocabulary).any();
    });
    return names || !heading.has(Idea::Total) ? nullptr : isRow ? m_partRow : m_partColumn;
}

/// The indicator of the columns, when they name a single one: "January to date" beside "New
/// arrivals" speaks of arrivals too.
std::optional<SubjectFinder::Named> SubjectFinder::onlyIndicator() const
{
    std::optional<Named> only;
    for (const Table::ValueColumn &column : m_table.values) {
        Ideas ideas;
        for (const HeadingPart &part : column.heading.parts) {
            ideas |= part.label->ideas;
        }
        const auto own = named(ideas);
        if (own.size() > 1 || (own.size() == 1 && only && *only != own.front())) {
            return std::nullopt;
        }
        only = own.empty() ? only : own.front();
    }
    return only;
}

const SubjectResult &SubjectFinder::find(const Heading &row, const Heading &column,
                                         std::optional<int> section)
{
    m_signature.clear();
    addSignature(row, column, m_signature);
    for (const Heading *heading : {&row, &column}) {
        if (const Heading *whole = m_wholes.of(*heading)) {
            m_signature.push_back(whole->parts.back().label);
        }
    }
    if (section) {
        m_signature.push_back(m_view.label({*section, m_view.sheet().rowBegin(*section)->column}));
    }
    const auto known = m_known.find(m_signature);
    if (known != m_known.end()) {
        return known->second;
    }
    return m_known.emplace(m_signature, resolve(row, column, section)).first->second;
}

void SubjectFinder::fail(SubjectResult &result, SubjectProblem problem, CellPosition at) const
{
    failAt(result, problem, at, m_view);
}

/// "UASC" alone, under a title that speaks of arrivals, counts children among the arrivals.
SubjectFinder::Named SubjectFinder::childrenOf(const Named &own, const Ideas &ideas) const
{
    for (auto line = m_context.titles.rbegin(); line != m_context.titles.rend(); ++line) {
        const Ideas title = topicOf(*line->outsideBrackets, m_vocabulary);
        if (isTitleTopic(*line) && title.any()) {
            const auto joint = named(title | ideas);
            return joint.size() == 1 ? joint.front() : own;
        }
    }
    return own;
}

std::vector<SubjectFinder::Named> SubjectFinder::named(const Ideas &ideas) const
{
    std::vector<Named> all;
    for (const IndicatorPattern &pattern : m_vocabulary.indicatorsOf(ideas)) {
        all.push_back({pattern.indicator, pattern.part});
    }
    return all;
}

std::vector<SubjectFinder::Named> SubjectFinder::named(const Label &label) const
{
    if (label.code.indicator) {
        return {{*label.code.indicator, kTotal}};
    }
    std::vector<Named> all;
    all.reserve(label.indicators.size());
    for (const IndicatorPattern &pattern : label.indicators) {
        all.push_back({pattern.indicator, pattern.part});
    }
    return all;
}

std::optional<SubjectFinder::Named> SubjectFinder::ofTitles(std::optional<int> section,
                                                            SubjectResult &result) const
{
    std::vector<const TitleLine *> lines;
    for (const TitleLine &line : m_context.titles) {
        lines.insert(lines.begin(), &line);
    }
    TitleLine sectionLine;
    if (section) {
        const CellPosition at{*section, m_view.sheet().rowBegin(*section)->column};
        sectionLine = titleLine(m_view.sheet().display(at.row, at.column), at, m_view.texts());
        lines.insert(lines.begin(), &sectionLine);
    }
    for (const TitleLine *line : lines) {
        if (!isTitleTopic(*line) || topicOf(*line->whole, m_vocabulary).none()) {
            continue;
        }
        for (const Label *label : {line->whole, line->outsideBrackets}) {
            const auto own = named(*label);
            if (own.size() == 1) {
                return own.front();
            }
        }
        // The nearest title that speaks of anything decides; farther ones would be a guess.
        const auto partly = named(topicOf(*line->outsideBrackets, m_vocabulary));
        for (const Named &choice : partly) {
            result.choices.push_back(m_catalogue[choice.indicator].code);
        }
        fail(result, SubjectProblem::NoIndicator, line->at);
        return std::nullopt;
    }
    fail(result, SubjectProblem::NoIndicator, m_table.range.first);
    return std::nullopt;
}

std::optional<SubjectFinder::Named>
SubjectFinder::indicatorOf(const Parts &parts, const Heading &row, const Heading &column,
                           std::optional<int> section, SubjectResult &result) const
{
    const Ideas whole = m_wholes.ideasOf(row, column);
    if (parts.empty() && whole.none()) {
        // A year-to-date column speaks of what the month beside it does; a total need not.
        const bool goesOn = row.hasTime() || column.hasTime() || row.has(Idea::Cumulative)
            || column.has(Idea::Cumulative);
        return m_only && goesOn && !section ? m_only : ofTitles(section, result);
    }
    Ideas all = whole;
    for (const HeadingPart *part : parts) {
        all |= part->label->ideas;
    }
    const auto joint = named(all);
    if (whole.any() && joint.size() != 1) {
        fail(result, SubjectProblem::NotAnIndicator, row.at);
        return std::nullopt;
    }
    // A code need not be made of words that name its indicator.
    const bool coded = std::ranges::any_of(parts, [](const HeadingPart *part) {
        return part->label->code.indicator && part->label->indicators.empty();
    });
    if (!coded && joint.size() == 1 && m_namesOnlyChildren) {
        return childrenOf(joint.front(), all);
    }
    if (!coded && joint.size() == 1) {
        return joint.front();
    }
    // Otherwise the innermost names must agree, and those around them must not contradict.
    std::vector<Named> found;
    const HeadingPart *ambiguous = nullptr;
    if (const HeadingPart *odd = unexplainedName(parts, row, column, m_vocabulary)) {
        fail(result, SubjectProblem::NotAnIndicator, odd->at);
        return std::nullopt;
    }
    for (const Heading *heading : {&row, &column}) {
        for (auto part = heading->parts.rbegin(); part != heading->parts.rend(); ++part) {
            if (std::ranges::find(parts, &*part) == parts.end()) {
                continue;
            }
            const auto own = named(*part->label);
            ambiguous = own.size() > 1 ? &*part : ambiguous;
            if (own.size() == 1) {
                found.push_back(own.front());
                break;
            }
        }
    }
    if (found.size() == 2 && found[0].indicator == found[1].indicator) {
        // "Present in centres" beside "Transit centres": the part says more.
        found[0].part = found[0].part == kTotal ? found[1].part : found[0].part;
        found.pop_back();
    }
    if (found.size() == 1) {
        return found.front();
    }
    const HeadingPart *last = parts.back();
    if (found.size() > 1) {
        fail(result, SubjectProblem::Contradiction, last->at);
    } else if (ambiguous || joint.size() > 1) {
        fail(result, SubjectProblem::Ambiguous, (ambiguous ? ambiguous : last)->at);
        for (const Named &choice : ambiguous ? named(*ambiguous->label) : joint) {
            result.choices.push_back(m_catalogue[choice.indicator].code);
        }
    } else {
        fail(result, SubjectProblem::NotAnIndicator, last->at);
    }
    return std::nullopt;
}

SubjectResult SubjectFinder::resolve(const Heading &row, const Heading &column,
                                     std::optional<int> section) const
{
    SubjectResult result;
    Parts all;
    Parts topical;
    bool total = false;
    bool estimated = false;
    for (const Heading *heading : {&row, &column}) {
        for (const HeadingPart &part : heading->parts) {
            const Label &label = *part.label;
            const bool isPartOfPersons = label.field == Idea::PartField
                || (part.field == Idea::PartField && !label.has(Idea::Total) && !label.gap);
            if (isPartOfPersons) {
                fail(result, SubjectProblem::NotKept, part.at);
                return result;
            }
            if (part.field == Idea::RemarkField || part.field == Idea::PartField || label.field) {
                continue;
            }
            if ((label.ideas & m_vocabulary.modifiers()).any()) {
                fail(result, SubjectProblem::NotKept, part.at);
                return result;
            }
            if (!label.unknown.isEmpty() || label.has(Idea::Institution)) {
                fail(result, SubjectProblem::UnknownWords, part.at);
                for (const Named &choice : named(topicOf(label, m_vocabulary))) {
                    result.choices.push_back(m_catalogue[choice.indicator].code);
                }
                return result;
            }
            all.push_back(&part);
            const bool isUnit = topicOf(label, m_vocabulary).any()
                && (topicOf(label, m_vocabulary) & ~m_vocabulary.otherUnits()).none();
            if (isUnit) {
                result.unitAt = part.at;
                continue;
            }
            const bool isPart = label.code.breakdown && label.indicators.empty();
            if (!isPart && (topicOf(label, m_vocabulary).any() || label.code.indicator)) {
                topical.push_back(&part);
            }
            total = total || label.has(Idea::Total);
            estimated = estimated || label.has(Idea::Estimate);
            result.lookAlike = result.lookAlike || label.lookAlike;
            if (label.lookAlike) {
                result.at = part.at;
                result.name = m_view.sheet().display(part.at.row, part.at.column);
            }
        }
    }
    const auto nationality = nationalityOf(all, m_view, m_catalogue, result);
    const auto place
        = result.problem == SubjectProblem::None ? placeOf(all, m_view, result) : std::nullopt;
    if (result.problem != SubjectProblem::None) {
        return result;
    }
    std::optional<Named> indicator;
    const Heading *partRow = partOf(row, true);
    const Heading *partColumn = partOf(column, false);
    if (partRow || partColumn) {
        const SubjectResult part
            = resolve(partRow ? *partRow : row, partColumn ? *partColumn : column, section);
        if (!part.subject) {
            return part;
        }
        indicator = Named{part.subject->series.indicator, kTotal};
    } else {
        indicator = indicatorOf(topical, row, column, section, result);
    }
    if (!indicator) {
        return result;
    }
    const Indicator &kept = m_catalogue[indicator->indicator];
    const BreakdownId breakdown = nationality.value_or(indicator->part);
    const bool twoParts
        = nationality && indicator->part != kTotal && *nationality != indicator->part;
    const Dimension dimension = m_catalogue[breakdown].dimension;
    const bool keeps = breakdown == kTotal
        || std::ranges::find(kept.dimensions, dimension) != kept.dimensions.end();
    const CellPosition at = all.empty() ? m_table.range.first : all.front()->at;
    if (twoParts || !keeps) {
        fail(result, SubjectProblem::NotKept, at);
        return result;
    }
    const bool overPlaces = !place
        && ((m_table.rowNames == NameKind::Places && row.has(Idea::Total))
            || (m_table.columnNames == NameKind::Places && column.has(Idea::Total)));
    const auto ownPlace = place ? place : placeOfSection(section);
    const auto where = kept.scope == Scope::Region ? kRegion
        : ownPlace                                 ? ownPlace
                                                   : m_context.place;
    const bool regionOfCountries
        = (overPlaces || where == kRegion) && kept.scope == Scope::Countries;
    if (regionOfCountries || overPlaces) {
        fail(result,
             kept.overPlaces.licensed ? SubjectProblem::Control : SubjectProblem::CountedTwice, at);
        result.whole = SeriesKey{indicator->indicator, kRegion, breakdown};
        result.choices = {kept.label, kept.overPlaces.refusal};
        return result;
    }
    if (!where) {
        fail(result, SubjectProblem::NoPlace, at);
        return result;
    }
    result.subject = {{indicator->indicator, *where, breakdown}, estimated, total};
    return result;
}

} // namespace mm
