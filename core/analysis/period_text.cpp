// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period_text.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/period_point.h"
#include "core/analysis/period_token_reader.h"
#include "core/analysis/period_words.h"

namespace mm {

namespace {

using Kind = PeriodToken::Kind;
using Parsed = Result<Period, PeriodTextError>;
using ParsedPoint = Result<PeriodPoint, PeriodTextError>;

constexpr int kCentury = 2000;
constexpr int kMostMonths = 1200;
constexpr int kYear = 12;

/// Recursive descent over the tokens; remembers how it has read what lies behind it.
class Parser {
public:
    Parser(QStringView text, const PeriodTextContext &context, const PeriodLanguage &language)
        : m_tokens(text)
        , m_context(context)
        , m_language(language)
    {
    }

    Result<TypedPeriods, PeriodTextError> parse()
    {
        if (m_tokens.isEmpty()) {
            return failure(m_tokens.position(), m_tokens.position(),
                           AnalysisTr::tr("There is no period. Type for instance “Jan-Jul 2025”."));
        }
        const Parsed a = firstPeriod();
        if (!a) {
            return tl::make_unexpected(a.error());
        }
        TypedPeriods periods{*a, std::nullopt};
        m_understood = periods.reading();
        if (m_tokens.takePhrase(m_language.versus)) {
            const Parsed b = secondPeriod(*a);
            if (!b) {
                return tl::make_unexpected(b.error());
            }
            periods.b = *b;
            m_understood = periods.reading();
        }
        if (!m_tokens.atEnd()) {
            return notUnderstood();
        }
        return periods;
    }

private:
    using Failure = tl::unexpected<PeriodTextError>;

    [[nodiscard]] Failure failure(qsizetype from, qsizetype to, const QString &sentence) const
    {
        return Failure(PeriodTextError{from, to - from, m_understood, sentence});
    }

    [[nodiscard]] Failure notUnderstood() const
    {
        const qsizetype from = m_tokens.position();
        const qsizetype to = m_tokens.endOfNextWord();
        return failure(
            from, to,
            from == to ? AnalysisTr::tr("Something is missing at the end of the period.")
                       : AnalysisTr::tr("“%1” is not understood as a month, a year or a period.")
                             .arg(m_tokens.text(from, to)));
    }

    Parsed firstPeriod()
    {
        const qsizetype from = m_tokens.position();
        const bool toDate = m_tokens.takePhrase(m_language.yearToDate);
        m_tokens.takePhrase(m_language.lead);
        const bool isLast = !toDate && m_tokens.takePhrase(m_language.last);
        const auto count = toDate ? std::nullopt
            : isLast              ? takeCount()
                                  : takeCountBefore(m_language.last);
        if (!toDate && !count) {
            return isLast ? Parsed(notUnderstood()) : range(std::nullopt);
        }
        if (!m_context.latest) {
            const qsizetype to = m_tokens.endOfTaken();
            return failure(
                from, to,
                AnalysisTr::tr("“%1” needs data: there is no latest month to count from.")
                    .arg(m_tokens.text(from, to)));
        }
        return count ? Period::ending(*m_context.latest, *count)
                     : Period::yearToDate(*m_context.latest);
    }

    Parsed secondPeriod(Period a)
    {
        if (m_tokens.takePhrase(m_language.yearBefore)) {
            return a.yearBefore();
        }
        const bool precedes = m_tokens.takePhrase(m_language.preceding);
        const auto count = precedes ? takeCount() : takeCountBefore(m_language.preceding);
        if (precedes || count) {
            return count ? Period::ending(a.first() - months(1), *count) : a.preceding();
        }
        const qsizetype from = m_tokens.position();
        const auto year = a.length() <= kYear ? takeYearAlone() : std::nullopt;
        if (!year) {
            return range(a.last().year());
        }
        const int firstYear = *year - (a.last().year() - a.first().year());
        return between({firstYear, a.first().number(), 12}, {year, 1, a.last().number()}, {}, from);
    }

    /// A period without "last", "year to date" and the like.
    Parsed range(std::optional<int> fallbackYear)
    {
        m_tokens.takePhrase(m_language.lead);
        const qsizetype from = m_tokens.position();
        const ParsedPoint first = point();
        if (!first) {
            return tl::make_unexpected(first.error());
        }
        if (!takeRangeSign()) {
            return between(*first, *first, fallbackYear, from);
        }
        if (m_understood.isEmpty()) {
            m_understood = first->words(spokenMonthNames());
        }
        const ParsedPoint last = point();
        return last ? between(*first, *last, fallbackYear, from)
                    : Parsed(tl::make_unexpected(last.error()));
    }

    [[nodiscard]] Parsed between(const PeriodPoint &first, const PeriodPoint &last,
                                 std::optional<int> fallbackYear, qsizetype from) const
    {
        const auto period = periodBetween(first, last, fallbackYear);
        if (period) {
            return *period;
        }
        const qsizetype to = m_tokens.endOfTaken();
        switch (period.error()) {
        case PointFault::NoYear:
            return failure(from, to,
                           AnalysisTr::tr("“%1” has no year.").arg(m_tokens.text(from, to)));
        case PointFault::UnknownYear:
            return failure(from, to,
                           AnalysisTr::tr("Years go from %1 to %2.")
                               .arg(Month::kFirstYear)
                               .arg(Month::kLastYear));
        case PointFault::EndsBeforeItBegins:
            return failure(from, to, AnalysisTr::tr("The period ends before it begins."));
        }
        Q_UNREACHABLE();
    }

