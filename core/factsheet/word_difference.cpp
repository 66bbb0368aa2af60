// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/word_difference.h"

#include <QStringList>

#include <algorithm>

namespace mm {

namespace {

/// Lengths of the longest common rows of words of all pairs of endings.
class CommonWords {
public:
    CommonWords(const QStringList &a, const QStringList &b)
        : m_columns(static_cast<std::size_t>(b.size()) + 1)
        , m_lengths((static_cast<std::size_t>(a.size()) + 1) * m_columns)
    {
        for (qsizetype i = a.size() - 1; i >= 0; --i) {
            for (qsizetype j = b.size() - 1; j >= 0; --j) {
                cell(i, j) = a[i] == b[j] ? cell(i + 1, j + 1) + 1
                                          : std::max(cell(i + 1, j), cell(i, j + 1));
            }
        }
    }

    [[nodiscard]] int &cell(qsizetype i, qsizetype j)
    {
        return m_lengths[static_cast<std::size_t>(i) * m_columns + static_cast<std::size_t>(j)];
    }

private:
    std::size_t m_columns;
    std::vector<int> m_lengths;
};

class Pieces {
public:
    void keep(const QString &word)
    {
        flush();
        append(WordPiece::Kind::Same, word);
    }
    void remove(const QString &word) { m_removed << word; }
    void add(const QString &word) { m_added << word; }

    std::vector<WordPiece> take()
    {
        flush();
        return std::move(m_pieces);
    }

private:
    void flush()
    {
        const QString space = QStringLiteral(" ");
        if (!m_removed.isEmpty()) {
            append(WordPiece::Kind::Removed, m_removed.join(space));
        }
        if (!m_added.isEmpty()) {
            append(WordPiece::Kind::Added, m_added.join(space));
        }
        m_removed.clear();
        m_added.clear();
    }

    void append(WordPiece::Kind kind, const QString &text)
    {
        if (!m_pieces.empty() && m_pieces.back().kind == kind) {
            m_pieces.back().text += u' ' + text;
        } else {
            m_pieces.push_back({kind, text});
        }
    }

    std::vector<WordPiece> m_pieces;
    QStringList m_removed;
    QStringList m_added;
};

} // namespace

std::vector<WordPiece> wordDifference(const QString &before, const QString &after)
{
    const QStringList a = before.simplified().split(u' ', Qt::SkipEmptyParts);
    const QStringList b = after.simplified().split(u' ', Qt::SkipEmptyParts);
    CommonWords common(a, b);
    Pieces pieces;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            pieces.keep(a[i]);
            ++i;
            ++j;
        } else if (j == b.size()
                   || (i < a.size() && common.cell(i + 1, j) >= common.cell(i, j + 1))) {
            pieces.remove(a[i++]);
        } else {
            pieces.add(b[j++]);
        }
    }
    return pieces.take();
}

} // namespace mm
