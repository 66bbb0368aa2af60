// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/said_meanings.h"

#include "core/model/month.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

using Kind = SaidMeaning::Kind;
using Of = SheetCorrection::Of;

MonthMention mentionOf(const QString &code)
{
    MonthMention mention;
    if (const auto month = Month::parse(code)) {
        mention.month = month->number();
        mention.year = month->year();
    } else {
        mention.month = code.toInt();
    }
    return mention;
}

void add(SaidSense &sense, const SaidMeaning &meaning, const Catalogue &catalogue)
{
    switch (meaning.kind) {
    case Kind::Header:
        sense.isHeader = true;
        return;
    case Kind::Numbers:
        sense.isNumbers = true;
        return;
    case Kind::Countries:
        sense.field = Idea::CountryField;
        return;
    case Kind::Indicators:
        sense.field = Idea::IndicatorField;
        return;
    case Kind::Nationalities:
        sense.field = Idea::NationalityField;
        return;
    case Kind::Months:
        sense.field = Idea::MonthField;
        return;
    case Kind::Indicator:
        sense.indicator = catalogue.findIndicator(meaning.code);
        return;
    case Kind::Country:
        sense.place = catalogue.findPlace(meaning.code);
        return;
    case Kind::Part:
        sense.part = catalogue.findBreakdown(meaning.code);
        sense.isNationality
            = sense.part && catalogue[*sense.part].dimension == Dimension::Nationality;
        return;
    case Kind::Month:
        sense.month = mentionOf(meaning.code);
        return;
    case Kind::Total:
        sense.isTotal = true;
        return;
    case Kind::Words:
        sense.isWords = true;
        return;
    case Kind::LeaveOut:
        sense.isLeftOut = true;
        return;
    }
}

/// What the words say of an indicator goes; that it is a total, a share or an estimate stays.
void takeIndicator(Label &label, IndicatorId indicator)
{
    constexpr std::array kKept{
        Idea::Total,     Idea::Cumulative,   Idea::Percent,     Idea::Change,
        Idea::Rise,      Idea::Fall,         Idea::Estimate,    Idea::Confirmed,
        Idea::Corrected, Idea::PreviousYear, Idea::Provisional, Idea::Updated,
    };
    const Ideas before = label.ideas;
    label.ideas.reset();
    for (const Idea idea : kKept) {
        label.ideas.set(static_cast<std::size_t>(idea), has(before, idea));
    }
    label.indicators.clear();
    label.code.indicator = indicator;
}

/// A country is a place and a nationality: what says the one says nothing of the other any more.
void clearNames(Label &label)
{
    label.places.clear();
    label.nationalities.clear();
    label.nationalityCount = 0;
    label.code.place.reset();
    label.code.breakdown.reset();
}

void takeSubject(Label &label, const SaidSense &sense)
{
    label.field.reset();
    label.hashtag.reset();
    if (sense.indicator) {
        takeIndicator(label, *sense.indicator);
    }
    if (sense.place || sense.part || sense.isTotal) {
        clearNames(label);
    }
    if (sense.place) {
        label.places.push_back({*sense.place, false, false});
    }
    if (sense.part && sense.isNationality) {
        label.nationalities.push_back(*sense.part);
        label.nationalityCount = 1;
    } else if (sense.part) {
        label.code.breakdown = sense.part;
    }
    if (sense.isTotal) {
        label.ideas.set(static_cast<std::size_t>(Idea::Total));
        label.time.months.clear(); // a total is of no month
        label.time.isRange = false;
        label.time.isOpen = false;
    }
}

bool stands(const SheetCorrection &correction, const Sheet &sheet)
{
    const auto textAt
        = [&sheet](int row, int column) { return sheet.display(row, column).simplified(); };
    const CellPosition at = correction.at;
    switch (correction.of) {
    case Of::Name: {
        const CellType type = sheet.cell(at).type;
        return correction.texts.size() == 1 && (type == CellType::Text || type == CellType::Date)
            && textAt(at.row, at.column) == correction.texts.front();
    }
    case Of::Column:
        return at.row < sheet.rowCount() && at.column < sheet.columnCount()
            && (correction.texts.isEmpty() || textAt(at.row, at.column) == correction.texts.back());
    case Of::Row: {
        QStringList there;
        for (auto it = sheet.rowBegin(at.row); it != sheet.rowEnd(at.row); ++it) {
            there << textAt(at.row, it->column);
        }
        return !there.isEmpty()
            && std::ranges::all_of(correction.texts,
                                   [&there](const QString &text) { return there.contains(text); });
    }
    }
    Q_UNREACHABLE();
}

