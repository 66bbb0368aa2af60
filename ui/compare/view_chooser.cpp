// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/view_chooser.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <array>

namespace mm {

namespace {

// In the order in which they give way to the menu, the last one first.
constexpr std::array kViewsWithButton{ComparisonView::Bars, ComparisonView::Change,
                                      ComparisonView::Months, ComparisonView::Countries};

QString viewHelp(ComparisonView view)
{
    switch (view) {
    case ComparisonView::Bars:
        return ViewChooser::tr("Both periods side by side, the largest first");
    case ComparisonView::Change:
        return ViewChooser::tr("Both periods on one line, the largest change first");
    case ComparisonView::Months:
        return ViewChooser::tr("Month by month, A over B");
    case ComparisonView::Countries:
        return ViewChooser::tr("Month by month, every country apart");
    case ComparisonView::Explained:
        return ViewChooser::tr("Which countries make up the change of the sum");
    case ComparisonView::Share:
        return ViewChooser::tr("What each country has of the sum");
    case ComparisonView::Rank:
        return ViewChooser::tr("The place of each country in both periods");
    case ComparisonView::Nationalities:
        return ViewChooser::tr("The most common nationalities and all others");
    case ComparisonView::Stages:
        return ViewChooser::tr("Intentions, applications and grants of protection by country");
    }
    Q_UNREACHABLE();
}

} // namespace

ViewChooser::ViewChooser(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_more(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const ComparisonView view : kViewsWithButton) {
        addButton(view);
        layout->addWidget(m_buttons[view]);
    }
    m_more->setMenu(new QMenu(m_more));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setCheckable(true);
    m_more->menu()->setToolTipsVisible(true);
    m_group->addButton(m_more);
    for (const ComparisonView view : kComparisonViews) {
        addToMenu(view);
    }
    layout->addWidget(m_more);
    layout->addStretch();
    setAccessibleName(tr("View of the comparison"));
    setView(m_view);
    fold();
}

QSize ViewChooser::sizeHint() const
{
    int width = m_more->sizeHint().width();
    for (const auto &[view, button] : m_buttons) {
        width += button->sizeHint().width();
    }
    return {width, m_more->sizeHint().height()};
}

QSize ViewChooser::minimumSizeHint() const
{
    return m_more->sizeHint();
}

void ViewChooser::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void ViewChooser::fold()
{
    int room = width() - m_more->sizeHint().width();
    for (const ComparisonView view : kViewsWithButton) {
        QToolButton *button = m_buttons[view];
        room -= button->sizeHint().width();
        button->setVisible(room >= 0);
        m_actions[view]->setVisible(room < 0);
    }
    nameMenu();
}

void ViewChooser::nameMenu()
{
    const auto button = m_buttons.find(m_view);
    const bool inMenu = button == m_buttons.end() || button->second->isHidden();
    m_more->setText(inMenu ? viewName(m_view) : tr("More"));
    m_more->setToolTip(inMenu ? viewHelp(m_view) : tr("Other views"));
    (inMenu ? m_more : button->second)->setChecked(true);
}

QString ViewChooser::viewName(ComparisonView view)
{
    switch (view) {
    case ComparisonView::Bars:
        return tr("Bars");
    case ComparisonView::Change:
        return tr("Change");
    case ComparisonView::Months:
        return tr("Months");
    case ComparisonView::Countries:
        return tr("Countries");
    case ComparisonView::Explained:
        return tr("Explained");
    case ComparisonView::Share:
        return tr("Share");
    case ComparisonView::Rank:
        return tr("Rank");
    case ComparisonView::Nationalities:
        return tr("Nationalities");
    case ComparisonView::Stages:
        return tr("Asylum stages");
    }
    Q_UNREACHABLE();
}

void ViewChooser::addButton(ComparisonView view)
{
    auto *button = new QToolButton(this);
    button->setText(viewName(view));
    button->setToolTip(viewHelp(view));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_group->addButton(button);
    m_buttons[view] = button;
    connect(button, &QToolButton::clicked, this, [this, view] { choose(view); });
}

void ViewChooser::addToMenu(ComparisonView view)
{
    QAction *action
        = m_more->menu()->addAction(viewName(view), this, [this, view] { choose(view); });
    action->setToolTip(viewHelp(view));
    m_actions[view] = action;
}

void ViewChooser::setView(ComparisonView view)
{
    m_view = view;
    nameMenu();
    fold();
}

void ViewChooser::choose(ComparisonView view)
{
    setView(view);
    Q_EMIT viewChosen(view);
}

void ViewChooser::setRefusal(ComparisonView view, const QString &reason)
{
    const QString help = reason.isEmpty() ? viewHelp(view) : reason;
    const auto button = m_buttons.find(view);
    if (button != m_buttons.end()) {
        // What is shown stays pressed; its chart says why there is nothing.
        button->second->setEnabled(reason.isEmpty() || view == m_view);
        button->second->setToolTip(help);
    }
    m_actions[view]->setEnabled(reason.isEmpty() || view == m_view);
    m_actions[view]->setToolTip(help);
}

} // namespace mm
