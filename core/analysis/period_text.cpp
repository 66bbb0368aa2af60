// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period_text.h"

#include "core/analysis/period_tokens.h"
#include "core/analysis/period_words.h"

#include <algorithm>

namespace mm {

namespace {

using Kind = PeriodToken::Kind;

constexpr int kCentury = 2000;
constexpr int kLongestCount = 1200;

/// One end of a period: some months of a year that may be stated elsewhere.
struct Point {
    std::optional<int> year;
    int first = 1;
    int last = 12;

    [[nodiscard]] bool isBareYear() const { return year && first == 1 && last == 12; }
};

/// Reads tokens from left to right and remembers how far it has come.
class Parser {
public:
    Parser(QStringView text, const PeriodTextContext &context)
        : m_text(text)
        , m_tokens(periodTokens(text))
        , m_context(context)
        , m_language(context.language)
    {
    }

    Result<TypedPeriods, PeriodTextError> parse()
    {
        if (m_tokens.empty()) {
            return tl::make_unexpected(
                missing(QStringLiteral("There is no period. Type for instance “Jan-Jul 2025”.")));
        }
        auto a = firstPeriod();
        if (!a) {
            return tl::make_unexpected(a.error());
        }
        TypedPeriods periods{*a, std::nullopt};
        m_understood = periods.reading();
        if (takePhrase(m_language.versus)) {
            auto b = secondPeriod(*a);
            if (!b) {
                return tl::make_unexpected(b.error());
            }
            periods.b = *b;
            m_understood = periods.reading();
        }
        return atEnd() ? Result<TypedPeriods, PeriodTextError>(periods)
                       : tl::make_unexpected(notUnderstood());
    }

private:
    using Parsed = Result<Period, PeriodTextError>;
    using ParsedPoint = Result<Point, PeriodTextError>;

    [[nodiscard]] bool atEnd() const { return m_at == m_tokens.size(); }
    [[nodiscard]] const PeriodToken *peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_tokens.size() ? &m_tokens[m_at + ahead] : nullptr;
    }
    [[nodiscard]] bool isNext(Kind kind, std::size_t ahead = 0) const
    {
        const PeriodToken *token = peek(ahead);
        return token && token->kind == kind;
    }
    [[nodiscard]] int number(std::size_t ahead = 0) const
    {
        return peek(ahead)->text.left(6).toInt();
    }

    /// Takes the longest of the phrases that comes next.
    bool takePhrase(const std::vector<QString> &phrases)
    {
        std::size_t longest = 0;
        for (const QString &phrase : phrases) {
            const QStringList words = phrase.split(u' ');
            std::size_t matched = 0;
            for (const QString &word : words) {
                if (!isNext(Kind::Word, matched)
                    || foldedWord(peek(matched)->text) != foldedWord(word)) {
                    break;
                }
                ++matched;
            }
            if (matched == static_cast<std::size_t>(words.size())) {
                longest = std::max(longest, matched);
            }
        }
        m_at += longest;
        return longest > 0;
    }

    bool takeRangeSign()
    {
        if (isNext(Kind::Dash) || isNext(Kind::Dots)) {
            ++m_at;
            return true;
        }
        return takePhrase(m_language.to);
    }

    [[nodiscard]] PeriodTextError error(qsizetype from, qsizetype to, const QString &sentence) const
    {
        return {from, to - from, m_understood, sentence};
    }
    [[nodiscard]] PeriodTextError missing(const QString &sentence) const
    {
        const qsizetype at = m_text.size();
        return error(at, at, sentence);
    }
    /// The next token is not understood, with the letters and digits that cling to it.
    [[nodiscard]] PeriodTextError notUnderstood() const
    {
        if (atEnd()) {
            return missing(QStringLiteral("Something is missing at the end of the period."));
        }
        const auto isWordLike = [&](std::size_t i) {
            return m_tokens[i].kind == Kind::Word || m_tokens[i].kind == Kind::Number;
        };
        std::size_t last = m_at;
        while (isWordLike(last) && m_tokens[last].touchesNext && isWordLike(last + 1)) {
            ++last;
        }
        const qsizetype from = m_tokens[m_at].position;
        const qsizetype to = m_tokens[last].end();
        return error(from, to,
                     QStringLiteral("“%1” is not understood as a month, a year or a period.")
                         .arg(m_text.sliced(from, to - from)));
    }

