// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/annotation_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace mm {

namespace {

struct AnnotationWords {
    Q_DECLARE_TR_FUNCTIONS(Annotation)
};

QString monthWords(Month month)
{
    return QLocale().toString(month.firstDay(), QStringLiteral("MMMM yyyy"));
}

QString deedText(const AnnotationChange &change)
{
    const Annotation &before = change.before;
    const Annotation &after = change.after;
    if (std::holds_alternative<CountryMonth>(change.subject)) {
        return after.isMarked ? AnnotationWords::tr("Signed off")
                              : AnnotationWords::tr("Sign-off taken back");
    }
    if (after.text != before.text) {
        return after.text.isEmpty() ? AnnotationWords::tr("Comment taken back: %1").arg(before.text)
                                    : AnnotationWords::tr("Comment: %1").arg(after.text);
    }
    return after.isMarked ? AnnotationWords::tr("To be followed up")
                          : AnnotationWords::tr("Need not be followed up any more");
}

} // namespace

QString subjectText(const AnnotationSubject &subject, const Catalogue &catalogue)
{
    if (const auto *key = std::get_if<ObservationKey>(&subject)) {
        const BreakdownId part = key->series.breakdown;
        const QString number = QStringLiteral("%1, %2, %3")
                                   .arg(catalogue[key->series.place].label, monthWords(key->month),
                                        catalogue[key->series.indicator].label);
        return part == kTotal ? number : number + QStringLiteral(", ") + catalogue[part].label;
    }
    const auto &whole = std::get<CountryMonth>(subject);
    return QStringLiteral("%1, %2").arg(catalogue[whole.place].label, monthWords(whole.month));
}

QString annotationText(const AnnotationChange &change, const Catalogue &catalogue)
{
    return QStringLiteral("%1 (%2)").arg(deedText(change), subjectText(change.subject, catalogue));
}

} // namespace mm
