// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/statement_bar.h"

#include "ui/parts/steady_label.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace mm {

namespace {

constexpr int kMargin = 8;
constexpr int kMark = 4; ///< width of the stroke that marks a warning
constexpr double kCorner = 4;
constexpr QColor kAmber(0xe4, 0xa2, 0x02);

// Most pairs of periods take one line or two: what stands below stays when they change.
constexpr int kLines = 2;
constexpr auto kSelectable = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;

} // namespace

StatementBar::StatementBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new SteadyLabel(this))
    , m_base(new QToolButton(this))
    , m_baseMenu(new QMenu(this))
    , m_warningRow(new QWidget(this))
    , m_warning(new QLabel(m_warningRow))
    , m_common(new QPushButton(m_warningRow))
    , m_anyway(new QPushButton(tr("Show without percent"), m_warningRow))
{
    m_text->setLeastLines(kLines);
    m_text->label()->setTextInteractionFlags(kSelectable);
    m_text->label()->setAccessibleName(tr("What is compared"));
    setText(tr("No dataset is open."));
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    m_warning->setTextInteractionFlags(kSelectable);
    m_anyway->setToolTip(tr("Keep both periods; figures that lack months go without percent"));
    auto *row = new QHBoxLayout(m_warningRow);
    row->setContentsMargins(kMark, 0, 0, 0);
    row->addWidget(m_warning, 1);
    row->addWidget(m_common);
    row->addWidget(m_anyway);
    m_base->setMenu(m_baseMenu);
    m_base->setPopupMode(QToolButton::InstantPopup);
    m_base->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_base->setAutoRaise(true);
    m_base->setFocusPolicy(Qt::StrongFocus);
    m_base->setToolTip(tr("Compare with B as it is now known, or as it was published then"));
    m_base->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_text, 1);
    head->addWidget(m_base, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->addLayout(head);
    layout->addWidget(m_warningRow);
    m_warningRow->hide();
    connect(m_common, &QPushButton::clicked, this, &StatementBar::commonMonthsWanted);
    connect(m_anyway, &QPushButton::clicked, this, [this] {
        m_warningRow->hide();
        update();
        Q_EMIT shownAnyway();
    });
}

void StatementBar::setText(const QString &text)
{
    m_text->setText(text);
}

void StatementBar::holdHeight(bool holds)
{
    m_text->holdHeight(holds);
}

void StatementBar::setBase(const QString &base)
{
    m_base->setText(base);
    m_base->setVisible(!base.isEmpty());
}

void StatementBar::setWarning(const QString &warning, const QString &common)
{
    m_warning->setText(warning);
    m_common->setText(common.isEmpty() ? tr("No common months") : tr("Only %1").arg(common));
    m_common->setToolTip(tr("Compare only the months that every country has in both periods"));
    m_common->setEnabled(!common.isEmpty());
    m_warningRow->setVisible(!warning.isEmpty());
    update();
}

QString StatementBar::text() const
{
    return m_text->text();
}

QString StatementBar::warning() const
{
    return m_warningRow->isHidden() ? QString() : m_warning->text();
}

void StatementBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor tint = screenTheme(palette(), PaletteGeneration::Unhcr2021).accent;
    tint.setAlphaF(0.10F);
    painter.setBrush(tint);
    painter.drawRoundedRect(rect(), kCorner, kCorner);
    if (m_warningRow->isVisible()) {
        QRectF mark = m_warningRow->geometry();
        mark.setLeft(mark.left() - kMargin);
        mark.setWidth(kMark);
        painter.setBrush(kAmber);
        painter.drawRect(mark);
    }
}

} // namespace mm