    /// A year in four digits, or in two where a month or quarter stands before it.
    std::optional<int> takeYear(bool twoDigits)
    {
        if (!isNext(Kind::Number)) {
            return std::nullopt;
        }
        const qsizetype digits = peek()->text.size();
        if (digits != 4 && !(twoDigits && digits == 2)) {
            return std::nullopt;
        }
        const int year = number() + (digits == 2 ? kCentury : 0);
        ++m_at;
        return year;
    }

    /// The year after the name of a month: "Jul 2025", "Jul-25", "Jul/25".
    std::optional<int> takeYearOfName()
    {
        const bool sign = isNext(Kind::Dash) || isNext(Kind::Slash);
        // "Jan-2025-03" is a range that ends with 2025-03.
        if (sign && isNext(Kind::Dash, 2) && isNext(Kind::Number, 3)) {
            return std::nullopt;
        }
        const std::size_t start = m_at;
        m_at += sign ? 1 : 0;
        const auto year = takeYear(true);
        if (!year) {
            m_at = start;
        }
        return year;
    }

    ParsedPoint point()
    {
        if (atEnd()) {
            return tl::make_unexpected(notUnderstood());
        }
        if (isNext(Kind::Number)) {
            return numericPoint();
        }
        if (const auto part = partOfYear(m_language.quarter, 3)) {
            return *part;
        }
        if (const auto part = partOfYear(m_language.half, 6)) {
            return *part;
        }
        if (isNext(Kind::Word)) {
            if (const auto month = m_language.findMonth(peek()->text)) {
                ++m_at;
                return Point{takeYearOfName(), *month, *month};
            }
        }
        return tl::make_unexpected(notUnderstood());
    }

    /// "Q1 2025" with @p length 3, "H1 2025" with 6.
    std::optional<Point> partOfYear(const std::vector<QString> &names, int length)
    {
        const std::size_t start = m_at;
        if (takePhrase(names) && isNext(Kind::Number) && peek()->text.size() == 1 && number() >= 1
            && number() <= 12 / length) {
            const int index = number() - 1;
            ++m_at;
            return Point{takeYearOfName(), index * length + 1, (index + 1) * length};
        }
        m_at = start;
        return std::nullopt;
    }

    /// "2025-07", "2025", "07/2025", "07.2025"
    ParsedPoint numericPoint()
    {
        const PeriodToken &token = *peek();
        if (token.text.size() == 4) {
            const int year = number();
            ++m_at;
            const bool joined = isNext(Kind::Dash) || isNext(Kind::Slash);
            if (!joined || !token.touchesNext || !peek()->touchesNext || !isNext(Kind::Number, 1)
                || peek(1)->text.size() > 2) {
                return Point{year, 1, 12};
            }
            ++m_at;
            return monthNumber(year);
        }
        if (token.text.size() <= 2 && isNext(Kind::Slash, 1) && isNext(Kind::Number, 2)
            && peek(2)->text.size() == 4) {
            const auto month = monthNumber(number(2));
            if (month) {
                m_at += 2;
            }
            return month;
        }
        return tl::make_unexpected(notUnderstood());
    }

    ParsedPoint monthNumber(int year)
    {
        const PeriodToken &token = *peek();
        const int month = number();
        if (month < 1 || month > 12) {
            return tl::make_unexpected(
                error(token.position, token.end(),
                      QStringLiteral("“%1” is no month: months go from 1 to 12.").arg(token.text)));
        }
        ++m_at;
        return Point{year, month, month};
    }

    /// A period without "last", "year to date" and the like.
    /// @param fallbackYear where no year is typed
    Parsed range(std::optional<int> fallbackYear)
    {
        const qsizetype from = atEnd() ? m_text.size() : peek()->position;
        auto first = point();
        if (!first) {
            return tl::make_unexpected(first.error());
        }
        Point last = *first;
        if (takeRangeSign()) {
            m_understood += m_understood.isEmpty() ? words(*first) : QString();
            auto second = point();
            if (!second) {
                return tl::make_unexpected(second.error());
            }
            last = *second;
        }
        return resolve(*first, last, fallbackYear, from);
    }

