// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/footnotes.h"

namespace mm {

QString FootnoteList::add(const QString &text)
{
    if (!m_texts.contains(text)) {
        m_texts.append(text);
    }
    return QString::number(m_texts.indexOf(text) + 1);
}

QString FootnoteList::addMarked(const QString &mark)
{
    QStringList &list = m_catalogue.findNote(mark) ? m_marked : m_missing;
    if (!list.contains(mark)) {
        list.append(mark);
    }
    return mark;
}

std::vector<Footnote> FootnoteList::footnotes() const
{
    std::vector<Footnote> result;
    for (const Note &note : m_catalogue.notes()) {
        if (m_marked.contains(note.mark)) {
            result.push_back({note.mark, note.text});
        }
    }
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        result.push_back({QString::number(i + 1), m_texts[i]});
    }
    return result;
}

} // namespace mm
