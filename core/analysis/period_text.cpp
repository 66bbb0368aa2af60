// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period_text.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/period_point_reader.h"
#include "core/analysis/period_words.h"

#include <array>
#include <utility>

namespace mm {

namespace {

using Kind = PeriodToken::Kind;
using Parsed = Result<Period, PeriodTextError>;
using ParsedPair = Result<TypedPeriods, PeriodTextError>;

constexpr int kMostMonths = 1200;
constexpr int kYear = 12;

constexpr std::array<std::pair<PeriodPreset, PeriodPhrases PeriodLanguage::*>, 4> kPresetWords{{
    {PeriodPreset::PreviousEdition, &PeriodLanguage::previousEdition},
    {PeriodPreset::FirstMonth, &PeriodLanguage::firstMonth},
    {PeriodPreset::PeakMonth, &PeriodLanguage::peak},
    {PeriodPreset::EarlierYears, &PeriodLanguage::earlierYears},
}};

/// Recursive descent over the tokens; remembers how it has read what lies behind it.
class Parser {
public:
    Parser(QStringView text, const PeriodTextContext &context, const PeriodLanguage &language)
        : m_tokens(text)
        , m_context(context)
        , m_language(language)
        , m_points(m_tokens, language)
    {
    }

    ParsedPair parse()
    {
        if (m_tokens.isEmpty()) {
            return failure(m_tokens.position(), m_tokens.position(),
                           AnalysisTr::tr("There is no period. Type for instance “Jan-Jul 2025”."));
        }
        const bool keepsA = m_context.current && m_tokens.takePhrase(m_language.versus);
        const Parsed a = keepsA ? Parsed(*m_context.current) : firstPeriod();
        if (!a) {
            return tl::make_unexpected(a.error());
        }
        ParsedPair periods = TypedPeriods{*a};
        m_understood = periods->reading();
        if (keepsA || m_tokens.takePhrase(m_language.versus)) {
            periods = comparedWith(*a);
        }
        if (!periods || m_tokens.atEnd()) {
            return periods;
        }
        m_understood = periods->reading();
        return explained(notUnderstood(m_tokens));
    }

private:
    using Failure = tl::unexpected<PeriodTextError>;

    [[nodiscard]] Failure failure(qsizetype from, qsizetype to, const QString &sentence) const
    {
        return Failure(PeriodTextError{from, to - from, m_understood, sentence});
    }

    [[nodiscard]] Failure explained(PeriodTextError error) const
    {
        error.understood = m_understood;
        return Failure(std::move(error));
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
            return isLast ? Parsed(explained(notUnderstood(m_tokens))) : range(std::nullopt);
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

    ParsedPair comparedWith(Period a)
    {
        const qsizetype from = m_tokens.position();
        if (const auto preset = takePreset()) {
            return presetPair(*preset, a, from);
        }
        return secondPeriod(a).map([a](Period b) { return TypedPeriods{a, b}; });
    }

    /// A preset with which the text ends: "peak".
    std::optional<PeriodPreset> takePreset()
    {
        const std::size_t start = m_tokens.mark();
        for (const auto &[preset, words] : kPresetWords) {
            if (m_tokens.takePhrase(m_language.*words) && m_tokens.atEnd()) {
                return preset;
            }
            m_tokens.returnTo(start);
        }
        return std::nullopt;
    }

    [[nodiscard]] ParsedPair presetPair(PeriodPreset preset, Period a, qsizetype from) const
    {
        const qsizetype to = m_tokens.endOfTaken();
        if (!m_context.ground) {
            return failure(from, to,
                           AnalysisTr::tr("“%1” needs data: there are none to look it up in.")
                               .arg(m_tokens.text(from, to)));
        }
        const PresetGround ground = m_context.ground(a);
        const auto pair = presetPeriods(preset, a, ground);
        return pair ? ParsedPair(TypedPeriods{pair->a, pair->b, preset})
                    : failure(from, to, presetRefusal(preset, a, ground));
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
        const auto year = a.length() <= kYear ? m_points.takeYearAlone() : std::nullopt;
        if (!year) {
            return range(a.last().year());
        }
        const int firstYear = *year - (a.last().year() - a.first().year());
        return between({firstYear, a.first().number(), kYear}, {year, 1, a.last().number()}, {},
                       from);
    }

    /// A period without "last", "year to date" and the like.
    Parsed range(std::optional<int> fallbackYear)
    {
        m_tokens.takePhrase(m_language.lead);
        const qsizetype from = m_tokens.position();
        const auto first = m_points.take();
        if (!first) {
            return explained(first.error());
        }
        if (!takeRangeSign()) {
            return between(*first, *first, fallbackYear, from);
        }
        if (m_understood.isEmpty()) {
            m_understood = first->words(spokenMonthNames());
        }
        const auto last = m_points.take();
        return last ? between(*first, *last, fallbackYear, from) : Parsed(explained(last.error()));
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
    PeriodPointReader m_points;
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
