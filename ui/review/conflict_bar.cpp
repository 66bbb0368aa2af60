// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/conflict_bar.h"

#include "ui/models/number_format.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace mm {

ConflictBar::ConflictBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void ConflictBar::showConflict(const ImportReview &review, ImportReview::Index item,
                               const QString &subject)
{
    if (m_choices) {
        m_layout->removeWidget(m_choices);
        m_choices->deleteLater();
    }
    m_choices = new QWidget(this);
    auto *layout = new QVBoxLayout(m_choices);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(tr("%1: the files disagree.").arg(subject), m_choices);
    title->setTextFormat(Qt::PlainText);
    layout->addWidget(title);
    const NumberFormat format;
    const ImportReview::Alternative *chosenNow
        = review.isAccepted(item) ? review.choice(item) : nullptr;
    for (const ImportReview::Alternative &alternative : review.alternatives(item)) {
        auto *button
            = new QRadioButton(tr("%1 · %2 in %3")
                                   .arg(format.datum(alternative.datum),
                                        alternative.cell.withinFile(), alternative.cell.file),
                               m_choices);
        button->setChecked(chosenNow && chosenNow->cell == alternative.cell);
        connect(button, &QRadioButton::clicked, this,
                [this, item, alternative] { Q_EMIT chosen(item, alternative); });
        layout->addWidget(button);
    }
    const QString stored = format.datum(review.item(item).before);
    auto *keep = new QRadioButton(
        stored.isEmpty() ? tr("None of them") : tr("%1 · as it is stored").arg(stored), m_choices);
    keep->setChecked(!chosenNow);
    connect(keep, &QRadioButton::clicked, this, [this, item] { Q_EMIT keptStored(item); });
    layout->addWidget(keep);
    m_layout->addWidget(m_choices);
}

} // namespace mm
