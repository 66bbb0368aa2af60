// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/legend.h"

#include "core/ingest/text_folding.h"
#include "core/model/period.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

/// A full stop ends a clause when a word follows it; those of dates and abbreviations do not.
bool endsClause(const QString &line, qsizetype at)
{
    const QChar c = line[at];
    if (c == u';' || c == u'(' || c == u')' || c == u'\n') {
        return true;
    }
    const bool stop = c == u'.' && at > 0 && at + 2 < line.size() && line[at + 1].isSpace();
    return stop && !line[at - 1].isDigit() && !line[at + 2].isDigit();
}

/// A footnote sign that begins something: it stands after a space and the word after it.
bool startsClause(const QString &line, qsizetype at)
{
    if (!isFootnoteMark(line[at]) || at == 0 || !line[at - 1].isSpace()) {
        return false;
    }
    qsizetype end = at;
    while (end < line.size() && isFootnoteMark(line[end])) {
        ++end;
    }
    return end + 1 < line.size() && (line[end].isSpace() || line[end].isLetter());
}

/// "x = not submitted", "“..” = not reported", "– podatak nije dostavljen": sign and rest.
struct Definition {
    QString sign;
    QString rest;
};

std::optional<Definition> definitionOf(const QString &clause, const Vocabulary &vocabulary)
{
    const QString text = trimmedText(clause).toString();
    const qsizetype equals = text.indexOf(u'=');
    const qsizetype space = text.indexOf(u' ');
    const qsizetype end = equals > 0 ? equals : space;
    if (end <= 0) {
        return std::nullopt;
    }
    constexpr QStringView kQuotes = u"\"“”„'‘’«»";
    QString sign = text.first(end).trimmed();
    while (!sign.isEmpty() && kQuotes.contains(sign.front())) {
        sign.remove(0, 1);
    }
    while (sign.size() > 1 && kQuotes.contains(sign.back())) {
        sign.chop(1);
    }
    if (!vocabulary.gap(sign)) {
        return std::nullopt;
    }
    return Definition{sign.toLower(), text.sliced(end + 1)};
}

std::optional<Idea> gapIn(const Label &label)
{
    constexpr std::array kGaps{Idea::NotApplicable, Idea::Suppressed, Idea::NotReported};
    const auto found = std::ranges::find_if(kGaps, [&label](Idea idea) { return label.has(idea); });
    return found == kGaps.end() ? std::nullopt : std::optional(*found);
}

std::optional<Idea> statusIn(const Label &label)
{
    constexpr std::array kStatuses{Idea::Provisional, Idea::Estimate, Idea::Corrected,
                                   Idea::Confirmed};
    const auto found
        = std::ranges::find_if(kStatuses, [&label](Idea idea) { return label.has(idea); });
    return found == kStatuses.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QStringList clausesOf(const QString &line)
{
    QStringList clauses;
    QString clause;
    const auto finish = [&] {
        if (!trimmedText(clause).isEmpty()) {
            clauses.push_back(clause.trimmed());
        }
        clause.clear();
    };
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (startsClause(line, at)) {
            finish();
        }
        if (endsClause(line, at)) {
            finish();
        } else {
            clause += line[at];
        }
    }
    finish();
    return clauses;
}

void Legend::read(const QString &line, TextMeanings &texts)
{
    for (const QString &clause : clausesOf(line)) {
        readClause(clause, texts);
    }
}

void Legend::readClause(const QString &clause, TextMeanings &texts)
{
    const auto definition = definitionOf(clause, texts.vocabulary());
    if (definition) {
        const auto gap = gapIn(texts.label(definition->rest));
        if (gap) {
            m_gaps.insert(definition->sign, *gap);
            return;
        }
    }
    const Label &label = texts.label(clause);
    QStringList marks = label.marks;
    if (marks.isEmpty() && label.has(Idea::Asterisk)) {
        marks.push_back(QStringLiteral("*"));
    }
    const auto status = statusIn(label);
    if (!status) {
        return;
    }
    if (!marks.isEmpty()) {
        for (const QString &mark : marks) {
            m_marks.insert(mark, *status);
        }
        return;
    }
    if (*status != Idea::Provisional) {
        return;
    }
    if (!label.time.isEmpty()) {
        readMonths(label.time);
    } else if (label.unknown.isEmpty() && !label.hasSubject()) {
        m_allProvisional = true;
    }
}

void Legend::readMonths(const TimeText &time)
{
    std::vector<Month> months_;
    for (const MonthMention &mention : time.months) {
        const auto month = mention.year ? Month::make(*mention.year, mention.month) : std::nullopt;
        if (month) {
            months_.push_back(*month);
        }
    }
    if (time.isRange && months_.size() == 2) {
        const auto period = Period::make(months_.front(), months_.back());
        if (period) {
            m_months.insert(period->begin(), period->end());
        }
        return;
    }
    m_months.insert(months_.begin(), months_.end());
}

std::optional<Idea> Legend::mark(const QString &sign) const
{
    const auto found = m_marks.constFind(sign);
    return found == m_marks.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Idea> Legend::gap(const QString &sign) const
{
    const auto found = m_gaps.constFind(sign.toLower());
    return found == m_gaps.cend() ? std::nullopt : std::optional(*found);
}

void Legend::complete(const Legend &other)
{
    for (auto it = other.m_marks.cbegin(); it != other.m_marks.cend(); ++it) {
        if (!m_marks.contains(it.key())) {
            m_marks.insert(it.key(), it.value());
        }
    }
    for (auto it = other.m_gaps.cbegin(); it != other.m_gaps.cend(); ++it) {
        if (!m_gaps.contains(it.key())) {
            m_gaps.insert(it.key(), it.value());
        }
    }
    m_months.insert(other.m_months.begin(), other.m_months.end());
}

} // namespace mm
