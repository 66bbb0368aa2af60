// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/annotation.h"

namespace mm {

AnnotationBook::AnnotationBook(std::vector<AnnotationEntry> entries)
    : m_entries(std::move(entries))
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_last.insert_or_assign(m_entries[i].change.subject, i);
    }
}

const AnnotationEntry *AnnotationBook::find(const AnnotationSubject &subject) const
{
    const auto found = m_last.find(subject);
    return found == m_last.end() || m_entries[found->second].change.after.isEmpty()
        ? nullptr
        : &m_entries[found->second];
}

Annotation AnnotationBook::at(const AnnotationSubject &subject) const
{
    const AnnotationEntry *entry = find(subject);
    return entry ? entry->change.after : Annotation();
}

std::vector<AnnotationChange> AnnotationBook::changesOf(qint64 changeSet) const
{
    std::vector<AnnotationChange> changes;
    for (const AnnotationEntry &entry : m_entries) {
        if (entry.changeSet == changeSet) {
            changes.push_back(entry.change);
        }
    }
    return changes;
}

} // namespace mm
