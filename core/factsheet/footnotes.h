// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"

#include <QStringList>

namespace mm {

/// A note at the foot of the page and the mark that points to it: "1", "**".
struct Footnote {
    QString mark;
    QString text;

    friend bool operator==(const Footnote &, const Footnote &) = default;
};

/// Collects the notes of what is shown. Texts get numbers as they occur; notes on designations
/// keep the marks of the catalogue, because the labels carry them.
class FootnoteList {
public:
    explicit FootnoteList(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    /// @return the mark; a text that was added before keeps its number
    QString add(const QString &text);
    /// @param mark of a note in the catalogue
    /// @return the mark
    QString addMarked(const QString &mark);

    /// Notes on designations in the order of the catalogue, then the numbered ones.
    [[nodiscard]] std::vector<Footnote> footnotes() const;
    /// Marks that stand on the page although the catalogue has no note for them.
    [[nodiscard]] const QStringList &missing() const { return m_missing; }

private:
    const Catalogue &m_catalogue;
    QStringList m_marked;
    QStringList m_texts;
    QStringList m_missing;
};

} // namespace mm
