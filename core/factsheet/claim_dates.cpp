// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/claim_dates.h"

#include <algorithm>

namespace mm {

namespace {

constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2049;
constexpr qint64 kResolution = 1244;

class DateTaker {
public:
    DateTaker(ScannedSentence &sentence, const QString &text)
        : m_sentence(sentence)
        , m_text(text)
    {
    }

    void take()
    {
        months();
        ranges();
        years();
        std::erase_if(m_sentence.numbers,
                      [&](const NumberMention &number) { return isTaken(number.digitsAt); });
        std::ranges::sort(m_sentence.periods, {}, &PeriodMention::at);
    }

private:
    using Numbers = std::vector<NumberMention>::iterator;

    [[nodiscard]] bool isTaken(qsizetype at) const
    {
        return std::ranges::find(m_taken, at) != m_taken.end();
    }

    /// Only spaces and full stops between.
    [[nodiscard]] bool adjacent(qsizetype from, qsizetype to) const
    {
        constexpr qsizetype kFarthest = 3;
        if (to < from || to - from > kFarthest) {
            return false;
        }
        const QStringView between = QStringView(m_text).mid(from, to - from);
        return std::ranges::all_of(between,
                                   [](QChar c) { return c.isSpace() || c == u'.' || c == u','; });
    }

    [[nodiscard]] static bool isYear(const NumberMention &number)
    {
        return !number.isPercent && number.number.decimals == 0 && number.sign == 0
            && number.length == 4 && number.number.scaled >= kFirstYear
            && number.number.scaled <= kLastYear;
    }

    /// The year behind a month, also with the mark of a footnote: "July 20254".
    [[nodiscard]] static std::optional<int> yearBehindMonth(NumberMention number)
    {
        constexpr qsizetype kWithMark = 5;
        if (number.length == kWithMark && number.number.decimals == 0) {
            number.number.scaled /= 10;
            --number.length;
        }
        return isYear(number) ? std::optional(static_cast<int>(number.number.scaled))
                              : std::nullopt;
    }

    /// "31 July 2025", "July 2025", and a month that stands alone.
    void months()
    {
        for (const WordMention &word : m_sentence.words) {
            if (word.kind != WordKind::Month) {
                continue;
            }
            PeriodMention mention{word.at, word.length, {}, false, false};
            std::optional<int> year;
            for (const NumberMention &number : m_sentence.numbers) {
                const auto found = yearBehindMonth(number);
                if (found && adjacent(word.end(), number.at)) {
                    year = found;
                    mention.length = number.at + number.length - mention.at;
                    m_taken.push_back(number.digitsAt);
                }
            }
            int day = 0;
            for (const NumberMention &number : m_sentence.numbers) {
                if (number.number.decimals == 0 && !number.isPercent && number.number.scaled >= 1
                    && number.number.scaled <= 99 && adjacent(number.end(), word.at)) {
                    day = static_cast<int>(number.number.scaled);
                    mention.length += mention.at - number.at;
                    mention.at = number.at;
                    m_taken.push_back(number.digitsAt);
                }
            }
            mention.hasDay = day > 0;
            const auto month = year ? Month::make(*year, word.value) : std::nullopt;
            if (month && day <= month->lastDay().day()) {
                mention.period = Period::of(*month);
            }
            if (year) {
                m_sentence.periods.push_back(mention);
            }
            m_months.emplace_back(word, month);
        }
    }

    /// "between January and July 2025", "January–July 2025"
    void ranges()
    {
        for (std::size_t i = 0; i + 1 < m_months.size(); ++i) {
            const WordMention &first = m_months[i].first;
            const WordMention &last = m_months[i + 1].first;
            const std::optional<Month> firstMonth = m_months[i].second;
            const std::optional<Month> lastMonth = m_months[i + 1].second;
            if (!lastMonth) {
                continue;
            }
            // A first month without a year of its own has that of the last.
            const auto from = firstMonth ? firstMonth : Month::make(lastMonth->year(), first.value);
            const auto firstMention
                = std::ranges::find_if(m_sentence.periods, [&](const PeriodMention &mention) {
                      return mention.at <= first.at && first.at < mention.at + mention.length;
                  });
            const qsizetype end = firstMention == m_sentence.periods.end()
                ? first.end()
                : firstMention->at + firstMention->length;
            const auto period = Period::make(*from, *lastMonth);
            if (!period || !joins(end, last.at)) {
                continue;
            }
            if (firstMention != m_sentence.periods.end()) {
                m_sentence.periods.erase(firstMention);
            }
            const auto mention
                = std::ranges::find_if(m_sentence.periods, [&](const PeriodMention &known) {
                      return known.at <= last.at && last.at < known.at + known.length;
                  });
            mention->length += mention->at - first.at;
            mention->at = first.at;
            mention->period = period;
            mention->hasDay = false;
        }
    }

    [[nodiscard]] bool joins(qsizetype from, qsizetype to) const
    {
        const QString between = m_text.mid(from, to - from).trimmed();
        if (between == u"–" || between == u"-" || between == u"—") {
            return true;
        }
        return std::ranges::any_of(m_sentence.words, [&](const WordMention &word) {
            return word.kind == WordKind::Range && word.at >= from && word.end() <= to
                && word.length == between.size();
        });
    }

    /// What is left of four digits: years by themselves, and the number of the resolution.
    void years()
    {
        for (const NumberMention &number : m_sentence.numbers) {
            if (isTaken(number.digitsAt)) {
                continue;
            }
            if (number.number.scaled == kResolution && number.length == 4) {
                m_taken.push_back(number.digitsAt);
            } else if (isYear(number)) {
                m_taken.push_back(number.digitsAt);
                const int year = static_cast<int>(number.number.scaled);
                m_sentence.periods.push_back(
                    {number.at, number.length,
                     Period::make(*Month::make(year, 1), *Month::make(year, 12)), false, true});
            }
        }
    }

    ScannedSentence &m_sentence;
    const QString &m_text;
    std::vector<std::pair<WordMention, std::optional<Month>>> m_months;
    std::vector<qsizetype> m_taken; ///< digits that belong to a date
};

} // namespace

void takeDates(ScannedSentence &sentence, const QString &text)
{
    DateTaker(sentence, text).take();
}

} // namespace mm
