// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/workspace.h"

#include "ui/session/annotation_text.h"

// What people say about numbers.
namespace mm {

void Workspace::annotate(const AnnotationSubject &subject, const Annotation &annotation)
{
    const AnnotationChange change{subject, m_annotations.at(subject), annotation};
    if (change.before == change.after || !mayWrite()) {
        return;
    }
    CommitRequest request;
    request.annotations = {change};
    request.author = m_author;
    request.reason = annotationText(change, *m_catalogue);
    ++m_pending;
    Q_EMIT statusChanged();
    m_store.run([request](Store &store) { return write(store, request); })
        .then(this, [this](const StoreResult<Written> &outcome) { finish(outcome, nullptr); });
}

void Workspace::takeAnnotations(const AnnotationBook &annotations)
{
    if (!(m_annotations == annotations)) {
        m_annotations = annotations;
        Q_EMIT annotationsChanged();
    }
}

} // namespace mm
