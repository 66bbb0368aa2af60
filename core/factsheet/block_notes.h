// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/content.h"
#include "core/factsheet/page_words.h"

namespace mm {

/// Gives the blocks of a page the footnotes that belong to what they show.
class BlockNotes {
public:
    explicit BlockNotes(const PageWords &words)
        : m_words(words)
        , m_list(words.catalogue())
    {
    }

    void add(ContentBlock &block, Wording note, TextTemplate::Values values = {});
    /// A note as a picture by itself has it: one that begins with a mark of the catalogue is the
    /// catalogue's.
    void addText(ContentBlock &block, const QString &note);
    /// A note that the catalogue keeps under its mark.
    void addMarked(ContentBlock &block, const QString &mark);
    /// Says what is missing, and whose it is: one note for all that are missing alike. What cannot
    /// exist is not missing.
    void addGaps(ContentBlock &block, const QString &indicator,
                 const std::vector<const FactsheetFigure *> &figures);
    /// The label of a place, after its designations have their notes.
    QString label(ContentBlock &block, PlaceId place);
    /// What a picture of arrivals needs wherever it stands.
    void addArrivals(ContentBlock &block, const FactsheetFigures &figures);

    /// What keeps the persons present from being divided, adding up, or being complete.
    void addPresence(ContentBlock &block, const Presence &presence,
                     const std::optional<ShareList> &shares);

    /// The notes of a block as they go with a picture that leaves the page.
    [[nodiscard]] std::vector<QString> texts(const ContentBlock &block) const;
    [[nodiscard]] const FootnoteList &list() const { return m_list; }

private:
    void addDifference(ContentBlock &block, Wording note, Amount sum, Amount stored);

    const PageWords &m_words;
    FootnoteList m_list;
};

} // namespace mm