    bool takeRangeSign()
    {
        if (m_tokens.isNext(Kind::Dash) || m_tokens.isNext(Kind::Dots)) {
            m_tokens.take();
            return true;
        }
        return m_tokens.takePhrase(m_language.to);
    }

    ParsedPoint point()
    {
        const bool isEnd = m_tokens.takePhrase(m_language.endOf);
        if (isEnd) {
            m_tokens.takeSign(u":");
        }
        ParsedPoint read = partOfYear();
        if (read && isEnd) {
            read->first = read->last;
        }
        return read;
    }

    ParsedPoint partOfYear()
    {
        if (const NamedSpan *const span = m_tokens.takeSpan(m_language.spans)) {
            return PeriodPoint{takeYearOfName(), span->first, span->last};
        }
        m_tokens.takePhrase(m_language.of);
        if (m_tokens.isNext(Kind::Number)) {
            return numericPoint();
        }
        if (const auto quarter = numberedPart(m_language.quarter, 3)) {
            return *quarter;
        }
        if (const auto half = numberedPart(m_language.half, 6)) {
            return *half;
        }
        const auto month = m_tokens.isNext(Kind::Word)
            ? m_language.findMonth(m_tokens.peek().folded)
            : std::nullopt;
        if (!month) {
            return notUnderstood();
        }
        m_tokens.take();
        return PeriodPoint{takeYearOfName(), *month, *month};
    }

    /// "Q1 2025" with @p length 3, "H1 2025" with 6.
    std::optional<PeriodPoint> numberedPart(const PeriodPhrases &names, int length)
    {
        const std::size_t start = m_tokens.mark();
        if (m_tokens.takePhrase(names) && m_tokens.isNext(Kind::Number)) {
            const int part = m_tokens.number();
            if (m_tokens.peek().text.size() == 1 && part >= 1 && part <= 12 / length) {
                m_tokens.take();
                return PeriodPoint{takeYearOfName(), (part - 1) * length + 1, part * length};
            }
        }
        m_tokens.returnTo(start);
        return std::nullopt;
    }

    /// "2025-07", "2025", "07/2025", "07.2025"
    ParsedPoint numericPoint()
    {
        const bool joined = m_tokens.peek().touchesNext && m_tokens.isNext(Kind::Number, 2);
        const bool slash = joined && m_tokens.isNext(Kind::Slash, 1);
        const bool iso = slash || (joined && m_tokens.isNext(Kind::Dash, 1));
        if (iso && m_tokens.peek().text.size() == 4 && m_tokens.peek(2).text.size() <= 2) {
            const int year = m_tokens.number();
            m_tokens.take(2);
            return monthNumber(year);
        }
        if (slash && m_tokens.peek().text.size() <= 2 && m_tokens.peek(2).text.size() == 4) {
            const ParsedPoint month = monthNumber(m_tokens.number(2));
            m_tokens.take();
            takeYear(4);
            return month;
        }
        if (const auto year = takeYear(4)) {
            return PeriodPoint{year, 1, 12};
        }
        return notUnderstood();
    }

    ParsedPoint monthNumber(int year)
    {
        const int month = m_tokens.number();
        if (month < 1 || month > 12) {
            const PeriodToken &token = m_tokens.peek();
            return failure(
                token.position, token.end(),
                AnalysisTr::tr("“%1” is no month: months go from 1 to 12.").arg(token.text));
        }
        m_tokens.take();
        return PeriodPoint{year, month, month};
    }

    /// @param fewestDigits 4, or 2 where "25" can only be the year 2025
    std::optional<int> takeYear(qsizetype fewestDigits)
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

    /// A year with which the text ends: "24", "2024. godine".
    std::optional<int> takeYearAlone()
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
    std::optional<int> takeYearOfName()
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

    /// The months after "last" or "previous": "12", "12 months"; "month" alone is one.
    std::optional<int> takeCount()
    {
        if (m_tokens.isNext(Kind::Number) && m_tokens.number() >= 1
            && m_tokens.number() <= kMostMonths) {
            const int count = m_tokens.number();
            m_tokens.take();
            m_tokens.takePhrase(m_language.unit);
            return count;
        }
        return m_tokens.takePhrase(m_language.unit) ? std::optional(1) : std::nullopt;
    }

    /// "12 months" where @p words follow: "12 muajt e fundit".
    std::optional<int> takeCountBefore(const PeriodPhrases &words)
    {
        const std::size_t start = m_tokens.mark();
        const auto count = takeCount();
        if (count && m_tokens.takePhrase(words)) {
            return count;
        }
        m_tokens.returnTo(start);
        return std::nullopt;
    }

    PeriodTokenReader m_tokens;
    const PeriodTextContext &m_context;
    const PeriodLanguage &m_language;
    QString m_understood;
};

} // namespace

QString TypedPeriods::reading() const
{
    return b ? AnalysisTr::tr("%1 compared with %2").arg(periodWords(a), periodWords(*b))
             : periodWords(a);
}

Result<TypedPeriods, PeriodTextError>
parsePeriods(QStringView text, const PeriodTextContext &context, const PeriodLanguage &language)
{
    return Parser(text, context, language).parse();
}

Parsed parsePeriod(QStringView text, const PeriodTextContext &context)
{
    const auto periods = parsePeriods(text, context);
    if (!periods) {
        return tl::make_unexpected(periods.error());
    }
    if (periods->b) {
        return tl::make_unexpected(
            PeriodTextError{0, text.size(), periods->reading(),
                            AnalysisTr::tr("One period is expected here, not two.")});
    }
    return periods->a;
}

} // namespace mm