    [[nodiscard]] Parsed resolve(Point first, Point last, std::optional<int> fallbackYear,
                                 qsizetype from) const
    {
        const qsizetype to = m_at == 0 ? from : m_tokens[m_at - 1].end();
        if (!first.year && !last.year) {
            last.year = fallbackYear;
        }
        if (!first.year && last.year) {
            first.year = *last.year - (first.first > last.last ? 1 : 0);
        } else if (first.year && !last.year) {
            last.year = *first.year + (first.first > last.last ? 1 : 0);
        }
        if (!first.year || !last.year) {
            return tl::make_unexpected(error(
                from, to, QStringLiteral("“%1” has no year.").arg(m_text.sliced(from, to - from))));
        }
        const auto firstMonth = Month::make(*first.year, first.first);
        const auto lastMonth = Month::make(*last.year, last.last);
        if (!firstMonth || !lastMonth) {
            return tl::make_unexpected(error(from, to,
                                             QStringLiteral("Years go from %1 to %2.")
                                                 .arg(Month::kFirstYear)
                                                 .arg(Month::kLastYear)));
        }
        const auto period = Period::make(*firstMonth, *lastMonth);
        return period ? Parsed(*period)
                      : tl::make_unexpected(
                          error(from, to, QStringLiteral("The period ends before it begins.")));
    }

    /// "12", "12 months" after "last" or "previous"; 1 for "last month".
    std::optional<int> takeCount()
    {
        if (isNext(Kind::Number) && number() >= 1 && number() <= kLongestCount
            && peek()->text.size() <= 4) {
            const int count = number();
            ++m_at;
            takePhrase(m_language.unit);
            return count;
        }
        return takePhrase(m_language.unit) ? std::optional(1) : std::nullopt;
    }

    Parsed firstPeriod()
    {
        const qsizetype from = atEnd() ? m_text.size() : peek()->position;
        const bool toDate = takePhrase(m_language.yearToDate);
        if (!toDate && !takePhrase(m_language.last)) {
            return range(std::nullopt);
        }
        const auto count = toDate ? std::optional(0) : takeCount();
        if (!count) {
            return tl::make_unexpected(notUnderstood());
        }
        if (!m_context.latest) {
            const qsizetype to = m_tokens[m_at - 1].end();
            return tl::make_unexpected(
                error(from, to,
                      QStringLiteral("“%1” needs data: there is no latest month to count from.")
                          .arg(m_text.sliced(from, to - from))));
        }
        return toDate ? Period::yearToDate(*m_context.latest)
                      : Period::ending(*m_context.latest, *count);
    }

    Parsed secondPeriod(Period a)
    {
        if (takePhrase(m_language.yearBefore)) {
            return a.yearBefore();
        }
        if (takePhrase(m_language.preceding)) {
            const auto count = takeCount();
            return count ? Period::ending(a.first() - months(1), *count) : a.preceding();
        }
        const bool shortYear
            = isNext(Kind::Number) && m_at + 1 == m_tokens.size() && a.length() <= 12;
        if (shortYear) {
            const std::size_t start = m_at;
            if (const auto year = takeYear(true)) {
                const qsizetype from = m_tokens[start].position;
                const int years = *year - a.last().year();
                return resolve({a.first().year() + years, a.first().number(), 12},
                               {*year, 1, a.last().number()}, std::nullopt, from);
            }
        }
        return range(a.last().year());
    }

    [[nodiscard]] QString words(const Point &point) const
    {
        const auto name = [&](int month) {
            return m_language.months.full[static_cast<std::size_t>(month - 1)];
        };
        const QString year = point.year ? QString::number(*point.year) : QString();
        if (point.isBareYear()) {
            return year;
        }
        const QString span = point.first == point.last
            ? name(point.first)
            : name(point.first) + u'–' + name(point.last);
        return year.isEmpty() ? span : span + u' ' + year;
    }

    QStringView m_text;
    std::vector<PeriodToken> m_tokens;
    const PeriodTextContext &m_context;
    const PeriodLanguage &m_language;
    std::size_t m_at = 0;
    QString m_understood;
};

} // namespace

QString TypedPeriods::reading() const
{
    return b ? QStringLiteral("%1 compared with %2").arg(periodWords(a), periodWords(*b))
             : periodWords(a);
}

Result<TypedPeriods, PeriodTextError> parsePeriods(QStringView text,
                                                   const PeriodTextContext &context)
{
    return Parser(text, context).parse();
}

Result<Period, PeriodTextError> parsePeriod(QStringView text, const PeriodTextContext &context)
{
    const auto periods = parsePeriods(text, context);
    if (!periods) {
        return tl::make_unexpected(periods.error());
    }
    if (periods->b) {
        return tl::make_unexpected(
            PeriodTextError{0, text.size(), periods->reading(),
                            QStringLiteral("One period is expected here, not two.")});
    }
    return periods->a;
}

} // namespace mm
