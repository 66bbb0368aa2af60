// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/reading.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace mm {

/// Collects issues and questions of one file, each place and code once.
class Findings {
public:
    /// @param accept names of questions that are answered with their first choice
    /// @param answers to single questions
    Findings(FileReading &reading, const QStringList &accept,
             const std::vector<QuestionAnswer> &answers)
        : m_reading(reading)
        , m_accept(accept)
        , m_answers(answers)
    {
    }

    [[nodiscard]] CellRef at(std::uint16_t sheet, CellPosition cell) const
    {
        return m_reading.at(sheet, cell);
    }
    void add(Issue issue);
    /// Index of the question; nothing when it is answered already.
    std::optional<std::uint32_t> ask(Question question);
    /// Whether a person has answered questions of this kind beforehand.
    [[nodiscard]] bool isAccepted(QuestionCode code) const;

private:
    [[nodiscard]] bool isAgreed(const Question &question) const;

    FileReading &m_reading;
    const QStringList &m_accept;
    const std::vector<QuestionAnswer> &m_answers;
    QHash<QString, bool> m_issues;
    QHash<QString, std::uint32_t> m_questions;
};

} // namespace mm
