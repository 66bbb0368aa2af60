// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/paste_bar.h"

#include "ui/models/paste_text.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace mm {

namespace {

constexpr qsizetype kLines = 3;
constexpr int kEdge = 4;

} // namespace

PasteBar::PasteBar(std::shared_ptr<const Catalogue> catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_text(new QLabel(this))
    , m_refused(new QLabel(this))
    , m_accept(new QPushButton(tr("Paste"), this))
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_accept->setDefault(true);
    m_accept->setToolTip(tr("Enter"));
    cancel->setToolTip(tr("Esc"));
    for (QLabel *label : {m_text, m_refused}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = m_text->font();
    bold.setBold(true);
    m_text->setFont(bold);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_refused);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addLayout(words, 1);
    layout->addWidget(m_accept, 0, Qt::AlignVCenter);
    layout->addWidget(cancel, 0, Qt::AlignVCenter);
    connect(m_accept, &QPushButton::clicked, this, &PasteBar::accepted);
    connect(cancel, &QPushButton::clicked, this, &PasteBar::givenUp);
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_accept);
    hide();
}

void PasteBar::showPlan(const PastePlan &plan)
{
    const QStringList refusals = refusalLines(plan, *m_catalogue);
    m_text->setText(planSummary(plan));
    QStringList lines = refusals.first(std::min(refusals.size(), kLines));
    if (refusals.size() > kLines) {
        lines << tr("and %n more", nullptr, static_cast<int>(refusals.size() - kLines));
    }
    m_refused->setText(lines.join(u'\n'));
    m_refused->setToolTip(refusals.size() > kLines ? refusals.join(u'\n') : QString());
    m_refused->setVisible(!lines.isEmpty());
    m_accept->setEnabled(!plan.changes().isEmpty());
    setAccessibleName(m_text->text() + u' ' + m_refused->text());
    show();
    setFocus(Qt::OtherFocusReason);
}

QString PasteBar::text() const
{
    return m_text->text();
}

void PasteBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT givenUp();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_accept->click();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PasteBar::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = screenTheme(palette(), PaletteGeneration::Unhcr2021);
    QPainter painter(this);
    QColor ground = theme.accent;
    painter.fillRect(QRect(0, 0, kEdge, height()), ground);
    ground.setAlphaF(0.12F);
    painter.fillRect(rect(), ground);
}

} // namespace mm
