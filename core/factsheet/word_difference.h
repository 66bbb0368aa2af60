// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace mm {

/// A stretch of words that two texts share, or that only one of them has.
struct WordPiece {
    enum class Kind : std::uint8_t { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text; ///< words with single spaces between them

    friend bool operator==(const WordPiece &, const WordPiece &) = default;
};

/// What leads from one sentence to another, word by word: the longest common row of words stays,
/// and where both differ, what goes stands before what comes.
[[nodiscard]] std::vector<WordPiece> wordDifference(const QString &before, const QString &after);

} // namespace mm
