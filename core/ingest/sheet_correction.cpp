// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/sheet_correction.h"

#include "core/ingest/ingest_tr.h"
#include "core/model/month.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mm {

namespace {

using Kind = SaidMeaning::Kind;

constexpr std::array<std::pair<Kind, QStringView>, 13> kNames{{
    {Kind::Header, u"header"},
    {Kind::Numbers, u"numbers"},
    {Kind::Countries, u"countries"},
    {Kind::Indicators, u"indicators"},
    {Kind::Nationalities, u"nationalities"},
    {Kind::Months, u"months"},
    {Kind::Indicator, u"indicator"},
    {Kind::Country, u"country"},
    {Kind::Part, u"part"},
    {Kind::Month, u"month"},
    {Kind::Total, u"total"},
    {Kind::Words, u"words"},
    {Kind::LeaveOut, u"leave_out"},
}};

bool hasCode(Kind kind)
{
    return kind == Kind::Indicator || kind == Kind::Country || kind == Kind::Part
        || kind == Kind::Month;
}

bool isMonthOfYear(const QString &code)
{
    constexpr int kMonths = 12;
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    return isNumber && code.size() == 2 && number >= 1 && number <= kMonths;
}

} // namespace

QString SaidMeaning::toString() const
{
    const auto *const found = std::ranges::find(kNames, kind, &decltype(kNames)::value_type::first);
    const QString name = found->second.toString();
    return hasCode(kind) ? name + u':' + code : name;
}

std::optional<SaidMeaning> SaidMeaning::parse(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringView name = QStringView(text).left(colon < 0 ? text.size() : colon);
    const auto *const found
        = std::ranges::find(kNames, name, &decltype(kNames)::value_type::second);
    if (found == kNames.end() || hasCode(found->first) != (colon >= 0)) {
        return std::nullopt;
    }
    return SaidMeaning{found->first, colon < 0 ? QString() : text.sliced(colon + 1)};
}

bool SaidMeaning::isSound(const Catalogue &catalogue) const
{
    switch (kind) {
    case Kind::Indicator:
        return catalogue.findIndicator(code).has_value();
    case Kind::Country:
        return catalogue.findPlace(code).has_value();
    case Kind::Part:
        return !code.isEmpty() && catalogue.findBreakdown(code);
    case Kind::Month:
        return isMonthOfYear(code) || mm::Month::parse(code);
    case Kind::Header:
    case Kind::Numbers:
    case Kind::Countries:
    case Kind::Indicators:
    case Kind::Nationalities:
    case Kind::Months:
    case Kind::Total:
    case Kind::Words:
    case Kind::LeaveOut:
        return true;
    }
    Q_UNREACHABLE();
}

bool SheetCorrection::isAbout(const SheetCorrection &other) const
{
    if (sheet != other.sheet || of != other.of) {
        return false;
    }
    switch (of) {
    case Of::Row:
        return at.row == other.at.row;
    case Of::Column:
        return at == other.at;
    case Of::Name:
        return texts == other.texts;
    }
    Q_UNREACHABLE();
}

void say(std::vector<SheetCorrection> &corrections, const SheetCorrection &correction)
{
    const Kind kind = correction.means.kind;
    std::erase_if(corrections, [&](const SheetCorrection &earlier) {
        const Kind before = earlier.means.kind;
        const bool both = hasCode(kind) && hasCode(before) && kind != before;
        return earlier.isAbout(correction) && !both;
    });
    corrections.push_back(correction);
}

QString meaningText(const SaidMeaning &meaning, const Catalogue &catalogue)
{
    switch (meaning.kind) {
    case Kind::Header:
        return IngestTr::tr("the header row");
    case Kind::Numbers:
        return IngestTr::tr("a column of numbers");
    case Kind::Countries:
        return IngestTr::tr("a column of countries");
    case Kind::Indicators:
        return IngestTr::tr("a column of indicators");
    case Kind::Nationalities:
        return IngestTr::tr("a column of nationalities");
    case Kind::Months:
        return IngestTr::tr("a column of months");
    case Kind::Indicator:
        if (const auto id = catalogue.findIndicator(meaning.code)) {
            return catalogue[*id].label;
        }
        return meaning.code;
    case Kind::Country:
        if (const auto id = catalogue.findPlace(meaning.code)) {
            return catalogue[*id].label;
        }
        return meaning.code;
    case Kind::Part:
        if (const auto id = catalogue.findBreakdown(meaning.code)) {
            return catalogue[*id].label;
        }
        return meaning.code;
    case Kind::Month:
        return isMonthOfYear(meaning.code) ? IngestTr::tr("month %1").arg(meaning.code.toInt())
                                           : meaning.code;
    case Kind::Total:
        return IngestTr::tr("a total");
    case Kind::Words:
        return IngestTr::tr("no figures");
    case Kind::LeaveOut:
        return IngestTr::tr("left out");
    }
    Q_UNREACHABLE();
}

QString subjectText(const SheetCorrection &correction)
{
    const QString text = correction.texts.isEmpty() ? QString() : correction.texts.back();
    const bool isHeader = correction.means.kind == Kind::Header;
    if (!text.isEmpty() && !isHeader) {
        return IngestTr::tr("“%1”").arg(text);
    }
    return correction.of == SheetCorrection::Of::Column
        ? IngestTr::tr("column %1").arg(columnLetters(correction.at.column))
        : IngestTr::tr("row %1").arg(correction.at.row + 1);
}

} // namespace mm
