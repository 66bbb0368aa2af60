// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period_point_reader.h"

#include "core/analysis/analysis_tr.h"

namespace mm {

namespace {

using Kind = PeriodToken::Kind;

constexpr int kCentury = 2000;
constexpr int kMonths = 12;

} // namespace

PeriodTextError notUnderstood(const PeriodTokenReader &tokens)
{
    const qsizetype from = tokens.position();
    const qsizetype to = tokens.endOfNextWord();
    return {from, to - from, QString(),
            from == to ? AnalysisTr::tr("Something is missing at the end of the period.")
                       : AnalysisTr::tr("“%1” is not understood as a month, a year or a period.")
                             .arg(tokens.text(from, to))};
}

PeriodPointReader::Read PeriodPointReader::take()
{
    const bool isEnd = m_tokens.takePhrase(m_language.endOf);
    if (isEnd) {
        m_tokens.takeSign(u":");
    }
    Read read = takePartOfYear();
    if (read && isEnd) {
        read->first = read->last;
    }
    return read;
}

PeriodPointReader::Read PeriodPointReader::takePartOfYear()
{
    if (const NamedSpan *const span = m_tokens.takeSpan(m_language.spans)) {
        return PeriodPoint{takeYearOfName(), span->first, span->last};
    }
    m_tokens.takePhrase(m_language.of);
    if (m_tokens.isNext(Kind::Number)) {
        return takeNumbers();
    }
    if (const auto quarter = takeNumberedPart(m_language.quarter, 3)) {
        return *quarter;
    }
    if (const auto half = takeNumberedPart(m_language.half, 6)) {
        return *half;
    }
    const auto month
        = m_tokens.isNext(Kind::Word) ? m_language.findMonth(m_tokens.peek().folded) : std::nullopt;
    if (!month) {
        return tl::make_unexpected(notUnderstood(m_tokens));
    }
    m_tokens.take();
    return PeriodPoint{takeYearOfName(), *month, *month};
}

/// "Q1 2025" with @p length 3, "H1 2025" with 6.
std::optional<PeriodPoint> PeriodPointReader::takeNumberedPart(const PeriodPhrases &names,
                                                               int length)
{
    const std::size_t start = m_tokens.mark();
    if (m_tokens.takePhrase(names) && m_tokens.isNext(Kind::Number)) {
        const int part = m_tokens.number();
        if (m_tokens.peek().text.size() == 1 && part >= 1 && part <= kMonths / length) {
            m_tokens.take();
            return PeriodPoint{takeYearOfName(), (part - 1) * length + 1, part * length};
        }
    }
    m_tokens.returnTo(start);
    return std::nullopt;
}

/// "2025-07", "2025", "07/2025", "07.2025"
PeriodPointReader::Read PeriodPointReader::takeNumbers()
{
    const bool joined = m_tokens.peek().touchesNext && m_tokens.isNext(Kind::Number, 2);
    const bool slash = joined && m_tokens.isNext(Kind::Slash, 1);
    const bool iso = slash || (joined && m_tokens.isNext(Kind::Dash, 1));
    if (iso && m_tokens.peek().text.size() == 4 && m_tokens.peek(2).text.size() <= 2) {
        const int year = m_tokens.number();
        m_tokens.take(2);
        return takeMonthNumber(year);
    }
    if (slash && m_tokens.peek().text.size() <= 2 && m_tokens.peek(2).text.size() == 4) {
        const Read month = takeMonthNumber(m_tokens.number(2));
        m_tokens.take();
        takeYear(4);
        return month;
    }
    if (const auto year = takeYear(4)) {
        return PeriodPoint{year, 1, kMonths};
    }
    return tl::make_unexpected(notUnderstood(m_tokens));
}

PeriodPointReader::Read PeriodPointReader::takeMonthNumber(int year)
{
    const int month = m_tokens.number();
    if (month < 1 || month > kMonths) {
        const PeriodToken &token = m_tokens.peek();
        return tl::make_unexpected(PeriodTextError{
            token.position, token.text.size(), QString(),
            AnalysisTr::tr("“%1” is no month: months go from 1 to 12.").arg(token.text)});
    }
    m_tokens.take();
    return PeriodPoint{year, month, month};
}

/// @param fewestDigits 4, or 2 where "25" can only be the year 2025
std::optional<int> PeriodPointReader::takeYear(qsizetype fewestDigits)
{
    if (!m_tokens.isNext(Kind::Number)) {
        return std::nullopt;
    }
    const qsizetype digits = m_tokens.peek().text.size();
    if (digits != 4 && digits != fewestDigits) {
        return std::nullopt;
    }
    const int year = m_tokens.number() + (digits == 2 ? kCentury : 0);
    const bool touches = m_tokens.peek().touchesNext;
    m_tokens.take();
    if (touches) {
        m_tokens.takeSign(u"."); // a year is an ordinal number in some languages
    }
    m_tokens.takePhrase(m_language.year);
    return year;
}

std::optional<int> PeriodPointReader::takeYearAlone()
{
    const std::size_t start = m_tokens.mark();
    m_tokens.takePhrase(m_language.lead);
    m_tokens.takePhrase(m_language.of);
    const auto year = takeYear(2);
    if (year && m_tokens.atEnd()) {
        return year;
    }
    m_tokens.returnTo(start);
    return std::nullopt;
}

/// The year after a name: "Jul 2025", "Jul-25", "Q1/25".
std::optional<int> PeriodPointReader::takeYearOfName()
{
    const std::size_t start = m_tokens.mark();
    const bool sign = m_tokens.isNext(Kind::Dash) || m_tokens.isNext(Kind::Slash);
    // "Jan-2025-03" is a period that ends with 2025-03.
    if (sign && m_tokens.isNext(Kind::Dash, 2) && m_tokens.isNext(Kind::Number, 3)) {
        return std::nullopt;
    }
    m_tokens.take(sign ? 1 : 0);
    m_tokens.takePhrase(m_language.of);
    const auto year = takeYear(2);
    if (!year) {
        m_tokens.returnTo(start);
    }
    return year;
}

} // namespace mm
