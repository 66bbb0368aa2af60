// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/period_language.h"
#include "core/analysis/period_tokens.h"

#include <cstddef>

namespace mm {

/// Walks over the tokens of a typed period from left to right.
class PeriodTokenReader {
public:
    explicit PeriodTokenReader(QStringView text)
        : m_text(text)
        , m_tokens(periodTokens(text))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_tokens.empty(); }
    [[nodiscard]] bool atEnd() const { return m_at == m_tokens.size(); }
    [[nodiscard]] bool isNext(PeriodToken::Kind kind, std::size_t ahead = 0) const;
    /// The token that comes next must exist.
    [[nodiscard]] const PeriodToken &peek(std::size_t ahead = 0) const
    {
        return m_tokens[m_at + ahead];
    }
    /// Value of the next token, which must be a number.
    [[nodiscard]] int number(std::size_t ahead = 0) const;
    [[nodiscard]] std::size_t left() const { return m_tokens.size() - m_at; }

    [[nodiscard]] std::size_t mark() const { return m_at; }
    void returnTo(std::size_t mark) { m_at = mark; }
    void take(std::size_t count = 1) { m_at += count; }
    /// Takes the longest of the phrases that comes next, if any does.
    bool takePhrase(const PeriodPhrases &phrases);
    /// Takes the longest name of a part of a year that comes next, if any does.
    const NamedSpan *takeSpan(const std::vector<NamedSpan> &spans);
    /// Takes a sign that stands alone: ":".
    bool takeSign(QStringView sign);

    /// Where the next token begins, or the end of the text.
    [[nodiscard]] qsizetype position() const;
    /// Where the token before ends.
    [[nodiscard]] qsizetype endOfTaken() const;
    /// The end of the next token with the letters and digits that cling to it.
    [[nodiscard]] qsizetype endOfNextWord() const;
    [[nodiscard]] QStringView text(qsizetype from, qsizetype to) const
    {
        return m_text.sliced(from, to - from);
    }

private:
    /// How many tokens that come next the longest of the phrases covers; 0 when none fits.
    [[nodiscard]] std::size_t lengthOfLongest(const PeriodPhrases &phrases) const;

    QStringView m_text;
    std::vector<PeriodToken> m_tokens;
    std::size_t m_at = 0;
};

} // namespace mm