/// Whether the words say that a number sums up what it was said to be one of.
bool saysSum(const Label &label, Kind kind)
{
    const bool isTotal = label.has(Idea::Total);
    switch (kind) {
    case Kind::Month:
        return isTotal || label.time.isRange || label.time.isOpen || label.time.months.size() > 1;
    case Kind::Country:
        return isTotal && label.places.empty();
    case Kind::Part:
        return isTotal && label.nationalities.empty() && !label.code.breakdown;
    default:
        return false;
    }
}

} // namespace

SaidSense SaidSense::sameAs(const Label &label) const
{
    SaidSense same;
    const bool namesOne = !label.places.empty() || !label.nationalities.empty() || label.code.place
        || label.code.breakdown;
    same.indicator = label.hasIndicator() ? indicator : std::nullopt;
    same.place = namesOne ? place : std::nullopt;
    same.part = namesOne ? part : std::nullopt;
    same.isNationality = isNationality;
    same.month = label.time.months.empty() ? std::nullopt : month;
    return same;
}

Label saidLabel(const Label *label, const SaidSense &sense)
{
    Label said = label ? *label : Label();
    said.unknown.clear();
    said.lookAlike = false;
    said.gap.reset();
    if (sense.isWords) {
        said = Label();
    }
    if (sense.saysSubject()) {
        takeSubject(said, sense);
    }
    if (sense.month) {
        said.time = {};
        said.time.months.push_back(*sense.month);
    }
    said.isTime = !said.time.isEmpty() && !said.hasSubject();
    said.isSaid = true;
    return said;
}

SaidMeanings::SaidMeanings(const Sheet &sheet, const std::vector<SheetCorrection> &corrections,
                           const Catalogue &catalogue, TextMeanings &texts)
{
    std::map<QString, SaidSense> names;
    for (const SheetCorrection &correction : corrections) {
        switch (correction.of) {
        case Of::Row:
            add(m_rows[correction.at.row], correction.means, catalogue);
            break;
        case Of::Column:
            add(m_columns[correction.at], correction.means, catalogue);
            break;
        case Of::Name:
            add(names[correction.texts.front()], correction.means, catalogue);
            break;
        }
    }
    for (std::uint32_t i = 0; !names.empty() && i < sheet.texts().size(); ++i) {
        const QString &text = sheet.texts().at(i);
        const auto said = names.find(text.simplified());
        if (said != names.end()) {
            const Label &label = texts.keep(saidLabel(&texts.label(text), said->second));
            m_names[i] = {&label, label.isTime ? CellKind::Time : CellKind::Text};
        }
    }
}

const SaidSense *SaidMeanings::row(int row) const
{
    const auto found = m_rows.find(row);
    return found == m_rows.end() ? nullptr : &found->second;
}

const SaidSense *SaidMeanings::column(CellPosition heading) const
{
    const auto found = m_columns.find(heading);
    return found == m_columns.end() ? nullptr : &found->second;
}

const SaidMeanings::Name *SaidMeanings::name(std::uint32_t text) const
{
    const auto found = m_names.find(text);
    return found == m_names.end() ? nullptr : &found->second;
}

CorrectionFault faultOf(const SheetCorrection &correction, const Workbook &workbook,
                        const Catalogue &catalogue, TextMeanings &texts)
{
    const auto sheet = std::ranges::find(workbook.sheets, correction.sheet, &Sheet::name);
    if (sheet == workbook.sheets.end() || !correction.means.isSound(catalogue)
        || !stands(correction, *sheet)) {
        return CorrectionFault::Unfit;
    }
    const bool isSum = std::ranges::any_of(correction.texts, [&](const QString &text) {
        return saysSum(texts.label(text), correction.means.kind);
    });
    return isSum ? CorrectionFault::SaysTotal : CorrectionFault::None;
}

} // namespace mm
