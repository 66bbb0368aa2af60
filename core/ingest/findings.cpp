// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/findings.h"

#include "core/ingest/issue_text.h"

#include <algorithm>

namespace mm {

void Findings::add(Issue issue)
{
    QString key = issueName(issue.code) + u'\n' + issue.cell.toString();
    if (issue.key) {
        key += u'\n' + issue.key->month.toString()
            + QString::number(issue.key->series.breakdown.value());
    }
    if (!m_issues.contains(key)) {
        m_issues.insert(key, true);
        issue.accepted = m_accept.contains(issueName(issue.code));
        m_reading.issues.push_back(std::move(issue));
    }
}

std::optional<std::uint32_t> Findings::ask(Question question)
{
    if ((isAccepted(question.code) && !question.choices.isEmpty()) || isAgreed(question)) {
        return std::nullopt;
    }
    const QString key = questionName(question.code) + u'\n' + question.cell.toString();
    const auto known = m_questions.constFind(key);
    if (known != m_questions.cend()) {
        return *known;
    }
    const auto index = static_cast<std::uint32_t>(m_reading.questions.size());
    m_questions.insert(key, index);
    m_reading.questions.push_back(std::move(question));
    return index;
}

/// Numbers may hang on several questions: one that is agreed to leaves them to the others.
bool Findings::isAgreed(const Question &question) const
{
    const bool isAmount = question.code == QuestionCode::QualifiedNumber
        || question.code == QuestionCode::RangeOfNumbers;
    return !isAmount && !question.choices.isEmpty()
        && std::ranges::find(m_answers,
                             QuestionAnswer{question.code, question.cell, question.choices.front()})
        != m_answers.end();
}

bool Findings::isAccepted(QuestionCode code) const
{
    return m_accept.contains(questionName(code));
}

} // namespace mm
