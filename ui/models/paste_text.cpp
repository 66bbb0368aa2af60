// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/paste_text.h"

#include "ui/models/grid_cell_text.h"

#include <QCoreApplication>

namespace mm {

namespace {

struct PasteTextTr {
    Q_DECLARE_TR_FUNCTIONS(PasteText)
};

using Outcome = PlannedCell::Outcome;

} // namespace

QString planSummary(const PastePlan &plan)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0) {
            parts << text;
        }
    };
    const int cleared = plan.cleared();
    const int changed = plan.count(Outcome::Changed) - cleared;
    const int same = plan.count(Outcome::Same);
    const int refused = plan.count(Outcome::Refused);
    add(changed, PasteTextTr::tr("%n change(s)", nullptr, changed));
    add(cleared, PasteTextTr::tr("%n become(s) “not reported”", nullptr, cleared));
    add(same, PasteTextTr::tr("%n stay(s) as before", nullptr, same));
    add(refused, PasteTextTr::tr("%n refused", nullptr, refused));
    QString text = PasteTextTr::tr("%n cell(s)", nullptr, static_cast<int>(plan.cells.size()))
        + QStringLiteral(": ") + parts.join(QStringLiteral(", ")) + u'.';
    if (plan.clipped > 0) {
        text += u' '
            + PasteTextTr::tr("%n cell(s) lie outside the grid and are left out.", nullptr,
                              plan.clipped);
    }
    if (plan.marksDropped > 0) {
        text += u' '
            + PasteTextTr::tr("Footnote marks of %n cell(s) are left out.", nullptr,
                              plan.marksDropped);
    }
    return text;
}

QStringList refusalLines(const PastePlan &plan, const Catalogue &catalogue)
{
    QStringList lines;
    for (const PlannedCell &cell : plan.cells) {
        if (cell.outcome == Outcome::Refused) {
            lines << PasteTextTr::tr("%1, %2: “%3”. %4")
                         .arg(catalogue[cell.key.series.place].label, monthTitle(cell.key.month),
                              cell.text, cell.reason);
        }
    }
    return lines;
}

} // namespace mm
