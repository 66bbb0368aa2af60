// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/reason_bar.h"

#include "ui/session/workspace.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace mm {

namespace {

constexpr int kEdgeWidth = 4;

} // namespace

ReasonBar::ReasonBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_text(new QLabel(this))
    , m_reason(new QComboBox(this))
    , m_accept(new QPushButton(tr("Change"), this))
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_reason->setEditable(true);
    m_reason->addItems({tr("Correction by the authority"), tr("Typing error"),
                        tr("Change of method"), tr("Late report")});
    m_reason->lineEdit()->setPlaceholderText(tr("Why does it change?"));
    m_reason->setAccessibleName(tr("Reason for the change"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_accept);
    layout->addWidget(cancel);
    connect(m_accept, &QPushButton::clicked, this, &ReasonBar::accept);
    connect(cancel, &QPushButton::clicked, this, &ReasonBar::giveUp);
    connect(m_reason, &QComboBox::editTextChanged, this,
            [this](const QString &text) { m_accept->setEnabled(!text.trimmed().isEmpty()); });
    connect(&workspace, &Workspace::reasonNeeded, this, &ReasonBar::ask);
    connect(&workspace, &Workspace::opened, this, &ReasonBar::giveUp);
    hide();
}

void ReasonBar::ask(const QString &text)
{
    m_text->setText(text);
    m_reason->setCurrentIndex(-1);
    m_reason->clearEditText();
    m_accept->setEnabled(false);
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonBar::accept()
{
    const QString reason = m_reason->currentText().trimmed();
    if (!reason.isEmpty()) {
        hide();
        m_workspace.giveReason(reason);
    }
}

void ReasonBar::giveUp()
{
    m_workspace.withdraw();
    hide();
}

void ReasonBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        giveUp();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReasonBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QColor ground = screenTheme(palette(), PaletteGeneration::Unhcr2021).negative;
    painter.fillRect(QRect(0, 0, kEdgeWidth, height()), ground);
    ground.setAlphaF(0.10F);
    painter.fillRect(rect(), ground);
}

} // namespace mm
